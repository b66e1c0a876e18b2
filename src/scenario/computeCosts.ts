import type { Problems, Side } from '../core/index.ts';
import { type LeverUse, findLever } from '../incentives/index.ts';
import type { OpenMove } from './readMoves.ts';
import type { OpenCost } from './readCosts.ts';
import type { Cost, Network } from './scenario.ts';
import { type Numbers, numberAt } from './sheet.ts';

/** What a rule teaches, and to how many. */
export interface Taught {
  readonly moves: readonly OpenMove[];
  /** The rule's levers, each with the share of all pairs that it is pulled for. */
  readonly levers: readonly (readonly [use: LeverUse, share: number])[];
  readonly network: Network | undefined;
}

/**
 * A rule's costs in numbers. What is paid by the head and names no heads is paid for the people whom the rule teaches
 * another behaviour: the shares it moves, of the people on that side.
 */
export function computeCosts(costs: readonly OpenCost[], numbers: Numbers, taught: Taught, problems: Problems): Cost[] {
  return costs.map(({ at, amount, heads, ...cost }): Cost => {
    const inNumbers = { amount: numberAt(numbers, amount.key), ...cost };
    if (!cost.per.startsWith('head-')) return inNumbers;
    const people = heads === undefined ? peopleTaught(taught, numbers) : numberAt(numbers, heads.key);
    if (people === undefined) {
      const expected = 'a number of people: the rule moves nobody from whom it would follow';
      problems.add({ path: `${at}.heads`, message: 'missing', expected });
      return inNumbers;
    }
    return { ...inNumbers, heads: people };
  });
}

function peopleTaught({ moves, levers, network }: Taught, numbers: Numbers): number | undefined {
  if (network === undefined) return undefined;
  const moved = moves.map(({ side, share }) => numberAt(numbers, share.key) * network.people[side]);
  const trained = levers.flatMap(([use, pairs]) => {
    const { side, share } = use;
    if (findLever(use.lever)?.family !== 'teach' || typeof share !== 'number') return [];
    const sides: readonly Side[] = side === 'vendor' || side === 'partner' ? [side] : ['vendor', 'partner'];
    return sides.map((where) => share * pairs * network.people[where]);
  });
  const parts = [...moved, ...trained];
  return parts.length === 0 ? undefined : parts.reduce((sum, people) => sum + people, 0);
}
