/** The look of the page: light, the reader's own fonts, one column; charts change with the width; made for paper too. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
header, main { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
main { padding-bottom: 3rem; }
h1 { margin: 0.25rem 0 0.75rem; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid #ccc; font-size: 1.35rem; line-height: 1.25; }
h3 { margin: 1.75rem 0 0.25rem; font-size: 1.05rem; }
.kind { margin: 0; color: #595959; }
.about { margin: 0 0 0.25rem; color: #595959; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
a { color: #00527f; }
.findings { margin: 0.5rem 0; padding-left: 1.2rem; }
.findings li { margin: 0.3rem 0; }
#answer { margin-top: 1.5rem; padding: 0.25rem 1.25rem 0.75rem; border-left: 6px solid #0072b2; background: #f2f7fa; }
#answer h2 { margin-top: 0.5rem; padding-top: 0; border: 0; }
#answer .findings { padding-left: 0; list-style: none; font-size: 1.1rem; }
figure { margin: 1.5rem 0; }
figure h3 { margin-bottom: 0.5rem; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: 0.5rem; color: #595959; font-size: 0.9rem; }
code { font-size: 0.95em; }
.whole { white-space: nowrap; }
.narrow { display: none; }
.scroll { margin: 1.25rem 0 0.5rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; line-height: 1.35; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { padding-bottom: 0.4rem; text-align: left; font-weight: bold; font-size: 1rem; }
th, td { padding: 0.35rem 0.5rem; border-bottom: 1px solid #d9d9d9; text-align: left; vertical-align: top; }
th:first-child, td:first-child { padding-left: 0; }
/* The title of a table that scrolls stays in sight. */
.held { position: sticky; left: 0; display: inline-block; max-width: min(49.5rem, calc(100vw - 2.5rem)); }
thead th { border-bottom: 2px solid #1a1a1a; vertical-align: bottom; }
tbody th { min-width: 8.5rem; font-weight: normal; }
.figure { text-align: right; white-space: nowrap; }
thead .figure { max-width: 9rem; white-space: normal; }
.dense { font-size: 0.8rem; }
.dense th, .dense td { padding-left: 0.3rem; padding-right: 0.3rem; }
.dense th:first-child, .dense td:first-child { padding-left: 0; }
.notes { margin: 0 0 1.5rem; padding: 0; color: #595959; font-size: 0.85rem; list-style: none; }
details { margin: 1rem 0; }
summary { cursor: pointer; }
summary h3 { display: inline; }
dt { margin-top: 0.5rem; font-weight: bold; }
dd { margin: 0; }
@media screen and (max-width: 640px) {
  .wide { display: none; }
  tbody th { min-width: 5.5rem; }
  .narrow { display: block; }
  .narrow svg { width: 100%; max-width: 30rem; }
  h1 { font-size: 1.5rem; }
  header, main { padding-left: 1rem; padding-right: 1rem; }
  .held { max-width: calc(100vw - 2rem); }
}
@media print {
  @page { margin: 15mm; }
  body { font-size: 10.5pt; }
  header, main { max-width: none; padding: 0; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  #answer { print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  h2, h3, summary, caption, dt, .about, .findings li:first-child { break-after: avoid; }
  .findings li:last-child, .notes, dd { break-before: avoid; }
  figure, tr, li, dt, .about { break-inside: avoid; }
  .held { position: static; max-width: none; }
  .scroll { overflow: visible; }
  .wide svg { width: 85%; max-height: 205mm; }
  figcaption { font-size: 9pt; line-height: 1.4; }
  table { break-inside: avoid; }
  .long { break-inside: auto; }
  tbody th { min-width: 0; }
  table, .notes { font-size: 8.5pt; }
  .dense { font-size: 7.5pt; }
}
`;
