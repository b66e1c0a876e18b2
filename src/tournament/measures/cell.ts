import { type Outcome, mean, mirror, outcomes } from '../../core/index.ts';
import type { BestTotal } from './bestTotals.ts';
import type { Chair } from './chair.ts';
import { ChairSums } from './chairSums.ts';
import { type Counted, together } from './counted.ts';
import { MeanFigure } from './meanFigure.ts';
import * as shares from './shares.ts';
import type { Sums } from './sums.ts';

/** What a cell is measured by. */
export interface Yardsticks {
  /** Most that both can earn in a round. */
  readonly bestJoint: number;
  /** Most that can be had in a chair against an opponent (by its column). */
  readonly best: (chair: Chair, opponent: number) => BestTotal | null;
}

/** What one did against another, in all chairs that it had. Reused from pair to pair. */
export class Cell {
  chairs: readonly Chair[] = [];
  /** Sums of each chair; of two chairs at most. */
  readonly sums: readonly ChairSums[] = [new ChairSums(), new ChairSums()];
  /** Figures with an error from repetitions; outcomes by their letters. */
  readonly figures: Readonly<Record<FigureName, MeanFigure>>;
  answers: Readonly<Record<Outcome, Counted>> = byOutcome(() => none);
  feuds: Counted = none;
  quarrels: Counted = none;
  /** Standard deviation of the payoff a round over matches; null where it is not known in some chair. */
  deviation: number | null = null;
  regretIsBound = false;
  readonly #yardsticks: Yardsticks;
  readonly #shares: readonly (readonly [FigureName, (sums: Sums) => number])[];

  constructor(yardsticks: Yardsticks) {
    const figure = (): MeanFigure => new MeanFigure();
    this.#yardsticks = yardsticks;
    this.figures = {
      payoff: figure(),
      lead: figure(),
      cooperation: figure(),
      initialCooperation: figure(),
      wins: figure(),
      goodPartner: figure(),
      joint: figure(),
      efficiency: figure(),
      fairness: figure(),
      regret: figure(),
      ...byOutcome(figure),
    };
    const { bestJoint } = yardsticks;
    this.#shares = [
      ['payoff', shares.payoff],
      ['lead', shares.lead],
      ['cooperation', shares.cooperation],
      ['initialCooperation', shares.initialCooperation],
      ['joint', shares.joint],
      ...(bestJoint > 0 ? [['efficiency', (sums: Sums) => shares.joint(sums) / bestJoint] as const] : []),
      ['fairness', shares.fairness],
      ...outcomes.map((outcome) => [outcome, shares.outcomeShares[outcome]] as const),
    ];
  }

  /** Measures a pair, in place of the one before; `ownKind` says that a strategy meets itself, in one pool. */
  read(chairs: readonly Chair[], opponent: number, ownKind: boolean): void {
    const { sums, figures } = this;
    this.chairs = chairs;
    this.regretIsBound = false;
    for (const name in figures) figures[name as FigureName].clear();
    for (let c = 0; c < chairs.length; c++) {
      const own = sums[c]!;
      own.read(chairs[c]!);
      for (const [name, share] of this.#shares) figures[name].addOf(own, share);
      if (!ownKind) {
        figures.wins.addOf(own, shares.won);
        figures.goodPartner.addOf(own, shares.goodPartner);
      }
      const best = this.#yardsticks.best(chairs[c]!, opponent);
      if (best === null) continue;
      figures.regret.addOf(own, (of) => best.value - shares.score(of));
      this.regretIsBound ||= best.bound;
    }
    this.answers = byOutcome((outcome) => together(chairs.map((chair) => answer(chair, outcome))));
    this.feuds = together(chairs.map(({ tally }) => tally.detail.feuds));
    this.quarrels = together(chairs.map(({ tally }) => tally.detail.quarrels));
    this.deviation = deviationOf(chairs);
  }
}

/** Name of a figure with an error from repetitions. */
export type FigureName =
  | 'payoff'
  | 'lead'
  | 'cooperation'
  | 'initialCooperation'
  | 'wins'
  | 'goodPartner'
  | 'joint'
  | 'efficiency'
  | 'fairness'
  | 'regret'
  | Outcome;

const none: Counted = { value: null, standardError: null, count: 0 };

/** A value for each outcome. */
export function byOutcome<T>(make: (outcome: Outcome) => T): Record<Outcome, T> {
  return { CC: make('CC'), CD: make('CD'), DC: make('DC'), DD: make('DD') };
}

function answer({ tally: { detail }, side }: Chair, outcome: Outcome): Counted {
  const after = detail.sequels[side === 'vendor' ? outcome : mirror(outcome)];
  const { value, standardError } = detail.answers[side][outcome];
  return { value, standardError, count: after.CC + after.CD + after.DC + after.DD };
}

function deviationOf(chairs: readonly Chair[]): number | null {
  const deviations = chairs.flatMap(({ tally, side }) => tally.detail.deviation[side] ?? []);
  return deviations.length < chairs.length ? null : mean(deviations);
}
