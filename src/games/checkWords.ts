import { type BothSides, type Problems, checkKnown, sides } from '../core/index.ts';
import type { MoveLabels } from './game.ts';

/** Notes a unit that is not a text, and every move of a side that has no name. */
export function checkWords(problems: Problems, unit: string, moves: BothSides<MoveLabels>): void {
  problems.text('unit', unit, 'the name of a unit, such as points or EUR');
  if (!checkKnown(problems, 'moves', moves, sides)) return;
  for (const side of sides) {
    const labels: MoveLabels = moves[side];
    if (!checkKnown(problems, `moves.${side}`, labels, ['C', 'D'])) continue;
    for (const move of ['C', 'D'] as const) problems.text(`moves.${side}.${move}`, labels[move], 'what the move is called');
  }
}
