import { type MemoryOne, memoryOne, playMatch, program } from 'donnant';
import type { Group } from '../comparison.ts';
import { certainPaths, certainRounds, sampleAll } from '../matchPairs.ts';
import { memoryOneLoop } from '../kernels/memoryOneLoop.ts';

const rounds = 200;
const generous: MemoryOne = memoryOne({ id: 'generous', opening: 'C', reply: { CC: 1, CD: 1 / 3, DC: 1, DD: 1 / 3 } });
const stay: MemoryOne = memoryOne({ id: 'stay', opening: 'C', reply: { CC: 1, CD: 0, DC: 0, DD: 1 } });
const asProgram = (id: string, { opening, reply }: MemoryOne) =>
  program({
    id,
    memory: '',
    play: (last) => (last === '' ? opening : reply[last as keyof typeof reply]),
    learn: (_, { own, other }) => own + other,
  });
const programs = { generous: asProgram('generous', generous), stay: asProgram('stay', stay) };

const noisy = { length: { rounds }, noise: { execution: 0.05 } };
let repetition = 0;

/** One match of 200 rounds: how near it is to a loop for this case alone, and what other kinds of it cost. */
export const match: Group = {
  name: 'match',
  comparisons: [
    {
      about: 'two memory-one rules, 200 rounds, 5% slips, against a hand-written loop for this case alone',
      piece: 'round',
      subject: { name: 'playMatch', pieces: rounds, run: () => playMatch(generous, stay, { ...noisy, repetition: repetition++ }) },
      yardstick: { name: 'hand-written loop', pieces: rounds, run: () => memoryOneLoop(generous, stay, 0.05, rounds, ++repetition) },
      turns: 15,
    },
    {
      about: 'the same rules as programs, against compiled',
      piece: 'round',
      subject: {
        name: 'playMatch, programs',
        pieces: rounds,
        run: () => playMatch(programs.generous, programs.stay, { ...noisy, repetition: repetition++ }),
      },
      yardstick: {
        name: 'playMatch, compiled',
        pieces: rounds,
        run: () => playMatch(generous, stay, { ...noisy, repetition: repetition++ }),
      },
      turns: 15,
    },
    {
      about: 'slips, misreadings and recall of 90%, against no noise at all',
      piece: 'round',
      subject: {
        name: 'playMatch, all noise',
        pieces: rounds,
        run: () =>
          playMatch(generous, stay, {
            length: { rounds },
            noise: { execution: 0.05, perception: 0.05 },
            recall: 0.9,
            repetition: repetition++,
          }),
      },
      yardstick: {
        name: 'playMatch, clean',
        pieces: rounds,
        run: () => playMatch(generous, stay, { length: { rounds }, repetition: repetition++ }),
      },
      turns: 15,
    },
    {
      about: 'sampled jobs, all pairs of 8 classical strategies × 100, 5% slips: as programs, against compiled',
      piece: 'round',
      subject: { name: 'programs', pieces: 64 * 100 * rounds, run: () => sampleAll('program') },
      yardstick: { name: 'compiled', pieces: 64 * 100 * rounds, run: () => sampleAll('machine') },
      turns: 7,
    },
    {
      about: 'the pairs of 8 strategies without any chance: a million rounds, against 200',
      piece: 'match',
      subject: { name: 'a million rounds', pieces: 64, run: () => certainPaths(1_000_000) },
      yardstick: { name: '200 rounds', pieces: 64, run: () => certainPaths(200) },
      turns: 7,
    },
    {
      about: 'the pairs of 8 strategies without any chance, 200 rounds: along the path to its cycle, against round by round',
      piece: 'match',
      subject: { name: 'path', pieces: 64, run: () => certainPaths(200) },
      yardstick: { name: 'kernel', pieces: 64, run: () => certainRounds(200) },
      turns: 7,
    },
  ],
};
