import { type Move } from '../../core/index.ts';
import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { ones } from './ones.ts';

/** Chance of cooperating after each three last moves of the other side, oldest first (entry K68R). */
const leyvrazChances: Readonly<Record<string, number>> = { CCC: 1, CCD: 0.5, CDC: 0, CDD: 0.25, DCC: 1, DCD: 1, DDC: 1, DDD: 0.25 };

/** Chance of cooperating after 0 to 5 defections in the last five rounds (entry K83R). */
const blackChances = [1, 1, 0.88, 0.68, 0.4, 0.04];

/** Moves of Colbert's opening (0 to 7; it stays at the last one while all is well) and of its answer to a defection (8 to 10, then 7). */
const colbertMoves = 'CCCCCDCCDDC';

/** Entries of the second tournament that look at a few last deals only, or run through fixed sequences. */
export const windows: readonly StrategyEntry[] = [
  entry({
    id: 'second-by-grofman',
    aliases: ['k86r'],
    name: 'Second by Grofman',
    about:
      'Starts like Tit for Tat; from the eighth deal on it cooperates while the seven deals before the last held at most two defections, or one if it defected itself in the last.',
    source: "Bernard Grofman in Axelrod's second tournament (Axelrod 1980b)",
    family: 'counting/majority',
    peer: 'SecondByGrofman',
    create: (named) =>
      unfold<{ readonly rounds: number; readonly past: number; readonly move: Move }>({
        ...named,
        // rounds up to 7; past: the other side's last seven moves as bits, 1 for a defection, the latest lowest
        memory: { rounds: 0, past: 0, move: 'C' },
        play: ({ move }) => move,
        learn: (memory, { own, other }) => {
          const rounds = Math.min(memory.rounds + 1, 7);
          const past = ((memory.past << 1) | (other === 'D' ? 1 : 0)) & 0b1111111;
          if (rounds < 7) return { rounds, past, move: rounds < 2 ? 'C' : other };
          return { rounds, past, move: ones(memory.past) <= (own === 'C' ? 2 : 1) ? 'C' : 'D' };
        },
      }),
  }),
  entry({
    id: 'second-by-leyvraz',
    aliases: ['k68r'],
    name: 'Second by Leyvraz',
    about:
      'Goes by the last three moves of the other side: it answers a defection out of the blue half of the time at once and always one deal later, two in a row three times out of four, and one that came after a single kind move not at all.',
    source: "François Leyvraz in Axelrod's second tournament (Axelrod 1980b), placed 12th",
    family: 'memory-n-lookup',
    peer: 'SecondByLeyvraz',
    create: (named) =>
      unfold<string>({
        ...named,
        memory: 'CCC',
        play: (past) => leyvrazChances[past]!,
        learn: (past, { other }) => past.slice(1) + other,
      }),
  }),
  entry({
    id: 'second-by-black',
    aliases: ['k83r'],
    name: 'Second by Black',
    about:
      'Cooperates in the first five deals; then the more defections the last five deals held, the rarer it cooperates, with one of them forgiven.',
    source: "Paul Black in Axelrod's second tournament (Axelrod 1980b), placed 15th",
    family: 'counting/majority',
    peer: 'SecondByBlack',
    create: (named) =>
      unfold<{ readonly rounds: number; readonly past: number }>({
        ...named,
        memory: { rounds: 0, past: 0 },
        play: ({ rounds, past }) => (rounds < 5 ? 'C' : blackChances[ones(past)]!),
        learn: ({ rounds, past }, { other }) => ({
          rounds: Math.min(rounds + 1, 5),
          past: ((past << 1) | (other === 'D' ? 1 : 0)) & 0b11111,
        }),
      }),
  }),
  entry({
    id: 'second-by-colbert',
    aliases: ['k51r'],
    name: 'Second by Colbert',
    about:
      'Opens with eight fixed moves, all kind but a defection in the sixth deal; then cooperates, and answers a defection with two of its own and two kind moves, whatever comes meanwhile.',
    source: "William Colbert in Axelrod's second tournament (Axelrod 1980b), placed 18th",
    family: 'finite-state-machine',
    peer: 'SecondByColbert',
    create: (named) =>
      unfold<number>({
        ...named,
        memory: 0,
        play: (step) => colbertMoves[step] as Move,
        learn: (step, { other }) => {
          if (step === 7 && other === 'C') return 7;
          return step === 10 ? 7 : step + 1;
        },
      }),
  }),
];
