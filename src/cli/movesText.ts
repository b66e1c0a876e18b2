import { type BothSides, sides } from '../core/index.ts';
import type { Call } from './command.ts';

const group = 10;
const longest = 80;

/** The moves of both sides under each other, in groups of ten, with the number of the first round of each line. */
export function movesText(moves: BothSides<string>, { say, width }: Pick<Call, 'say' | 'width'>): string {
  const { shared } = say.cli;
  const count = moves.vendor.length;
  const numberWidth = String(count).length;
  const nameWidth = Math.max(...sides.map((side) => shared[side].length));
  const room = Math.min(width, longest) - numberWidth - nameWidth - 2;
  const perLine = group * Math.max(1, Math.floor((room + 1) / (group + 1)));
  const blocks = Array.from({ length: Math.ceil(count / perLine) }, (_, i) =>
    sides.map((side) => {
      const start = side === 'vendor' ? String(i * perLine + 1) : '';
      const groups = moves[side].slice(i * perLine, (i + 1) * perLine).replaceAll(/(.{10})(?=.)/g, '$1 ');
      return `${start.padStart(numberWidth)} ${shared[side].padEnd(nameWidth)} ${groups}\n`;
    }),
  );
  return blocks.map((block) => block.join('')).join('\n');
}
