import type { Move } from '../../core/index.ts';
import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Label = 'none' | 'random' | 'alld' | 'stft' | 'pavlovd' | 'cooperative';

type Memory = {
  readonly move: Move;
  readonly label: Label;
  /** Deals since the last look. */
  readonly phase: number;
  /** The other side's moves since then, while a pattern can still come of them. */
  readonly seen: string;
};

const patterns = new Map<string, Label>([
  ['CCCCCC', 'cooperative'],
  ['DDDDDD', 'alld'],
  ['DCDCDC', 'stft'],
  ['DDCDDC', 'pavlovd'],
]);
const interval = 6;
const noPattern = 'none';

/** Tit for Tat for six deals, then by what kind of opponent the last six looked like. */
export const adaptivePavlov2006: StrategyEntry = entry({
  id: 'adaptive-pavlov-2006',
  name: 'Adaptive Pavlov 2006',
  about:
    'Plays Tit for Tat for six deals, then every six deals looks in the other side’s moves for the exact pattern of one of four known kinds, answers each kind in its own way, and defects against whoever never showed one.',
  source: 'Li 2007',
  family: 'learning',
  peer: 'APavlov2006',
  create: (named) =>
    unfold<Memory>({
      ...named,
      memory: { move: 'C', label: 'none', phase: 0, seen: '' },
      play: ({ move }) => move,
      learn: (memory, { other }) => {
        const phase = (memory.phase + 1) % interval;
        const seen = longer(memory.seen, other);
        if (phase > 0) return { move: moveFor(memory.label, phase, other), label: memory.label, phase, seen };
        const label = patterns.get(seen) ?? (memory.label === 'none' ? 'random' : memory.label);
        return { move: moveFor(label, phase, other), label, phase, seen: '' };
      },
    }),
});

function longer(seen: string, other: Move): string {
  const moves = seen + other;
  return [...patterns.keys()].some((pattern) => pattern.startsWith(moves)) ? moves : noPattern;
}

function moveFor(label: Label, phase: number, other: Move): Move {
  switch (label) {
    case 'none':
    case 'cooperative':
      return other;
    case 'random':
    case 'alld':
      return 'D';
    case 'stft':
      return phase < 2 ? 'C' : other;
    case 'pavlovd':
      return phase === 0 ? 'D' : 'C';
  }
}
