import { toMarkdown } from 'donnant';
import { groups } from './comparisons/index.ts';
import { measure } from './measure.ts';

/** Measures every comparison, or those of the groups named on the command line, and prints one table of ratios. */
const wanted = process.argv.slice(2);
const rows = [];
for (const { name, comparisons } of groups) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const comparison of comparisons) {
    const { about, piece, subject, yardstick, turns } = comparison;
    process.stderr.write(`${name}: ${about}\n`);
    rows.push({ group: name, about, subject: subject.name, yardstick: yardstick.name, piece, turns, ...(await measure(comparison)) });
  }
}

console.log(
  toMarkdown({
    columns: [
      { key: 'group', label: 'group', kind: 'text' },
      { key: 'about', label: 'what is compared', kind: 'text' },
      { key: 'piece', label: 'time of one', kind: 'text' },
      { key: 'subject', label: 'of', kind: 'text' },
      { key: 'yardstick', label: 'over', kind: 'text' },
      { key: 'median', label: 'median', kind: 'text', align: 'right' },
      { key: 'p25', label: 'p25', kind: 'text', align: 'right' },
      { key: 'p75', label: 'p75', kind: 'text', align: 'right' },
      { key: 'turns', label: 'turns', kind: 'number', digits: 0 },
    ],
    rows: rows.map((row) => ({ ...row, median: figure(row.median), p25: figure(row.p25), p75: figure(row.p75) })),
    notes: [`Node ${process.versions.node}`],
  }),
);

/** Three digits that count, since ratios run from hundredths to thousands. */
function figure(ratio: number): string {
  return ratio.toLocaleString('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3, useGrouping: false });
}
