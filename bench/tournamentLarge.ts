import { type TournamentResult, catalogue, runTournament } from 'donnant';

/**
 * A large field, everything played: the first 225 entries of the catalogue that are no teams, everybody against everybody and
 * itself, 200 rounds, ten times, every move slipping with 5 %.
 */
export function largeField(measures: boolean, players = 225): Promise<TournamentResult> {
  const field = catalogue.filter(({ family }) => family !== 'meta').map(({ id }) => id);
  if (field.length < players) throw new Error(`only ${field.length} entries that are no teams`);
  return runTournament({
    players: field.slice(0, players),
    length: { rounds: 200 },
    noise: { execution: 0.05 },
    repetitions: 10,
    method: 'sampled',
    measures,
  });
}
