import type { Problems } from '../../core/index.ts';
import type { MoveRow } from './step.ts';

/** Moves as letters. */
export function lettersOf(moves: MoveRow): string {
  return typeof moves === 'string' ? moves : moves.join('');
}

/** Notes what is not a row of moves. An empty one would do nothing, or match anything, and is not meant. */
export function checkMoveRow(problems: Problems, path: string, value: unknown): value is MoveRow {
  const listed = Array.isArray(value) && value.length > 0 && value.every((move) => move === 'C' || move === 'D');
  if (listed || (typeof value === 'string' && /^[CD]+$/.test(value))) return true;
  problems.add({ path, message: 'not a row of moves', received: value, expected: 'letters C and D, at least one, such as DD' });
  return false;
}
