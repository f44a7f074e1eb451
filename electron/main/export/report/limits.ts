import { isMeasured, missRates, mostMissed } from '../../../../shared/domain/inference/themes/miss-rates'
import type { MissRate } from '../../../../shared/domain/inference/themes/miss-rates'
import { themes } from '../../../../shared/domain/item/theme'
import { html } from '../html'
import type { Html } from '../html'
import type { ReportSource } from './report-source'
import { counted, day, number } from './words'

const mostGaps = 5
const mostProblems = 20

/** How wrong this report can be: what was not seen, what could not be checked, and how often the models err. */
export function limits(source: ReportSource): Html {
  return html`
    <section>
      <h2>Limits and error rates</h2>
      ${coverage(source)} ${unchecked(source)}
      <h3>How often it is wrong</h3>
      <ul class="plain">
        <li>
          Ages are given as a range. It held the true age of nine in ten faces of the set it was measured on.
        </li>
        <li>
          A photo is only called free of a theme when its score is low. Of labelled photos that show the
          theme, this many scored low all the same: ${themeRates() || 'too few were labelled of any'}. Of the
          others too few photos were labelled to tell, so no old photo is called safe by them.
        </li>
        <li>
          Persons are groups of similar faces. Two people can end up in one group, and one person in two;
          children and relatives most easily.
        </li>
        <li>
          Words are read from pictures imperfectly: what was not read may still be readable to others. Counts
          of documents are a lower bound.
        </li>
        <li>
          Confidence is this program’s own estimate, from 0 to 100%. It does not say how sure the company’s
          machine would be.
        </li>
        <li>
          Places come from GPS positions in the files and the nearest town of an offline list. Without GPS, no
          place is found.
        </li>
      </ul>
    </section>
  `
}

function coverage({ evidence: { coverage: here } }: ReportSource): Html {
  const { phoneCount, notSeen, gaps, items } = here
  const compared =
    phoneCount === null
      ? 'The phone’s own count was not given, so nobody knows how many of its photos are missing from the folder.'
      : notSeen === null
        ? `The phone counts ${number(phoneCount)}, and ${number(items)} are here.`
        : `The phone counts ${number(phoneCount)}: ${counted(notSeen, 'photo or video', 'photos and videos')} were not seen.`
  return html`
    <h3>What was not seen</h3>
    <p>This audit is about the files in the folder, not about the phone. ${compared}</p>
    ${
      gaps.length === 0
        ? null
        : html`<p>
            Longest stretches without a single photo:
            ${gaps.slice(0, mostGaps).map(({ from, to, days }) => html`${day(from)} to ${day(to)} (${counted(days, 'day')}); `)}
            photos may be missing there.
          </p>`
    }
  `
}

function unchecked({ evidence: { document } }: ReportSource): Html | null {
  const troubled = document.items.filter(({ problem }) => problem !== null)
  if (troubled.length === 0) return null
  return html`
    <h3>What could not be checked, or not wholly</h3>
    <p>These files count as “could leave”, never as safe, unless the switch or the region alone decides.</p>
    <ul class="plain">
      ${troubled.slice(0, mostProblems).map(({ id, paths, problem }) => html`<li><b>${paths[0] ?? id.slice(0, 12)}</b>: ${problem?.sentence ?? null}</li>`)}
    </ul>
    ${troubled.length > mostProblems ? html`<p class="more">And ${counted(troubled.length - mostProblems, 'more file')}, listed in items.csv.</p>` : null}
  `
}

const themeRates = (): string =>
  themes
    .flatMap((theme) => {
      const rate = missRates[theme]
      return isMeasured(rate) ? [`${theme} ${rate.missed} of ${rate.of} (up to ${percent(rate)} %)`] : []
    })
    .join('; ')

const percent = (rate: MissRate): number => Math.ceil(100 * mostMissed(rate))
