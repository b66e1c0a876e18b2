import { type MemoryOne, classics, findEntry, memoryOne, runTournament } from 'donnant';
import type { Group } from '../comparison.ts';
import { memoryOneLoop } from '../kernels/memoryOneLoop.ts';

const all = classics;
const finite = classics.filter((id) => findEntry(id)!.finite);
const pairsOf = (players: readonly string[]): number => (players.length * (players.length + 1)) / 2;

const repetitions = 10;
const shared = { length: { rounds: 200 }, noise: { execution: 0.05 }, repetitions } as const;
const roundsOf = (players: readonly string[]): number => pairsOf(players) * repetitions * shared.length.rounds;
const generous: MemoryOne = memoryOne({ id: 'generous', opening: 'C', reply: { CC: 1, CD: 1 / 3, DC: 1, DD: 1 / 3 } });

/** Everybody of the catalogue against everybody, 200 rounds, ten times; and the finite ones exactly. */
export const tournament: Group = {
  name: 'tournament',
  comparisons: [
    {
      about: `${all.length} entries, ${pairsOf(all)} pairs, 200 rounds × 10, 5% slips, all played, against a hand-written loop for memory one`,
      piece: 'round',
      subject: {
        name: 'runTournament, sampled',
        pieces: roundsOf(all),
        run: () => runTournament({ players: all, method: 'sampled', ...shared }),
      },
      yardstick: {
        name: 'hand-written loop',
        pieces: roundsOf(all),
        run: () => memoryOneLoop(generous, generous, 0.05, roundsOf(all), 1),
      },
      turns: 5,
    },
    {
      about: `the ${finite.length} finite entries, ${pairsOf(finite)} pairs of 200 rounds: solved, against played × 10`,
      piece: 'pair',
      subject: {
        name: 'runTournament, exact',
        pieces: pairsOf(finite),
        run: () => runTournament({ players: finite, method: 'exact', ...shared }),
      },
      yardstick: {
        name: 'runTournament, sampled',
        pieces: pairsOf(finite),
        run: () => runTournament({ players: finite, method: 'sampled', ...shared }),
      },
      turns: 5,
    },
    {
      about: `the ${finite.length} finite entries solved with a continuation of 0.995, against 200 rounds`,
      piece: 'pair',
      subject: {
        name: 'runTournament, continuation',
        pieces: pairsOf(finite),
        run: () => runTournament({ players: finite, method: 'exact', ...shared, length: { continuation: 0.995 } }),
      },
      yardstick: {
        name: 'runTournament, rounds',
        pieces: pairsOf(finite),
        run: () => runTournament({ players: finite, method: 'exact', ...shared }),
      },
      turns: 5,
    },
  ],
};
