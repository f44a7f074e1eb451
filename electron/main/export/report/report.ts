import { about } from './about'
import { findings } from './findings'
import { finePrint } from './fine-print'
import { heading } from './heading'
import { limits } from './limits'
import { numbers } from './numbers'
import { page } from './page'
import type { ReportSource } from './report-source'
import { revoked } from './revoked'
import { suggestions } from './suggestions'
import { verification } from './verification'
import { day } from './words'

/** The report as one HTML file, for someone who never saw the program. */
export const reportPage = (source: ReportSource): string =>
  page(`Camera-roll audit, ${day(source.evidence.document.asOf)}`, [
    heading(source),
    about(source),
    numbers(source),
    findings(source),
    suggestions(source),
    finePrint(source),
    revoked(source),
    limits(source),
    verification(source),
  ])
