import type { Outcome } from '../core/index.ts';
import type { CountedMatrix, EstimateMatrix, Matrix, PairMeasures } from './measures/measures.ts';

/** Tables of a single row, and in which of their columns each column of the whole stands. */
export interface RowTables {
  readonly tables: PairMeasures;
  readonly column: ReadonlyMap<number, number>;
}

/** Tables of rows put together to tables of all of them, with null, or false, where a row has no such column. */
export function scattered(rows: readonly RowTables[], width: number): PairMeasures {
  const spread = <Value, Gap>(pick: (tables: PairMeasures) => readonly (readonly Value[])[], gap: Gap): (Value | Gap)[][] =>
    rows.map(({ tables, column }) => {
      const [row] = pick(tables);
      return Array.from({ length: width }, (_, j) => {
        const at = column.get(j);
        return at === undefined ? gap : row![at]!;
      });
    });
  const matrix = (pick: (tables: PairMeasures) => Matrix): Matrix => spread(pick, null);
  const estimates = (pick: (tables: PairMeasures) => EstimateMatrix): EstimateMatrix => ({
    value: matrix((tables) => pick(tables).value),
    standardError: matrix((tables) => pick(tables).standardError),
  });
  const counted = (pick: (tables: PairMeasures) => CountedMatrix): CountedMatrix => ({
    ...estimates(pick),
    count: matrix((tables) => pick(tables).count),
  });
  const byOutcome = <Table>(make: (outcome: Outcome) => Table): Record<Outcome, Table> => ({
    CC: make('CC'),
    CD: make('CD'),
    DC: make('DC'),
    DD: make('DD'),
  });
  return {
    exact: spread(({ exact }) => exact, false),
    rounds: matrix(({ rounds }) => rounds),
    deals: matrix(({ deals }) => deals),
    payoff: estimates(({ payoff }) => payoff),
    payoffDeviation: matrix(({ payoffDeviation }) => payoffDeviation),
    lead: estimates(({ lead }) => lead),
    cooperation: estimates(({ cooperation }) => cooperation),
    vengefulCooperation: matrix(({ vengefulCooperation }) => vengefulCooperation),
    initialCooperation: estimates(({ initialCooperation }) => initialCooperation),
    wins: estimates(({ wins }) => wins),
    goodPartner: estimates(({ goodPartner }) => goodPartner),
    outcomes: byOutcome((outcome) => estimates((tables) => tables.outcomes[outcome])),
    answers: byOutcome((outcome) => counted(({ answers }) => answers[outcome])),
    joint: estimates(({ joint }) => joint),
    efficiency: estimates(({ efficiency }) => efficiency),
    fairness: estimates(({ fairness }) => fairness),
    feuds: counted(({ feuds }) => feuds),
    quarrels: counted(({ quarrels }) => quarrels),
    regret: estimates(({ regret }) => regret),
    regretIsBound: spread(({ regretIsBound }) => regretIsBound, false),
  };
}
