import { useState } from 'react'

import { phoneListForms } from '../../../../shared/ipc/phone-list'
import { client } from '../../../app/client'
import { words } from '../../../app/language/words'
import { useAct } from '../../../app/use-act'
import { Button } from '../../../ui/Button'

/** These steps and the photos to leave out, on paper or as a list; where it went is said once it is on the disk. */
export function PhoneList() {
  const { isBusy, run } = useAct()
  const [says, setSays] = useState('')
  return (
    <section className="stack">
      <h2>{words.phone.take}</h2>
      <div className="row">
        {phoneListForms.map((form) => (
          <Button
            key={form}
            isDisabled={isBusy}
            onPress={() => {
              run(async () => {
                setSays('')
                const saved = await client.savePhoneList({ form })
                setSays(
                  saved === null ? words.report.notSaved : words.report.saved(saved.files, saved.folder),
                )
              })
            }}
          >
            {words.phone.list[form]}
          </Button>
        ))}
      </div>
      <p role="status">{isBusy ? words.phone.making : says}</p>
    </section>
  )
}
