import { mean } from '../../core/index.ts';
import type { Estimate } from '../../jobs/index.ts';
import { type Cell, type FigureName, byOutcome, figureNames } from './cell.ts';
import { estimateOf } from './figure.ts';
import type { CountedMatrix, EstimateMatrix, Matrix, PairMeasures } from './measures.ts';

/** The figures of one pair, its errors told. */
interface PairEntry extends Pick<Cell, 'deviation' | 'regretIsBound' | 'answers' | 'feuds' | 'quarrels'> {
  readonly exact: boolean;
  readonly rounds: number | null;
  readonly deals: number | null;
  readonly cooperation: number;
  readonly figures: Readonly<Record<FigureName, Estimate>>;
}

/** What remains of a row of cells once its player has been measured. */
export type PairRow = readonly PairEntry[];

/** Takes from each cell of a row what goes into the tables. */
export function pairRow(cells: readonly Cell[]): PairRow {
  return cells.map(({ chairs, figures, deviation, regretIsBound, answers, feuds, quarrels }) => ({
    exact: chairs.every(({ tally }) => tally.exact),
    rounds: finiteMean(chairs.map(({ tally }) => tally.rounds)),
    deals: finiteMean(chairs.map(({ tally }) => (tally.rounds === Infinity ? Infinity : tally.detail.deals))),
    cooperation: mean(chairs.map(({ tally, side }) => tally.cooperation[side])),
    deviation,
    regretIsBound,
    figures: Object.fromEntries(figureNames.map((name) => [name, estimateOf(figures[name])])) as Record<FigureName, Estimate>,
    answers,
    feuds,
    quarrels,
  }));
}

function finiteMean(values: readonly number[]): number | null {
  const all = mean(values);
  return Number.isFinite(all) ? all : null;
}

/** The pairs of all rows, measure by measure. */
export function pairTables(rows: readonly PairRow[]): PairMeasures {
  const table = <T>(pick: (entry: PairEntry) => T): T[][] => rows.map((row) => row.map(pick));
  const estimates = (name: FigureName): EstimateMatrix => ({
    value: table(({ figures }) => figures[name].value),
    standardError: table(({ figures }) => figures[name].standardError),
  });
  const counted = (pick: (entry: PairEntry) => PairEntry['feuds']): CountedMatrix => ({
    value: table((entry) => pick(entry).value),
    standardError: table((entry) => pick(entry).standardError),
    count: table((entry) => pick(entry).count),
  });
  const vengeful: Matrix = table(({ cooperation }) => 2 * cooperation - 1);
  return {
    exact: table(({ exact }) => exact),
    rounds: table(({ rounds }) => rounds),
    deals: table(({ deals }) => deals),
    payoff: estimates('payoff'),
    payoffDeviation: table(({ deviation }) => deviation),
    lead: estimates('lead'),
    cooperation: { ...estimates('cooperation'), value: table(({ cooperation }) => cooperation) },
    vengefulCooperation: vengeful,
    initialCooperation: estimates('initialCooperation'),
    wins: estimates('wins'),
    goodPartner: estimates('goodPartner'),
    outcomes: byOutcome(estimates),
    answers: byOutcome((outcome) => counted(({ answers }) => answers[outcome])),
    joint: estimates('joint'),
    efficiency: estimates('efficiency'),
    fairness: estimates('fairness'),
    feuds: counted(({ feuds }) => feuds),
    quarrels: counted(({ quarrels }) => quarrels),
    regret: estimates('regret'),
    regretIsBound: table(({ regretIsBound }) => regretIsBound),
  };
}
