import { type Measures, type TournamentResult, type TournamentSpec, runTournament } from '../../../src/tournament/index.ts';

/** The measures of a tournament of one pool. */
export async function measuresOfPool(spec: TournamentSpec): Promise<Measures> {
  const { measures } = await runTournament({ ...spec, measures: true });
  if (measures === undefined || 'vendor' in measures) throw new Error('one pool expected');
  return measures;
}

/** The measures of both sides of a tournament of two pools. */
export async function measuresOfSides(spec: TournamentSpec): Promise<{ vendor: Measures; partner: Measures; result: TournamentResult }> {
  const result = await runTournament({ ...spec, measures: true });
  if (result.measures === undefined || !('vendor' in result.measures)) throw new Error('two pools expected');
  return { ...result.measures, result };
}
