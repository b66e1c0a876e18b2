import { strategy as byId } from '../catalogue/index.ts';
import { type Tally, runJob } from '../jobs/index.ts';
import { strategyName } from '../messages/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Table } from '../table/index.ts';
import { standardField } from '../traits/index.ts';
import type { Voice } from './voice.ts';

/** What came of 200 rounds against one of the standard field. */
export interface Fare {
  readonly opponent: Strategy;
  readonly tally: Tally;
}

/** How a strategy fares against each of the ten standard opponents; what cannot be solved is played 100 times. */
export function faresOf(strategy: Strategy, seed: string): Fare[] {
  return standardField.map((id) => {
    const opponent = byId(id);
    const conditions = { length: { rounds: 200 } };
    return { opponent, tally: runJob({ vendor: strategy, partner: opponent, conditions, method: 'auto', repetitions: 100, seed }) };
  });
}

/** The same as plain data. */
export function plainFares(fares: readonly Fare[]): object[] {
  return fares.map(({ opponent, tally }) => ({
    opponent: opponent.id,
    exact: tally.exact,
    perRound: { own: tally.perRound.vendor, other: tally.perRound.partner },
    cooperation: { own: tally.cooperation.vendor, other: tally.cooperation.partner },
    standardError: tally.standardError.perRound.vendor,
  }));
}

/** The same as a table, one row an opponent; errors are shown where there are any. */
export function faresTable(fares: readonly Fare[], { say, language }: Pick<Voice, 'say' | 'language'>): Table {
  const { strategies } = say.cli;
  const exact = fares.every(({ tally }) => tally.exact);
  return {
    title: strategies.fares,
    columns: [
      { key: 'name', label: strategies.opponent, kind: 'text' },
      { key: 'own', label: strategies.own, kind: 'number', digits: 3 },
      ...(exact ? [] : [{ key: 'error', label: strategies.error, kind: 'number', digits: 3 } as const]),
      { key: 'other', label: strategies.other, kind: 'number', digits: 3 },
      { key: 'cooperation', label: strategies.ownCooperation, kind: 'percent' },
    ],
    rows: fares.map(({ opponent, tally }) => ({
      name: strategyName(language, opponent),
      own: tally.perRound.vendor,
      ...(exact ? {} : { error: tally.standardError.perRound.vendor }),
      other: tally.perRound.partner,
      cooperation: tally.cooperation.vendor,
    })),
    notes: [exact ? strategies.faresExact : strategies.faresSampled],
  };
}
