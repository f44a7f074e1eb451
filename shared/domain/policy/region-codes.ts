/** ISO 3166-1 alpha-2, as assigned, and `XK` as it is used for Kosovo. */
const countries = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
    'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
    'UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
  ).split(' '),
)

/** ISO 3166-2, for the countries of which packs name a part. */
const subdivisions: Readonly<Record<string, ReadonlySet<string>>> = {
  US: new Set(
    (
      'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI ' +
      'SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI'
    ).split(' '),
  ),
  CA: new Set('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' ')),
}

/** What people write for a country, though it is not its code. */
const slips: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/**
 * True for a country, or a country and its part. A code that is none would be listed nowhere, and so keep every photo at home:
 * it is refused instead.
 */
export function isRegionCode(text: string): boolean {
  const found = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(text)
  const [country, part] = [found?.[1] ?? '', found?.[2]]
  if (!countries.has(country)) return false
  return part === undefined || (subdivisions[country]?.has(part) ?? true)
}

/** The code that was probably meant; null when nothing is near. */
export function regionMeant(text: string): string | null {
  const written = text.trim().toUpperCase().replace('_', '-')
  const meant = slips[written] ?? written
  return isRegionCode(meant) ? meant : null
}
