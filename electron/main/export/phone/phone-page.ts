import type { PhoneStep, PhoneSteps } from '../../../../shared/domain/audit/phone-steps'
import { html } from '../html'
import type { Html } from '../html'
import { page } from '../report/page'
import { ruleInWords } from '../report/rule-words'
import { counted, day } from '../report/words'
import type { LeftOutPhoto } from './left-out-photos'
import { phoneWords } from './phone-words'

/** What is to be done on the phone as a page to print: boxes to tick, and the photos to find there. */
export const phonePage = (steps: PhoneSteps, photos: readonly LeftOutPhoto[]): string =>
  page(phoneWords.title, [heading(steps), switchOff(steps), selection(steps, photos), revoked(steps)])

const heading = (steps: PhoneSteps): Html => html`
  <header>
    <p class="mark">Safelight</p>
    <h1>${phoneWords.title}</h1>
    <p class="lead">${phoneWords.lead}</p>
    ${steps.limitedAccess.leaveOut.length > 0 ? html`<p class="note">${phoneWords.private}</p>` : null}
  </header>
`

function switchOff({ settingsPaths, removedAfterDays: { least, most } }: PhoneSteps): Html {
  return html`
    <section>
      <h2>☐ ${phoneWords.switchOff}</h2>
      ${settingsPaths.length === 0 ? html`<p>${phoneWords.noPath}</p>` : null}
      ${settingsPaths.map((path) => html`<p><b>${path.join(' › ')}</b></p>`)}
      <p>${phoneWords.goneAfter(least, most)}</p>
    </section>
  `
}

function selection({ limitedAccess }: PhoneSteps, photos: readonly LeftOutPhoto[]): Html {
  const { isRespected, allow, leaveOut } = limitedAccess
  return html`
    <section>
      <h2>☐ ${phoneWords.select}</h2>
      <p>${phoneWords.respected[isRespected]}</p>
      <p>${phoneWords.counts(allow, leaveOut.length)}</p>
      ${byDay(photos).map(
        ([when, taken]) => html`
          <h3>${when === null ? phoneWords.undated : day(when)}</h3>
          <ul class="frames">
            ${taken.map(leftOut)}
          </ul>
        `,
      )}
    </section>
  `
}

const leftOut = ({ name, takenLocal, picture }: LeftOutPhoto): Html => html`
  <li>
    ${picture === null ? null : html`<img alt="" src="data:${typeOf(picture)};base64,${Buffer.from(picture).toString('base64')}" />`}
    <span class="name">☐ ${name}</span>
    <span class="when">${takenLocal === null ? '' : takenLocal.slice(11, 16)}</span>
  </li>
`

function revoked({ revocations }: PhoneSteps): Html | null {
  if (revocations.length === 0) return null
  return html`
    <section>
      <h2>${phoneWords.revoked}</h2>
      <ul class="plain">
        ${revocations.map(step)}
      </ul>
    </section>
  `
}

const step = ({ what, items, mayHaveLeft, isDone }: PhoneStep): Html => html`
  <li>
    ${isDone ? '☑' : '☐'} ${'item' in what ? phoneWords.oneFile : ruleInWords(what)}:
    ${counted(items, 'photo')}. ${phoneWords.mayHaveLeft(mayHaveLeft)}
    ${isDone ? phoneWords.isDone : phoneWords.notDone}
  </li>
`

/** Runs of photos of one local day, in the order given. */
function byDay(
  photos: readonly LeftOutPhoto[],
): readonly (readonly [string | null, readonly LeftOutPhoto[]])[] {
  const days = new Map<string | null, LeftOutPhoto[]>()
  for (const photo of photos) {
    const when = photo.takenLocal?.slice(0, 10) ?? null
    const others = days.get(when)
    if (others === undefined) days.set(when, [photo])
    else others.push(photo)
  }
  return [...days]
}

const typeOf = (picture: Uint8Array): string => (picture[0] === 0xff ? 'image/jpeg' : 'image/webp')
