import { type Problems, nearest } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { FileRule } from './fileSchema.ts';
import { oneOrMany } from './oneOrMany.ts';
import type { Cost } from './scenario.ts';
import { type Written, isFigure } from './written.ts';

/** A cost whose figures are still to be computed. */
export interface OpenCost extends Omit<Cost, 'amount' | 'heads'> {
  /** Path in the file. */
  readonly at: string;
  readonly amount: Written;
  readonly heads?: Written;
}

/** The costs of a rule, and every figure that was written, whether the rest of its cost could be read or not. */
export interface OpenCosts {
  readonly costs: readonly OpenCost[];
  readonly figures: readonly Written[];
}

/** What a cost may refer to. */
export interface CostNames {
  readonly accounts: readonly string[];
  /** Whether the scenario tells how many pairs and people there are. */
  readonly network: boolean;
}

/** A rule's costs: one or a list. Notes payers and receivers that have no account, and costs of a network that is not told. */
export function readCosts(raw: Loose<FileRule>['cost'], at: string, names: CostNames, problems: Problems): OpenCosts {
  const costs: OpenCost[] = [];
  const figures: Written[] = [];
  oneOrMany(raw, at).forEach(([cost, path], i) => {
    const { amount, per, payer, receiver, heads } = cost;
    checkParties(cost, path, names.accounts, problems);
    const ofHeads = per?.startsWith('head-') === true;
    if ((ofHeads || per?.startsWith('network-')) && !names.network) {
      const expected = 'a network at the top of the file, with pairs, vendor-people and partner-people';
      problems.add({ path: `${path}.per`, message: 'the scenario tells no network to spread this over', received: per, expected });
    }
    if (heads !== undefined && per !== undefined && !ofHeads) {
      problems.add({
        path: `${path}.heads`,
        message: 'nothing is paid by the head here',
        received: heads,
        expected: 'per: head-and-year or head-once',
      });
    }
    const people: Written | undefined = isFigure(heads) ? { key: `cost.${i}.heads`, at: `${path}.heads`, source: heads } : undefined;
    if (people !== undefined) figures.push(people);
    if (!isFigure(amount)) return;
    const written: Written = { key: `cost.${i}.amount`, at: `${path}.amount`, source: amount };
    figures.push(written);
    if (per === undefined || payer === undefined) return;
    costs.push({
      at: path,
      amount: written,
      per,
      ...(people && { heads: people }),
      payer,
      ...(receiver === undefined ? {} : { receiver }),
    });
  });
  return { costs, figures };
}

function checkParties(
  { payer, receiver }: { payer?: string | undefined; receiver?: string | undefined },
  path: string,
  accounts: readonly string[],
  problems: Problems,
): void {
  for (const [role, name] of [['payer', payer] as const, ['receiver', receiver] as const]) {
    if (name === undefined || accounts.includes(name)) continue;
    const expected = nearest(name, accounts).join(' or ') || accounts.join(', ');
    problems.add({ path: `${path}.${role}`, message: 'unknown account', received: name, expected });
  }
  if (payer === undefined || payer !== receiver) return;
  const expected = 'another account, or none where the cost is used up';
  problems.add({ path: `${path}.receiver`, message: 'pays itself', received: receiver, expected });
}
