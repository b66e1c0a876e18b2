import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Whether the other side has ever defected. */
  readonly betrayed: boolean;
  /** Moves of both sides together. */
  readonly kind: number;
  readonly unkind: number;
};

/** Strategies that steer the ratio of all cooperations to all defections, both sides taken together, towards a constant. */
export const pooledRatios: readonly StrategyEntry[] = [
  steering('golden', 'Golden Ratio', 'Golden', (1 + Math.sqrt(5)) / 2, 'the golden ratio, about 1.618'),
  steering('pi', 'Pi', 'Pi', Math.PI, 'pi, about 3.142'),
  steering('e', "Euler's Number", 'e', Math.E, "Euler's number, about 2.718"),
];

function steering(id: string, name: string, peer: string, aim: number, aimInWords: string): StrategyEntry {
  return entry({
    id,
    name,
    about: `Opens kindly, defects while the other side has never defected, and after that does what keeps the two sides' cooperations per defection near ${aimInWords}.`,
    source: 'Timothy Standen, Axelrod-Python library',
    family: 'counting/majority',
    peer,
    create: (named) =>
      program<Memory>({
        ...named,
        memory: { betrayed: false, kind: 0, unkind: 0 },
        play: ({ betrayed, kind, unkind }) => {
          if (!betrayed) return kind + unkind === 0 ? 'C' : 'D';
          return kind / unkind > aim ? 'D' : 'C';
        },
        learn: ({ betrayed, kind, unkind }, { own, other }) => {
          const given = own === 'C' ? 1 : 0;
          const got = other === 'C' ? 1 : 0;
          return { betrayed: betrayed || got === 0, kind: kind + given + got, unkind: unkind + 2 - given - got };
        },
      }),
  });
}
