import type { BothSides } from '../../core/index.ts';
import { type Game, dealtCounts } from '../../games/index.ts';
import type { Expectation } from '../expectation.ts';
import type { GameTable } from './gameTable.ts';

/** What is counted of one pair. */
export interface PairTotals {
  /** Expected occurrences of each outcome in each public state: `counts[4 * stage + k]`. */
  readonly counts: Float64Array;
  /** Expected number of rounds. */
  rounds: number;
  /** Expected total payoffs, discounted. */
  readonly scores: { -readonly [Side in keyof BothSides<number>]: number };
}

/** An expectation from what was counted. */
export function tableFigures({ counts, rounds, scores }: PairTotals, game: Game, { stages, earns, accounts }: GameTable): Expectation {
  const dealt = dealtCounts(counts, game);
  let cc = 0;
  let cd = 0;
  let dc = 0;
  let dd = 0;
  for (let at = 0; at < 4 * stages; at += 4) {
    cc += dealt[at]!;
    cd += dealt[at + 1]!;
    dc += dealt[at + 2]!;
    dd += dealt[at + 3]!;
  }
  const deals = cc + cd + dc + dd;
  const lived = dealt === counts ? deals : earned(counts, new Float64Array(4 * stages).fill(1));
  const figures: Expectation = {
    rounds,
    scores: { vendor: scores.vendor, partner: scores.partner },
    perRound: { vendor: earned(counts, earns.vendor) / lived, partner: earned(counts, earns.partner) / lived },
    cooperation: { vendor: (cc + cd) / deals, partner: (cc + dc) / deals },
    outcomes: { CC: cc / deals, CD: cd / deals, DC: dc / deals, DD: dd / deals },
  };
  if (stages === 1 && accounts.length === 0) return figures;
  return {
    ...figures,
    ...(stages > 1 && { states: Object.fromEntries(game.states.map(({ name }, stage) => [name, inStage(counts, stage) / lived])) }),
    ...(accounts.length > 0 && {
      accounts: Object.fromEntries(accounts.map(({ party, amounts }) => [party, earned(counts, amounts) / lived])),
    }),
  };
}

/** Sum of amounts over the outcomes counted. */
export function earned(counts: Float64Array, amounts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) sum += counts[i]! * amounts[i]!;
  return sum;
}

function inStage(counts: Float64Array, stage: number): number {
  let sum = 0;
  for (let i = 4 * stage; i < 4 * stage + 4; i++) sum += counts[i]!;
  return sum;
}
