import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Account = { readonly rounds: number; readonly defections: number; readonly last: Move };
type LongAccount = { readonly rounds: number; readonly kept: number; readonly last: Move; readonly before: Move };

/** Strategies that keep an account of the other side over all deals so far, and forgive by it. */
export const accountants: readonly StrategyEntry[] = [
  entry({
    id: 'forgiver',
    name: 'Forgiver',
    about: 'Defects for as long as the other side has defected in more than one deal in ten, and cooperates otherwise.',
    source: 'Thomas Campbell, Axelrod-Python',
    family: 'forgiver',
    peer: 'Forgiver',
    create: (named) =>
      program({
        ...named,
        memory: { rounds: 0, defections: 0 },
        play: ({ rounds, defections }) => (defections > rounds / 10 ? 'D' : 'C'),
        learn: ({ rounds, defections }, { other }) => ({ rounds: rounds + 1, defections: defections + (other === 'D' ? 1 : 0) }),
      }),
  }),
  entry({
    id: 'forgiving-tit-for-tat',
    name: 'Forgiving Tit for Tat',
    about: 'Plays Tit for Tat while the other side has defected in more than one deal in ten, and overlooks everything otherwise.',
    source: 'Thomas Campbell, Axelrod-Python',
    family: 'forgiver',
    peer: 'ForgivingTitForTat',
    create: (named) =>
      program<Account>({
        ...named,
        memory: { rounds: 0, defections: 0, last: 'C' },
        play: ({ rounds, defections, last }) => (defections > rounds / 10 ? last : 'C'),
        learn: ({ rounds, defections }, { other }) => ({
          rounds: rounds + 1,
          defections: defections + (other === 'D' ? 1 : 0),
          last: other,
        }),
      }),
  }),
  entry({
    id: 'dynamic-two-tits-for-tat',
    name: 'Dynamic Two Tits for Tat',
    about:
      'Cooperates unless the other side defected in one of the last two deals; then it forgives by chance, as often as the other side has cooperated so far.',
    source: 'Grant Garrett-Grossman, Axelrod-Python',
    family: 'forgiver',
    peer: 'DynamicTwoTitsForTat',
    create: (named) =>
      program<LongAccount>({
        ...named,
        memory: { rounds: 0, kept: 0, last: 'C', before: 'C' },
        play: ({ rounds, kept, last, before }) => (last === 'D' || before === 'D' ? kept / rounds : 'C'),
        learn: ({ rounds, kept, last }, { other }) => ({
          rounds: rounds + 1,
          kept: kept + (other === 'C' ? 1 : 0),
          last: other,
          before: last,
        }),
      }),
  }),
];
