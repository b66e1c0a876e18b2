import type { Cost, Network, Segment } from '../scenario/index.ts';
import { type Booked, type ByAccount, addAccounts, booked, mapAccounts } from './booked.ts';
import { pairCosts } from './costs.ts';
import { jointOf } from './jointOf.ts';
import { type Payback, paybackOf } from './payback.ts';
import { relationshipYears } from './relationshipYears.ts';
import { pairWeights } from './segmentWeights.ts';
import type { PoolOutcome } from './verdict.ts';

/** Money of the whole network in a year. */
export interface NetworkMoney extends Booked {
  readonly pairs: number;
  /** What falls due once, on introduction, by account. */
  readonly oneOff: ByAccount;
  readonly jointOneOff: number;
}

/**
 * Money for one pair and year while its relationship lasts; over segments, of the mean pair. A one-off cost is spread
 * over the mean length of a relationship in `cost`, and told whole in `oneOff`.
 */
export interface Yearly extends Booked {
  /** Mean length of a relationship, in years. */
  readonly years: number;
  /** What falls due every year, one-off costs left out. */
  readonly recurring: ByAccount;
  readonly jointRecurring: number;
  /** What falls due once for a pair. */
  readonly oneOff: ByAccount;
  readonly jointOneOff: number;
  /** The same as for a pair and year, for one deal. */
  readonly perDeal: Booked;
  /** For all pairs; absent where the scenario does not tell how many there are. */
  readonly network?: NetworkMoney;
  /** Against today without the rule; absent for today. */
  readonly payback?: Payback;
}

/** One segment's outcome, whose money is booked. */
export interface Dealing {
  readonly segment: Segment;
  readonly outcome: PoolOutcome;
}

/** What is booked beside dealing. */
export interface MoneyOptions {
  readonly costs?: readonly Cost[];
  readonly network?: Network | undefined;
  /** Money without the rule, to compare with. */
  readonly today?: Yearly | undefined;
}

/**
 * Who earns and who pays, per pair and year, per deal, and in the whole network.
 *
 * @throws InputError where a cost falls on heads or on the network, and the network is not told.
 * @example
 * yearly([{ segment, outcome: verdict.now }], { costs: rule.costs, network: scenario.network }).jointNet;
 */
export function yearly(dealings: readonly Dealing[], { costs = [], network, today }: MoneyOptions = {}): Yearly {
  const weights = pairWeights(dealings.map(({ segment }) => segment));
  const due = pairCosts(costs, network);
  const parts = dealings.map(({ segment: { setting }, outcome }) => {
    const { dealsPerYear } = setting.horizon;
    return {
      deals: dealsPerYear,
      years: relationshipYears(setting, outcome),
      value: mapAccounts(outcome.accounts, (money) => money * dealsPerYear),
      recurring: addAccounts(due.perYear, due.perDeal, dealsPerYear * (outcome.made ?? 1)),
    };
  });
  const mean = (pick: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part, i) => sum + weights[i]! * pick(part), 0);
  const meanOf = (pick: (part: (typeof parts)[number]) => ByAccount): Record<string, number> =>
    parts.reduce<Record<string, number>>((sum, part, i) => addAccounts(sum, pick(part), weights[i]), {});
  const value = meanOf((part) => part.value);
  const recurring = meanOf((part) => part.recurring);
  const cost = addAccounts(
    recurring,
    due.once,
    mean(({ years }) => 1 / years),
  );
  const found: Yearly = {
    ...booked(value, cost),
    years: mean(({ years }) => years),
    recurring,
    jointRecurring: jointOf(recurring),
    oneOff: due.once,
    jointOneOff: jointOf(due.once),
    perDeal: booked(value, cost, 1 / mean(({ deals }) => deals)),
    ...(network !== undefined && { network: ofNetwork(value, cost, due.once, network.pairs) }),
  };
  return today === undefined ? found : { ...found, payback: paybackOf(found, today) };
}

function ofNetwork(value: ByAccount, cost: ByAccount, once: ByAccount, pairs: number): NetworkMoney {
  const oneOff = mapAccounts(once, (money) => pairs * money);
  return { ...booked(value, cost, pairs), pairs, oneOff, jointOneOff: jointOf(oneOff) };
}
