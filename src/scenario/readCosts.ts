import { type Problems, nearest } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { ScenarioFile } from './fileSchema.ts';
import type { Cost } from './scenario.ts';
import { type Written, isFigure } from './written.ts';

type Rule = ScenarioFile['rules'] extends readonly (infer R)[] | undefined ? R : never;

/** A cost whose amount is still to be computed. */
export type OpenCost = Omit<Cost, 'amount'> & { readonly amount: Written };

/** The costs of a rule, and every amount that was written, whether the rest of its cost could be read or not. */
export interface OpenCosts {
  readonly costs: readonly OpenCost[];
  readonly amounts: readonly Written[];
}

/** A rule's costs: one or a list. Notes payers and receivers that have no account. */
export function readCosts(raw: Loose<Rule>['cost'], at: string, accounts: readonly string[], problems: Problems): OpenCosts {
  const costs: OpenCost[] = [];
  const amounts: Written[] = [];
  oneOrMany(raw, at).forEach(([cost, path], i) => {
    const { amount, per, payer, receiver } = cost;
    for (const [role, name] of [['payer', payer] as const, ['receiver', receiver] as const]) {
      if (name === undefined || accounts.includes(name)) continue;
      const expected = nearest(name, accounts).join(' or ') || accounts.join(', ');
      problems.add({ path: `${path}.${role}`, message: 'unknown account', received: name, expected });
    }
    if (payer !== undefined && payer === receiver) {
      problems.add({
        path: `${path}.receiver`,
        message: 'pays itself',
        received: receiver,
        expected: 'another account, or none where the cost is used up',
      });
    }
    if (!isFigure(amount)) return;
    const written: Written = { key: `cost.${i}`, at: `${path}.amount`, source: amount };
    amounts.push(written);
    if (per !== undefined && payer !== undefined) {
      costs.push({ amount: written, per, payer, ...(receiver === undefined ? {} : { receiver }) });
    }
  });
  return { costs, amounts };
}

/** The items of what may be one or a list, each with its path. */
export function oneOrMany<T extends object>(raw: T | readonly (T | undefined)[] | undefined, at: string): (readonly [T, string])[] {
  if (raw === undefined) return [];
  if (!isList(raw)) return [[raw, at]];
  return raw.flatMap((item, i) => (item === undefined ? [] : [[item, `${at}[${i}]`] as const]));
}

function isList<T extends object>(raw: T | readonly (T | undefined)[]): raw is readonly (T | undefined)[] {
  return Array.isArray(raw);
}
