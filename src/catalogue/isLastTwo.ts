import type { ProgramContext } from '../strategies/index.ts';

/** Whether the round being played is one of the last two that were announced. */
export function isLastTwo({ round, rounds }: ProgramContext): boolean {
  return round >= rounds - 1;
}
