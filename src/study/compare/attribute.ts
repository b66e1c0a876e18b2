import { InputError } from '../../core/index.ts';
import type { ChangedInput } from './changedInputs.ts';
import type { FileTree } from './fileTree.ts';
import { groupsOf } from './groupsOf.ts';
import { mixedTree } from './mixedTree.ts';
import type { Attribution } from './scenarioComparison.ts';
import { shapley } from './shapley.ts';

/** Most groups of inputs for which all orders are gone through: 2^8 mixes. */
export const mostForAllOrders = 8;

/**
 * Takes the change of a figure apart by input. Inputs are grouped by part of the file where there are more than
 * {@link mostForAllOrders}; those that cannot be exchanged without others are taken together with them.
 *
 * @param inputs - Whatever may bear on the figure.
 * @param figure - The figure of a file; throws InputError where the file cannot be read.
 */
export function attribute(
  before: FileTree,
  after: FileTree,
  inputs: readonly ChangedInput[],
  figure: (tree: FileTree) => number,
): Attribution {
  const valueOf = (taken: readonly ChangedInput[]): number => figure(mixedTree(before, after, taken));
  const readable = (taken: readonly ChangedInput[]): boolean => succeeds(() => valueOf(taken));
  const { groups, inseparable } = groupsOf(inputs, mostForAllOrders, readable);
  try {
    return attributed(groups, valueOf, inseparable);
  } catch (error) {
    // some mix of three or more cannot be read: nothing less than the whole can be told
    if (!(error instanceof InputError) || groups.length <= 1) throw error;
    return attributed([inputs], valueOf, true);
  }
}

function attributed(
  groups: readonly (readonly ChangedInput[])[],
  valueOf: (taken: readonly ChangedInput[]) => number,
  inseparable: boolean,
): Attribution {
  const without = (left: number): readonly ChangedInput[] => groups.flatMap((group, i) => (i === left ? [] : group));
  const before = valueOf([]);
  const after = valueOf(groups.flat());
  const alone = groups.map((group) => valueOf(group) - before);
  const last = groups.map((_, i) => after - valueOf(without(i)));
  const all = groups.length <= mostForAllOrders;
  const shares = all
    ? shapley(groups.length, (set) => valueOf(groups.flatMap((group, i) => ((set & (2 ** i)) === 0 ? [] : group))))
    : alone.map((first, i) => (first + last[i]!) / 2);
  const parts = groups.map((group, i) => ({ inputs: group.map(({ path }) => path), share: shares[i]!, first: alone[i]!, last: last[i]! }));
  const interaction = all ? 0 : after - before - shares.reduce((sum, share) => sum + share, 0);
  return { before, after, parts, interaction, method: all ? 'shapley' : 'one-at-a-time', inseparable };
}

function succeeds(compute: () => unknown): boolean {
  try {
    compute();
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return false;
  }
}
