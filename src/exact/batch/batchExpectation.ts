import { type BothSides, bothSides } from '../../core/index.ts';

/** What a batch gives: typed arrays of one length, the figure for noise n and continuation c at `n * continuations + c`. */
export interface BatchExpectation {
  /** Number of continuations. */
  readonly continuations: number;
  /** Number of noises. */
  readonly noises: number;
  /** Expected number of rounds. */
  readonly rounds: Float64Array;
  /** Expected total payoffs over expected rounds. */
  readonly perRound: BothSides<Float64Array>;
  /** Share of realised cooperations. */
  readonly cooperation: BothSides<Float64Array>;
}

/** Room for the figures of so many noises and continuations. */
export function batchExpectation(noises: number, continuations: number): BatchExpectation {
  const figures = (): Float64Array => new Float64Array(noises * continuations);
  return { noises, continuations, rounds: figures(), perRound: bothSides(figures), cooperation: bothSides(figures) };
}

/** Writes one figure of each kind from what is expected in total. */
export function record(
  { rounds, perRound, cooperation }: BatchExpectation,
  at: number,
  earnsV: number,
  earnsP: number,
  keepsV: number,
  keepsP: number,
  lived: number,
): void {
  const share = 1 / lived;
  rounds[at] = lived;
  perRound.vendor[at] = earnsV * share;
  perRound.partner[at] = earnsP * share;
  cooperation.vendor[at] = keepsV * share;
  cooperation.partner[at] = keepsP * share;
}
