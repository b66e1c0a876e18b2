import { type TournamentResult, runTournament } from 'donnant';
import { classical } from './exactClassical.ts';

/**
 * The tournament that the peer was timed at: thirty classical strategies, everybody against everybody and itself, 200
 * rounds, ten times, every move slipping with 5 %. Full result; everything is played, nothing solved.
 */
export function thirtyClassical(seed = 'donnant'): Promise<TournamentResult> {
  return runTournament({
    players: classical,
    length: { rounds: 200 },
    noise: { execution: 0.05 },
    repetitions: 10,
    method: 'sampled',
    seed,
  });
}
