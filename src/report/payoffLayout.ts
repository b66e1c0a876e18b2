import { type Side, sides } from '../core/index.ts';
import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { figuresWith } from './figures.ts';
import { type PayoffCell, payoffCells } from './payoffCells.ts';
import { lineHeight, textSize } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** A text in the payoff matrix; pixels from its top left corner. */
export interface Words {
  readonly x: number;
  /** Middle of the first line. */
  readonly y: number;
  /** Lines, separated by line breaks. */
  readonly text: string;
}

/** A cell in the payoff matrix; pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly best: boolean;
  readonly equilibrium: boolean;
}

/** Where everything in the payoff matrix stands. */
export interface PayoffLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** Names of the sides. */
  readonly names: readonly Words[];
  /** Moves, and who earns. */
  readonly words: readonly Words[];
  /** What they earn, ending at x. */
  readonly figures: readonly Words[];
  /** What is marked, with the shape that marks it. */
  readonly marks: readonly (Words & { readonly shape: 'circle' | 'diamond' })[];
}

const gap = 6;
const inset = 10;
/** Width of a letter of a figure, in pixels. */
const figureLetter = 9.5;
/** Width of a letter of a row's name, in pixels: a little more than what `wrapWords` counts. */
const rowLetter = 7;
/** Left of what is marked: the shape that marks it. */
const shapeRoom = 15;

/** Lays the payoff matrix out within a width in pixels: words are wrapped, and rows are as high as they need. */
export function payoffLayout(advice: Advice, width: number): PayoffLayout {
  const { language, scenario } = advice;
  const say = messagesFor(language).report;
  const { vendor, partner } = scenario.sides;
  const rowWords = [vendor.name, vendor.cooperate, vendor.defect].flatMap((text) => text.split(/\s+/));
  // A word is cut only where it would take more than a third of the width.
  const longest = Math.max(...rowWords.map(({ length }) => length)) * rowLetter + inset;
  const head = Math.round(Math.max(width * 0.24, Math.min(width * 0.34, longest)));
  const cellWidth = (width - head - gap) / 2;
  const wrap = (text: string, room: number): string[] => wrapWords(text, lettersIn(room, textSize));

  const cells = payoffCells(advice);
  const earned = cells.flatMap(({ earns }) => sides.map((side) => earns[side]));
  const figures = figuresWith(language, 0, Math.max(...earned.map(Math.abs)) < 10_000 ? 2 : 0);
  const widest = Math.max(...earned.map((amount) => figures(amount).length));

  const partnerName = wrap(partner.name, width - head);
  const columns = [partner.cooperate, partner.defect].map((move) => wrap(move, cellWidth - inset));
  const vendorName = wrap(vendor.name, head - inset);
  const rows = [vendor.cooperate, vendor.defect].map((move) => wrap(move, head - inset));
  // Where a name has too little room beside its figure, the figure stands below it.
  const beside = cellWidth - 2 * inset - widest * figureLetter - inset;
  const below = beside < 90 ? 1 : 0;
  const nameRoom = below === 1 ? cellWidth - 2 * inset : beside;
  const earner: Readonly<Record<Side, string[]>> = {
    vendor: wrap(vendor.name, nameRoom),
    partner: wrap(partner.name, nameRoom),
  };

  const marks = {
    best: wrap(say.bestMark(), cellWidth - 2 * inset - shapeRoom),
    equilibrium: wrap(say.equilibriumMark(), cellWidth - 2 * inset - shapeRoom),
  };
  const markHeight = { best: marks.best.length * lineHeight, equilibrium: marks.equilibrium.length * lineHeight };

  const nameTop = lineHeight / 2;
  const moveTop = nameTop + partnerName.length * lineHeight + 2;
  const top = Math.max(moveTop + Math.max(...columns.map(({ length }) => length)) * lineHeight, vendorName.length * lineHeight + nameTop);
  const inner =
    inset +
    (earner.vendor.length + earner.partner.length + 2 * below) * lineHeight +
    8 +
    markHeight.best +
    markHeight.equilibrium +
    6 +
    inset;
  const cellHeight = Math.max(inner, ...rows.map(({ length }) => length * lineHeight));
  const left = (column: number): number => head + column * (cellWidth + gap);
  const above = (row: number): number => top + row * (cellHeight + gap);

  const boxes = cells.map(({ row, column, best, equilibrium }): Box => ({
    x: left(column),
    y: above(row),
    x2: left(column) + cellWidth,
    y2: above(row) + cellHeight,
    best,
    equilibrium,
  }));
  const middle = (row: number, lines: number): number => above(row) + cellHeight / 2 - ((lines - 1) * lineHeight) / 2;
  const inCell = (cell: PayoffCell): { name: Words; figure: Words }[] => {
    let y = above(cell.row) + inset + lineHeight / 2;
    return sides.map((side) => {
      const name = { x: left(cell.column) + inset, y, text: earner[side].join('\n') };
      const figure = {
        x: left(cell.column) + cellWidth - inset,
        y: y + below * earner[side].length * lineHeight,
        text: figures(cell.earns[side]),
      };
      y += (earner[side].length + below) * lineHeight + 4;
      return { name, figure };
    });
  };
  const written = cells.flatMap(inCell);
  return {
    width,
    height: top + 2 * cellHeight + gap,
    boxes,
    names: [
      { x: head, y: nameTop, text: partnerName.join('\n') },
      { x: 0, y: top - vendorName.length * lineHeight, text: vendorName.join('\n') },
    ],
    words: [
      ...columns.map((lines, column) => ({ x: left(column), y: moveTop, text: lines.join('\n') })),
      ...rows.map((lines, row) => ({ x: 0, y: middle(row, lines.length), text: lines.join('\n') })),
      ...written.map(({ name }) => name),
    ],
    figures: written.map(({ figure }) => figure),
    marks: cells.flatMap(({ row, column, best, equilibrium }) => {
      const x = left(column) + inset;
      const bottom = above(row) + cellHeight - inset + lineHeight / 2;
      const bestTop = bottom - markHeight.best;
      const equilibriumTop = (best ? bestTop - 3 : bottom) - markHeight.equilibrium;
      return [
        ...(best ? [{ x, y: bestTop, text: marks.best.join('\n'), shape: 'circle' as const }] : []),
        ...(equilibrium ? [{ x, y: equilibriumTop, text: marks.equilibrium.join('\n'), shape: 'diamond' as const }] : []),
      ];
    }),
  };
}
