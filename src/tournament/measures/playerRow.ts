import { mean } from '../../core/index.ts';
import { type Cell, type FigureName, byOutcome } from './cell.ts';
import { estimateOf, figureOf, meanFigure } from './figure.ts';
import type { PlayerMeasures } from './measures.ts';
import { median } from './median.ts';
import { cooperation, payoff, score, won } from './shares.ts';
import { type Sums, pooled } from './sums.ts';

/** A player's measures but for its places, which need all players. */
export type PlayerRow = Omit<PlayerMeasures, 'places' | 'placeInterval'>;

/** Measures a player. `others` are its cells without that of its own kind, `met` those that count in the standings. */
export function playerRow(
  { id, name }: { readonly id: string; readonly name: string },
  others: readonly Cell[],
  met: readonly Cell[],
  repetitions: number,
): PlayerRow {
  const average = (cells: readonly Cell[], figure: FigureName) => estimateOf(meanFigure(cells.map(({ figures }) => figures[figure])));
  const scores = perRepetition(others, score, repetitions);
  const normalised = perRepetition(others, payoff, repetitions).map(mean);
  const wins = perRepetition(others, won, repetitions).map(sum);
  const sums = others.flatMap((cell) => cell.sums);
  return {
    id,
    name,
    scores: known(scores.map(sum)),
    normalisedScores: known(normalised),
    wins: known(wins),
    medianScore: known(normalised) && median(normalised),
    medianWins: known(wins) && median(wins),
    cooperatingRating: estimateOf(figureOf(pooled(sums), cooperation)),
    initialCooperation: average(others, 'initialCooperation'),
    goodPartnerRating: average(others, 'goodPartner'),
    outcomes: byOutcome((outcome) => average(others, outcome)),
    answers: byOutcome((outcome) => inAll(others.map(({ answers }) => answers[outcome]))),
    joint: average(met, 'joint'),
    efficiency: average(met, 'efficiency'),
    fairness: average(met, 'fairness'),
    exploits: average(met, 'DC'),
    exploited: average(met, 'CD'),
    regret: average(met, 'regret'),
    feudLength: lengthOfRuns(met, 'feuds'),
    quarrelLength: lengthOfRuns(met, 'quarrels'),
  };
}

/** A figure of each opponent in each repetition, chairs averaged; what is alike or expected stands for every repetition. */
export function perRepetition(cells: readonly Cell[], of: (sums: Sums) => number, repetitions: number): number[][] {
  return Array.from({ length: repetitions }, (_, r) => cells.map(({ sums }) => mean(sums.map(({ each }) => of(each[r % each.length]!)))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function known(values: readonly number[]): readonly number[] | null {
  return values.every(Number.isFinite) ? values : null;
}

type Weighed = Cell['feuds'];

function inAll(weighed: readonly Weighed[]): { value: number | null; count: number } {
  const count = sum(weighed.map((one) => one.count));
  return { value: count > 0 ? sum(weighed.map((one) => one.count * (one.value ?? 0))) / count : null, count };
}

/** A pair whose run never ends starts none in the long run, and leaves the mean without bound. */
function lengthOfRuns(cells: readonly Cell[], kind: 'feuds' | 'quarrels'): number | null {
  const endless = cells.some(({ figures, ...cell }) => {
    const share = kind === 'feuds' ? (figures.DD.value ?? 0) : 1 - (figures.CC.value ?? 1);
    return cell[kind].count === 0 && share > 1e-12;
  });
  return endless ? null : inAll(cells.map((cell) => cell[kind])).value;
}
