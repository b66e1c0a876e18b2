import type { Move } from '../../core/index.ts';
import { type Machine, unfold } from '../../strategies/index.ts';

/** A scripted opening that tests the other side. */
export interface TestOpening {
  /** What it plays first, whatever comes: letters C and D; may be empty. */
  readonly opening: string;
  /** What the other side has to do meanwhile to meet the test, deal by deal; a full stop stands for either move. Not longer than the opening. */
  readonly awaited: string;
  /** What it does for good where the test was met: one move, or `copy` the other side's last. */
  readonly met: Move | 'copy';
  /** The same where it was not. */
  readonly failed: Move | 'copy';
}

type Memory = { readonly played: number; readonly meets: boolean; readonly move: Move };

/** An opening by script, a verdict on what the other side did during it, and one way to go on after either verdict. */
export function testOpening(
  named: { readonly id: string; readonly name: string },
  { opening, awaited, met, failed }: TestOpening,
): Machine {
  const moveAfter = (played: number, meets: boolean, other: Move): Move => {
    if (played < opening.length) return opening[played] as Move;
    const then = meets ? met : failed;
    return then === 'copy' ? other : then;
  };
  return unfold<Memory>({
    ...named,
    // Before the first deal there is nothing to copy: an empty opening copies a cooperation.
    memory: { played: 0, meets: true, move: moveAfter(0, true, 'C') },
    play: ({ move }) => move,
    learn: (memory, { other }) => {
      const wanted = awaited[memory.played] ?? '.';
      const meets = memory.meets && (wanted === '.' || wanted === other);
      const played = Math.min(memory.played + 1, opening.length);
      return { played, meets, move: moveAfter(played, meets, other) };
    },
  });
}
