import { type BothSides, type Outcome, type Side, bothSides, mirror, outcomes } from '../core/index.ts';
import type { Conditions } from '../conditions/index.ts';
import { dealtCounts, payoffAt } from '../games/index.ts';
import type { Chain } from './chain.ts';
import { type Occupancy, occupancy, total } from './occupancy.ts';

/** What two strategies can expect of each other. Exact: no sampling error. */
export interface Expectation {
  /** Expected number of rounds; Infinity for the long run. */
  readonly rounds: number;
  /** Expected total payoffs, discounted where the discount is below 1; null where the total has no bound. */
  readonly scores: BothSides<number | null>;
  /** Expected total payoffs over expected rounds, not discounted. */
  readonly perRound: BothSides<number>;
  /** Share of realised cooperations among the deals that are made (no deal is made in closed public states). */
  readonly cooperation: BothSides<number>;
  /** Share of the deals that are made with each outcome, vendor's move first. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Share of rounds in each public state, where the game has several. */
  readonly states?: Readonly<Record<string, number>>;
  /** Money per round in each account of the game, where it has any. */
  readonly accounts?: Readonly<Record<string, number>>;
}

/** What a chain gives under checked conditions. */
export function expectation(chain: Chain, { game, length, discount }: Conditions): Expectation {
  const plain = occupancy(chain, length, 1);
  const weighted = bothSides((side) => (discount[side] === 1 ? plain : occupancy(chain, length, discount[side])));
  const counts = outcomeCounts(chain, plain, game.states.length);
  const lived = total(counts);
  const dealt = dealtCounts(counts, game);
  const deals = dealt === counts ? lived : total(dealt);
  const share = (k: number): number => {
    let sum = 0;
    for (let i = k; i < dealt.length; i += 4) sum += dealt[i]!;
    return sum / deals;
  };
  const [cc, cd, dc, dd] = [share(0), share(1), share(2), share(3)] as const;
  const earned = (occupied: Occupancy, side: Side): number => {
    const weights = outcomeCounts(chain, occupied, game.states.length);
    return sumOver(weights, (stage, outcome) => payoffAt(game.states[stage]!.payoffs[side], side === 'vendor' ? outcome : mirror(outcome)));
  };
  const parties = [...new Set(game.states.flatMap(({ accounts }) => Object.keys(accounts)))];
  return {
    rounds: plain.rounds,
    scores: bothSides((side) => (weighted[side].rounds === Infinity ? null : earned(weighted[side], side))),
    perRound: bothSides((side) => earned(plain, side) / lived),
    cooperation: { vendor: cc + cd, partner: cc + dc },
    outcomes: { CC: cc, CD: cd, DC: dc, DD: dd },
    ...(game.states.length > 1 && {
      states: Object.fromEntries(game.states.map(({ name }, stage) => [name, total(counts.subarray(4 * stage, 4 * stage + 4)) / lived])),
    }),
    ...(parties.length > 0 && {
      accounts: Object.fromEntries(
        parties.map((party) => [party, sumOver(counts, (stage, outcome) => game.states[stage]!.accounts[party]?.[outcome] ?? 0) / lived]),
      ),
    }),
  };
}

/** Expected occurrences of each outcome in each public state: `counts[4 * stage + k]`. */
function outcomeCounts({ size, stage, outcome }: Chain, { states }: Occupancy, stages: number): Float64Array {
  const counts = new Float64Array(4 * stages);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < 4; k++) counts[4 * stage[i]! + k]! += states[i]! * outcome[4 * i + k]!;
  }
  return counts;
}

function sumOver(counts: Float64Array, amount: (stage: number, outcome: Outcome) => number): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) if (counts[i] !== 0) sum += counts[i]! * amount(Math.floor(i / 4), outcomes[i % 4]!);
  return sum;
}
