import type { Move } from '../../core/index.ts';
import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Label = 'none' | 'random' | 'alld' | 'stft' | 'cooperative';

type Memory = {
  readonly move: Move;
  readonly label: Label;
  /** Deals since the last look, and defections received in them. */
  readonly phase: number;
  readonly defections: number;
  readonly last: Move;
};

const interval = 6;

/** Tit for Tat for six deals, then by how often the other side defected in the last six. */
export const adaptivePavlov2011: StrategyEntry = entry({
  id: 'adaptive-pavlov-2011',
  name: 'Adaptive Pavlov 2011',
  about:
    'Plays Tit for Tat for six deals, then every six deals sorts the other side by how often it defected: Tit for Tat for the friendly, Tit for Two Tats for the half-hearted, defection for the rest.',
  source: 'Li, Hingston & Kendall 2011',
  family: 'learning',
  peer: 'APavlov2011',
  create: (named) =>
    unfold<Memory>({
      ...named,
      memory: { move: 'C', label: 'none', phase: 0, defections: 0, last: 'C' },
      play: ({ move }) => move,
      learn: (memory, { other }) => {
        const phase = (memory.phase + 1) % interval;
        const defections = memory.defections + (other === 'D' ? 1 : 0);
        const label = phase > 0 ? memory.label : labelFor(defections, memory.label);
        const move = moveFor(label, other, memory.last);
        return { move, label, phase, defections: phase > 0 ? defections : 0, last: other };
      },
    }),
});

function labelFor(defections: number, before: Label): Label {
  if (defections === 0) return 'cooperative';
  if (defections >= 4) return 'alld';
  if (defections === 3) return 'stft';
  return before === 'none' ? 'random' : before;
}

function moveFor(label: Label, other: Move, last: Move): Move {
  switch (label) {
    case 'none':
    case 'cooperative':
      return other;
    case 'random':
    case 'alld':
      return 'D';
    case 'stft':
      return other === 'D' && last === 'D' ? 'D' : 'C';
  }
}
