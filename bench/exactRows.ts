import { exactAgainstC } from './exactAgainstC.ts';
import { classicalMatrix, exactBatch } from './exactBatch.ts';
import { measure } from './measure.ts';

/** Measures the exact batch on its own: ratios by turns, and the milliseconds of one payoff matrix. */
for (const comparison of exactBatch.comparisons) {
  const { median, p25, p75 } = await measure(comparison);
  const { subject, yardstick, about } = comparison;
  console.log(
    `${about}\n  ${subject.name} over ${yardstick.name}: ${show(median)} [${show(p25)} to ${show(p75)}], ${show(1 / median)} times as fast`,
  );
}
const { prepared, fromStrategies } = classicalMatrix();
console.log(`payoff matrix of 30 classical strategies: ${show(prepared)} ms prepared, ${show(fromStrategies)} ms from strategies`);
const rows = exactAgainstC();
if (rows === null) console.log('no C compiler: the comparisons with C are left out');
else {
  for (const { about, median, p25, p75, ours, c } of rows) {
    console.log(`${about}\n  speed over C: ${show(median)} [${show(p25)} to ${show(p75)}]; ${show(ours)} ns and ${show(c)} ns a solve`);
  }
}

function show(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });
}
