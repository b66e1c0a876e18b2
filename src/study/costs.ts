import { Problems } from '../core/index.ts';
import type { Cost, CostPer, Network } from '../scenario/index.ts';
import { type ByAccount, addAccounts } from './booked.ts';

/** What a rule costs one pair of a vendor's person and a partner, by account; what an account receives is negative. */
export interface PairCosts {
  /** For each deal that is made: each piece, where deals are split; nothing in periods without one. */
  readonly perDeal: ByAccount;
  /** For each year, beside what falls due with every deal. */
  readonly perYear: ByAccount;
  /** Once. */
  readonly once: ByAccount;
}

const times: Readonly<Record<CostPer, keyof PairCosts>> = {
  deal: 'perDeal',
  'pair-and-year': 'perYear',
  'pair-once': 'once',
  'head-and-year': 'perYear',
  'head-once': 'once',
  'network-and-year': 'perYear',
  'network-once': 'once',
};

/**
 * A rule's costs for one pair. What a head costs is paid for the people told with the cost, else for all people of the network; it
 * is spread over the network's pairs, as is what the network costs.
 *
 * @throws InputError listing every cost by the head or the network where the network is not told.
 */
export function pairCosts(costs: readonly Cost[], network: Network | undefined): PairCosts {
  const problems = new Problems();
  costs.forEach(({ per }, i) => {
    if (network === undefined && !ofOnePair(per)) {
      const expected = 'a network beside the scenario: its pairs and people';
      problems.add({ path: `costs[${i}].per`, message: 'cannot be spread over pairs', received: per, expected });
    }
  });
  problems.throwIfAny();
  const due = (when: keyof PairCosts): ByAccount =>
    costs
      .filter(({ per }) => times[per] === when)
      .reduce<ByAccount>((sum, cost) => addAccounts(sum, paid(cost), cost.amount * share(cost, network)), {});
  return { perDeal: due('perDeal'), perYear: due('perYear'), once: due('once') };
}

/** Who pays 1, and who receives it. */
function paid({ payer, receiver }: Cost): ByAccount {
  return receiver === undefined ? { [payer]: 1 } : { [payer]: 1, [receiver]: -1 };
}

/** Part of a cost's amount that falls on one pair. */
function share({ per, heads }: Cost, network: Network | undefined): number {
  if (ofOnePair(per) || network === undefined) return 1;
  if (per === 'network-and-year' || per === 'network-once') return 1 / network.pairs;
  return (heads ?? network.people.vendor + network.people.partner) / network.pairs;
}

function ofOnePair(per: CostPer): boolean {
  return per === 'deal' || per === 'pair-and-year' || per === 'pair-once';
}
