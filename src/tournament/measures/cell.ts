import { type Outcome, mean, mirror, outcomes } from '../../core/index.ts';
import type { Estimate, Runs } from '../../jobs/index.ts';
import type { BestTotal } from './bestTotals.ts';
import type { Chair } from './chair.ts';
import { type Figure, figureOf, meanFigure } from './figure.ts';
import * as shares from './shares.ts';
import { type ChairSums, type Sums, sumsOf } from './sums.ts';

/** A ratio with its weight. */
export interface Counted extends Estimate {
  readonly count: number;
}

/** What one did against another, in all chairs that it had. */
export interface Cell {
  readonly chairs: readonly Chair[];
  readonly sums: readonly ChairSums[];
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly answers: Readonly<Record<Outcome, Counted>>;
  readonly feuds: Counted;
  readonly quarrels: Counted;
  /** Null where it is not known in some chair. */
  readonly deviation: number | null;
  readonly regretIsBound: boolean;
}

/** Figures with an error from repetitions; outcomes by their letters. */
export const figureNames = [
  'payoff',
  'lead',
  'cooperation',
  'initialCooperation',
  'wins',
  'goodPartner',
  'joint',
  'efficiency',
  'fairness',
  'regret',
  ...outcomes,
] as const;
/** Name of one of these figures. */
export type FigureName = (typeof figureNames)[number];

/** What a cell is measured by. */
export interface Yardsticks {
  /** Most that both can earn in a round. */
  readonly bestJoint: number;
  /** Most that can be had in a chair against an opponent (by its column). */
  readonly best: (chair: Chair, opponent: number) => BestTotal | null;
}

/** Measures a pair; `ownKind` says that a strategy meets itself, in one pool. */
export function cellOf(chairs: readonly Chair[], opponent: number, ownKind: boolean, { bestJoint, best }: Yardsticks): Cell {
  const sums = chairs.map(sumsOf);
  const figure = (of: (sums: Sums) => number): Figure => meanFigure(sums.map((one) => figureOf(one, of)));
  const bests = chairs.map((chair) => best(chair, opponent));
  const none: Figure = { value: null, residuals: [], blind: false };
  return {
    chairs,
    sums,
    figures: {
      payoff: figure(shares.payoff),
      lead: figure(shares.lead),
      cooperation: figure(shares.cooperation),
      initialCooperation: figure(shares.initialCooperation),
      wins: ownKind ? none : figure(shares.won),
      goodPartner: ownKind ? none : figure(shares.goodPartner),
      joint: figure(shares.joint),
      efficiency: bestJoint > 0 ? figure((one) => shares.joint(one) / bestJoint) : none,
      fairness: figure(shares.fairness),
      regret: meanFigure(sums.map((one, c) => figureOf(one, (of) => (bests[c]?.value ?? NaN) - shares.score(of)))),
      CC: figure(shares.outcomeShares.CC),
      CD: figure(shares.outcomeShares.CD),
      DC: figure(shares.outcomeShares.DC),
      DD: figure(shares.outcomeShares.DD),
    },
    answers: byOutcome((outcome) => together(chairs.map((chair) => answer(chair, outcome)))),
    feuds: together(chairs.map(({ tally }) => runs(tally.detail.feuds))),
    quarrels: together(chairs.map(({ tally }) => runs(tally.detail.quarrels))),
    deviation: deviationOf(chairs),
    regretIsBound: bests.some((found) => found?.bound === true),
  };
}

/** A value for each outcome. */
export function byOutcome<T>(make: (outcome: Outcome) => T): Record<Outcome, T> {
  return { CC: make('CC'), CD: make('CD'), DC: make('DC'), DD: make('DD') };
}

function answer({ tally: { detail }, side }: Chair, outcome: Outcome): Counted {
  const after = detail.sequels[side === 'vendor' ? outcome : mirror(outcome)];
  return { ...detail.answers[side][outcome], count: after.CC + after.CD + after.DC + after.DD };
}

function runs({ value, standardError, count }: Runs): Counted {
  return { value, standardError, count };
}

/** Ratios of several chairs, each occasion weighing the same; the errors are added as if they went together, which is the most they can be. */
function together(chairs: readonly Counted[]): Counted {
  const count = mean(chairs.map((chair) => chair.count));
  const known = chairs.filter(({ value }) => value !== null);
  if (known.length === 0) return { value: null, standardError: null, count };
  const whole = known.reduce((sum, chair) => sum + chair.count, 0);
  const weighed = (pick: (chair: Counted) => number): number => known.reduce((sum, chair) => sum + (chair.count / whole) * pick(chair), 0);
  return {
    value: weighed(({ value }) => value ?? 0),
    standardError: known.some(({ standardError }) => standardError === null) ? null : weighed(({ standardError }) => standardError ?? 0),
    count,
  };
}

function deviationOf(chairs: readonly Chair[]): number | null {
  const deviations = chairs.flatMap(({ tally, side }) => tally.detail.deviation[side] ?? []);
  return deviations.length < chairs.length ? null : mean(deviations);
}
