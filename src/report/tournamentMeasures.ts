import { type Language, messagesFor } from '../messages/index.ts';
import type { TournamentResult } from '../tournament/index.ts';
import { htmlFold } from './htmlFold.ts';
import { htmlNotes, htmlTable } from './htmlTable.ts';
import { measuresTable } from './measuresTable.ts';
import { poolTitle } from './poolTitle.ts';
import { type TournamentPool, tournamentPools } from './tournamentPools.ts';

/** Most rows of measures under one condition that are shown without being asked for. */
const mostRows = 20;

/**
 * The measures as HTML: a table for each pool; where there are several conditions, those of each under its name, in the order of the
 * places under it, folded where they are long. Nothing where they were not worked out.
 */
export function tournamentMeasures(result: TournamentResult, pools: readonly TournamentPool[], language: Language): string[] {
  const { tournament: say } = messagesFor(language);
  const { conditions = [], spec } = result;
  const tablesOf = (shown: readonly TournamentPool[], title: string, ranked: boolean): string[] =>
    shown.flatMap((pool) => {
      const table = measuresTable(pool, { title: poolTitle(title, pool, say), ranked }, language);
      return table === undefined ? [] : [htmlTable(table, language)];
    });
  const folds = conditions.flatMap((condition) => {
    const under = tournamentPools({ ...condition, spec }, language);
    const tables = tablesOf(under, say.measuresUnder(condition.name), true);
    const rows = under.reduce((sum, { players }) => sum + players.length, 0);
    return tables.length === 0 ? [] : [htmlFold(condition.name, tables, rows <= mostRows)];
  });
  const shown = conditions.length === 0 ? tablesOf(pools, say.measuresTitle, false) : folds;
  return shown.length === 0 ? [] : [...shown, htmlNotes(say.measuresNotes)];
}
