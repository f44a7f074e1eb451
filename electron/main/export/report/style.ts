/** The report's only style: light, read on screens and printed in black and white alike. */
export const style = `
:root { color-scheme: light; --ink: #1c1613; --quiet: #5d534c; --line: #cfc6bd; --lamp: #9c2a12; }
* { box-sizing: border-box; }
html { background: #fff; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 50rem; background: #fff; color: var(--ink);
  font: 1rem/1.55 Georgia, "Noto Serif", "DejaVu Serif", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, .mark, .tag, table, .frames, dt, figcaption, .meta { font-family: "Helvetica Neue", Arial, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: .4rem 0 1rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.35rem; margin: 3rem 0 .8rem; padding-top: .7rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.02rem; margin: 1.8rem 0 .6rem; }
h4 { font-size: .98rem; margin: 0 0 .2rem; }
p, ul, ol { margin: 0 0 .8rem; }
a { color: inherit; }
code, pre { font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .8em; }
pre { padding: .7rem .9rem; border: 1px solid var(--line); white-space: pre-wrap; margin: 0 0 .8rem; line-height: 1.45; }
.mark { margin: 0; font-size: .8rem; font-weight: 700; letter-spacing: .08em; text-transform: uppercase; color: var(--lamp); }
.lead { font-size: 1.1rem; }
.note { color: var(--quiet); font-size: .9rem; border-left: 3px solid var(--lamp); padding-left: .9rem; margin-top: 1.2rem; }
.more, .quiet { color: var(--quiet); font-size: .9rem; }
.bar { margin: 1.4rem 0; }
.bar > svg { display: block; width: 100%; height: 44px; }
.bar figcaption ul { list-style: none; padding: 0; margin: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; font-size: .9rem; }
.bar li svg { width: 22px; height: 14px; vertical-align: -1px; margin-right: .3rem; }
.solid { fill: var(--ink); stroke: var(--ink); }
.hatched { fill: url(#hatch); stroke: var(--ink); }
.open { fill: #fff; stroke: var(--ink); }
.crossed { fill: url(#cross); stroke: var(--ink); }
table { border-collapse: collapse; width: 100%; font-size: .86rem; line-height: 1.4; margin: 0 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); }
td:first-child { white-space: nowrap; }
td > code { white-space: nowrap; }
thead th { white-space: nowrap; border-bottom: 1.5px solid var(--ink); font-weight: 600; }
tbody th { font-weight: 400; }
th.count { font-weight: 600; }
.numbers td, .numbers thead th + th, .count { text-align: right; font-variant-numeric: tabular-nums; padding-right: .2rem; white-space: nowrap; }
.numbers td { font-weight: 700; font-size: 1rem; }
.clauses td:nth-child(1) { width: 9.6rem; white-space: nowrap; }
.clauses td:nth-child(2) { width: 44%; }
.clauses td:nth-child(3) { width: 20%; }
.facts { display: grid; grid-template-columns: 10rem 1fr; gap: .5rem 1.2rem; margin: 0 0 1rem; }
.facts dt { font-weight: 600; font-size: .9rem; padding-top: .1rem; }
.facts dd { margin: 0; min-width: 0; }
.facts dd p, .facts pre { margin: 0 0 .3rem; }
.plain { padding-left: 1.1rem; }
.plain li { margin-bottom: .35rem; }
.sources { font-size: .86rem; }
.address { color: var(--quiet); }
.finding { border-left: 2px solid var(--line); padding: 0 0 .1rem .9rem; margin: 0 0 1.1rem; }
.meta { font-size: .82rem; color: var(--quiet); margin-bottom: .5rem; }
.tag { display: inline-block; font-size: .74rem; font-weight: 600; line-height: 1.35; padding: 0 .4rem; border: 1px solid var(--ink); color: var(--ink); margin-right: .3rem; }
.tag.stated { background: var(--ink); color: #fff; }
.tag.possible, .tag.left-open, .tag.contested { border-style: dashed; }
.clauses .tag.stated { background: none; color: var(--quiet); border-color: var(--line); }
.frames { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .6rem 1.2rem; font-size: .76rem; line-height: 1.35; color: var(--quiet); align-items: end; }
.frames svg, .frames img { display: block; margin-bottom: .3rem; max-width: 100%; }
.frames img { max-width: 150px; max-height: 150px; }
.frames .name { display: block; color: var(--ink); font-weight: 600; }
.frames .when, .frames .fields { display: block; }
.frame .ground { fill: #f3efea; stroke: var(--ink); }
.frame text { font: 600 7.5px Arial, "DejaVu Sans", sans-serif; fill: var(--ink); paint-order: stroke; stroke: #f3efea; stroke-width: 2px; }
.frame .face { fill: #fff; stroke: var(--ink); stroke-width: 1.2; }
.frame .thing { fill: none; stroke: var(--quiet); stroke-dasharray: 3 2; }
.frame .text { fill: url(#hatch); stroke: var(--ink); }
.frame .proof { fill: none; stroke: var(--lamp); stroke-width: 2; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .8rem; font-size: .82rem; color: var(--quiet); }
@media (max-width: 36rem) { .facts { grid-template-columns: 1fr; gap: .1rem; } .facts dd { margin-bottom: .6rem; } h1 { font-size: 1.6rem; } }
@page { size: A4; margin: 18mm 16mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.2pt; }
  h1 { font-size: 21pt; } h2 { font-size: 13.5pt; margin-top: 1.8rem; } h3 { font-size: 11pt; }
  h2, h3, h4, thead { break-after: avoid; }
  .finding, tr, figure, pre, li, .note { break-inside: avoid; }
  .finding { margin-bottom: .8rem; }
  .frames svg, .frames img { max-height: 22mm; width: auto; }
  section > h3 { margin-top: 1.1rem; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
