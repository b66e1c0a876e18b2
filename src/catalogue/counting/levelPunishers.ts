import { program, unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly rounds: number;
  /** Defections received. */
  readonly defections: number;
};

const source = 'Eckhart Arnold, CoopSim v0.9.9 beta 6, 2015';

/** Round from which the tricky one no longer punishes. */
const amnesty = 100;

/** Defections that are more than a twentieth of anything below the amnesty. */
const enough = 5;

/** Strategies that put up with defections up to a level. */
export const levelPunishers: readonly StrategyEntry[] = [
  entry({
    id: 'level-punisher',
    name: 'Level Punisher',
    about: 'Cooperates through ten deals, then defects whenever the other side has defected in more than a fifth of all deals so far.',
    source,
    family: 'counting/majority',
    peer: 'LevelPunisher',
    create: (named) =>
      program<Memory>({
        ...named,
        memory: { rounds: 0, defections: 0 },
        play: ({ rounds, defections }) => (rounds >= 10 && defections / rounds > 0.2 ? 'D' : 'C'),
        learn: ({ rounds, defections }, { other }) => ({ rounds: rounds + 1, defections: other === 'D' ? defections + 1 : defections }),
      }),
  }),
  entry({
    id: 'tricky-level-punisher',
    name: 'Tricky Level Punisher',
    about:
      'In the first hundred deals it defects whenever the other side has defected in more than one deal in twenty; after that it always cooperates.',
    source: `${source}, in the form of Axelrod-Python 4.13.0`,
    family: 'counting/majority',
    peer: 'TrickyLevelPunisher',
    create: (named) =>
      unfold<Memory>({
        ...named,
        memory: { rounds: 0, defections: 0 },
        play: ({ rounds, defections }) => (rounds > 0 && rounds < amnesty && defections / rounds > 0.05 ? 'D' : 'C'),
        learn: ({ rounds, defections }, { other }) => {
          if (rounds + 1 >= amnesty) return { rounds: amnesty, defections: 0 };
          return { rounds: rounds + 1, defections: Math.min(enough, other === 'D' ? defections + 1 : defections) };
        },
      }),
  }),
  entry({
    id: 'tricky-level-punisher-published',
    name: 'Tricky Level Punisher (as described)',
    about:
      'Puts up with fewer defections the longer the dealings last: after 10 deals it defects while the other side has defected in more than a fifth of all deals, after 50 in more than a tenth, after 100 in more than a twentieth.',
    source: `${source}, as described in the documentation of Axelrod-Python`,
    family: 'counting/majority',
    create: (named) =>
      program<Memory>({
        ...named,
        memory: { rounds: 0, defections: 0 },
        play: ({ rounds, defections }) => {
          if (rounds < 10) return 'C';
          const level = rounds < 50 ? 0.2 : rounds < 100 ? 0.1 : 0.05;
          return defections / rounds > level ? 'D' : 'C';
        },
        learn: ({ rounds, defections }, { other }) => ({ rounds: rounds + 1, defections: other === 'D' ? defections + 1 : defections }),
      }),
  }),
];
