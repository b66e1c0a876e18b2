import { readFileSync } from 'node:fs';
import { InputError, type Problem } from '../../src/core/index.ts';
import { type Scenario, readScenario } from '../../src/scenario/index.ts';

/** The text of the shipped scenario. */
export const shipped = readFileSync(new URL('../../examples/scenarios/reps-and-resellers.yaml', import.meta.url), 'utf8');

/** A small scenario that is in order; tests break it line by line. */
export const small = `title: Small
currency: EUR
sides:
  vendor: { name: rep, cooperate: waits, defect: grabs }
  partner: { name: reseller, cooperate: sells ours, defect: sells theirs }
values:
  dealValue: 100
  margin: 25%
money:
  vendor: { both-cooperate: 40, i-defect-alone: 45, they-defect-alone: -3, both-defect: 17.5 }
  partner:
    both-cooperate: margin * dealValue
    i-defect-alone: 33
    they-defect-alone: -5
    both-defect: -2.5
relationship:
  deals-a-year: 4
  churn: 20%
behaviours:
  vendor:
    always-defect: 40%
    tit-for-tat: 60%
  partner:
    always-defect: 1/2
    tit-for-tat: 1/2
goal: { cooperation: 80%, measured: now }
rules:
  - id: loyalty
    name: Loyalty
    change:
      relationship:
        churn: 10%
    cost:
      amount: 3
      per: deal
      payer: vendor
`;

/** The small scenario with one text put in place of another, which must be there. */
export function broken(from: string, to: string): string {
  if (!small.includes(from)) throw new Error(`the small scenario has no ${from}`);
  return small.replace(from, () => to);
}

/** The small scenario with one text put in place of another, read. */
export function read(from = '', to = ''): Scenario {
  return readScenario(broken(from, to));
}

/** What is wrong with a scenario. */
export function problemsOf(source: string | object): readonly Problem[] {
  try {
    readScenario(source);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
