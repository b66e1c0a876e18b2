import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Entries of the second tournament that keep a count of the other side's defections by rules of their own. */
export const counters: readonly StrategyEntry[] = [
  entry({
    id: 'second-by-wm-adams',
    aliases: ['k44r'],
    name: 'Second by William Adams',
    about:
      'Cooperates but for warnings while the other side stands at its fourth, seventh and ninth defection, the first deal not counted; from the tenth on it answers defections, and overlooks each with half the chance of the one before.',
    source: "William Adams in Axelrod's second tournament (Axelrod 1980b), placed 5th",
    family: 'counting/majority',
    peer: 'SecondByWmAdams',
    create: (named) =>
      program<{ readonly begun: boolean; readonly defections: number; readonly last: Move }>({
        ...named,
        memory: { begun: false, defections: 0, last: 'C' },
        play: ({ defections, last }) => {
          if (defections === 4 || defections === 7 || defections === 9) return 'D';
          return defections > 9 && last === 'D' ? 0.5 ** (defections - 9) : 'C';
        },
        learn: ({ begun, defections }, { other }) => ({
          begun: true,
          defections: begun && other === 'D' ? defections + 1 : defections,
          last: other,
        }),
      }),
  }),
  entry({
    id: 'second-by-getzler',
    aliases: ['k35r'],
    name: 'Second by Getzler',
    about: 'Defects the more often the more the other side has defected of late; the weight of a defection halves with every deal.',
    source: "Abraham Getzler in Axelrod's second tournament (Axelrod 1980b), placed 11th",
    family: 'counting/majority',
    peer: 'SecondByGetzler',
    create: (named) =>
      program<number>({
        ...named,
        memory: 0,
        play: (blame) => 1 - blame,
        learn: (blame, { other }) => (blame + (other === 'D' ? 1 : 0)) * 0.5,
      }),
  }),
  entry({
    id: 'second-by-mikkelson',
    aliases: ['k66r'],
    name: 'Second by Mikkelson',
    about:
      'Keeps a balance of trust that a cooperation raises by one and a defection lowers by two; once it is used up, it defects if that happens in the first ten deals or if the other side has defected in more than about one deal in seven.',
    source: "Ray Mikkelson in Axelrod's second tournament (Axelrod 1980b), placed 20th",
    family: 'counting/majority',
    peer: 'SecondByMikkelson',
    create: (named) =>
      program<{ readonly move: Move; readonly turn: number; readonly defections: number; readonly balance: number }>({
        ...named,
        memory: { move: 'C', turn: 1, defections: 0, balance: 7 },
        play: ({ move }) => move,
        learn: (memory, { other }) => {
          const turn = memory.turn + 1;
          const defections = memory.defections + (other === 'D' ? 1 : 0);
          const balance = other === 'C' ? Math.min(memory.balance + 1, 8) : Math.max(memory.balance - 2, -7);
          if (balance > 0) return { move: 'C', turn, defections, balance };
          if (turn <= 10) return { move: 'D', turn, defections, balance: 4 };
          return { move: defections / turn >= 0.15 ? 'D' : 'C', turn, defections, balance };
        },
      }),
  }),
];
