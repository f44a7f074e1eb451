import type { CopiesState } from '../../../../shared/ipc/copies'
import type { Ports } from '../../ports'
import type { Services } from '../../services'
import { openCopyDesk } from './copy-desk'
import { makeCopies } from './make-copies'
import type { CopiesPorts } from './make-copies'

/** The services that write copies: at once for the command line, in the background for the window. */
export function openCopies(
  ports: Pick<Ports, 'auditor' | 'engine' | 'dataFolder' | 'chooseFolder'>,
  { rolls, wantsPixels }: Pick<CopiesPorts, 'rolls' | 'wantsPixels'>,
): Pick<Services, 'writeCopies' | 'copies'> {
  const listeners = new Set<(state: CopiesState) => void>()
  const auditor = ports.auditor.client
  const copiesPorts: CopiesPorts = {
    auditor,
    engine: ports.engine,
    rolls,
    wantsPixels,
    notInto: () => [...rolls(), ...(ports.dataFolder === null ? [] : [ports.dataFolder])],
  }
  const desk = openCopyDesk((request, target, watch) => makeCopies(copiesPorts, request, { target, watch }), {
    nameOf: async (item) => (await auditor.frameDetail({ item })).frame.name,
    onState: () => {
      for (const listener of listeners) listener(desk.state())
    },
  })
  return {
    writeCopies: (request, target) => makeCopies(copiesPorts, request, { target }),
    copies: {
      ...desk,
      start: async (request) => {
        const folder = await ports.chooseFolder('copies')
        return folder === null ? desk.state() : desk.start(request, folder)
      },
      onState: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
}
