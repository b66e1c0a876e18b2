import { Problems } from '../core/index.ts';

/**
 * Continuation probability per deal from yearly churn: (1 − churn)^(1 / deals). This is survival alone; multiply by
 * {@link discountFromInterest} for the effective factor. It is 1 where churn is 0.
 *
 * @param churn - Share of relationships that end within a year; in [0, 1].
 * @param dealsAYear - Rounds a year; above 0.
 * @throws InputError listing what is out of range.
 * @example
 * continuationFromChurn(0.25, 4); // 0.9306…
 */
export function continuationFromChurn(churn: number, dealsAYear: number): number {
  const problems = new Problems();
  problems.chance('churn', churn);
  checkDeals(problems, dealsAYear);
  problems.throwIfAny();
  return Math.exp(Math.log1p(-churn) / dealsAYear);
}

/**
 * What a payoff one deal later is worth today: (1 + interest)^(−1 / deals).
 *
 * @param interest - Yearly rate, 0.1 for ten per cent; at least 0.
 * @param dealsAYear - Rounds a year; above 0.
 * @throws InputError listing what is out of range.
 */
export function discountFromInterest(interest: number, dealsAYear: number): number {
  const problems = new Problems();
  problems.number('interest', interest, 0);
  checkDeals(problems, dealsAYear);
  problems.throwIfAny();
  return Math.exp(-Math.log1p(interest) / dealsAYear);
}

/**
 * Continuation probability per deal from mean tenure, with a constant hazard of leaving: e^(−1 / (years · deals)).
 *
 * @param years - Mean tenure in years; above 0.
 * @param dealsAYear - Rounds a year; above 0.
 * @throws InputError listing what is out of range.
 */
export function continuationFromTenure(years: number, dealsAYear: number): number {
  const problems = new Problems();
  checkPositive(problems, 'years', years);
  checkDeals(problems, dealsAYear);
  problems.throwIfAny();
  return Math.exp(-1 / (years * dealsAYear));
}

/**
 * Effective continuation in continuous time: e^(−(discount rate + termination rate) · interval).
 *
 * @param rates - Both rates a year, at least 0; the interval between rounds in years, above 0.
 * @throws InputError listing what is out of range.
 */
export function continuationFromRates(rates: {
  readonly discount: number;
  readonly termination: number;
  readonly interval: number;
}): number {
  const { discount, termination, interval } = rates;
  const problems = new Problems();
  problems.number('discount', discount, 0);
  problems.number('termination', termination, 0);
  checkPositive(problems, 'interval', interval);
  problems.throwIfAny();
  return Math.exp(-(discount + termination) * interval);
}

function checkDeals(problems: Problems, dealsAYear: unknown): void {
  checkPositive(problems, 'dealsAYear', dealsAYear);
}

function checkPositive(problems: Problems, path: string, value: unknown): void {
  if (typeof value === 'number' && value > 0 && value < Infinity) return;
  problems.add({ path, message: 'not a number in range', received: value, expected: 'a finite number above 0' });
}
