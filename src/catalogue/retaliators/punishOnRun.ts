import { type Machine, type Named, unfold } from '../../strategies/index.ts';

/** When a grudge starts and what it consists of, all in deals. */
export interface Grudge {
  /** Defections in a row that start it; at least 1. */
  readonly trigger: number;
  /** Defections it answers with; at least 1. */
  readonly defections: number;
  /** Kind moves after them. */
  readonly calm: number;
}

/**
 * A machine that cooperates until the other side has defected `trigger` times in a row and then plays a fixed script:
 * defections, then kind moves, by turn count and whatever comes back. What comes back during the script still belongs to
 * the run that is looked at when the script is over.
 */
export function punishOnRun(named: Named, { trigger, defections, calm }: Grudge): Machine {
  return unfold({
    ...named,
    // `step` of the script, 1 being its first move; 0 while none is under way
    memory: { run: 0, step: 0 },
    play: ({ step }) => (step > 0 && step <= defections ? 'D' : 'C'),
    learn: ({ run: before, step }, { other }) => {
      const run = other === 'D' ? Math.min(before + 1, trigger) : 0;
      if (step > 0 && step < defections + calm) return { run, step: step + 1 };
      return { run, step: run === trigger ? 1 : 0 };
    },
  });
}
