import { drawSpan } from './drawStream.ts';
import { inDraws } from './zones.ts';

/** Where rows of chances lead, flattened so that landing is a short walk along two lists. */
export interface Ways {
  /** Places kept for each row. */
  readonly width: number;
  /** `upTo[width * row + i]`: last draw that leads to `to[width * row + i]`; the highest draw at a row's last place. */
  readonly upTo: Int32Array;
  readonly to: Int32Array;
  /** Whether no draw counts in any row. */
  readonly sure: boolean;
}

/** One way on: a place and its chance. */
export type Way = readonly [to: number, chance: number];

/** Flattens rows of ways; the last way of a row takes all that the others leave. */
export function waysOf(rows: readonly (readonly Way[])[]): Ways {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const upTo = new Int32Array(width * rows.length).fill(drawSpan - 1);
  const to = new Int32Array(width * rows.length);
  let sure = true;
  rows.forEach((row, i) => {
    let sum = 0;
    row.forEach(([place, chance], j) => {
      sum += chance;
      to[width * i + j] = place;
      if (j + 1 < row.length) upTo[width * i + j] = Math.min(inDraws(sum), drawSpan) - 1;
    });
    sure &&= upTo[width * i] === drawSpan - 1;
  });
  return { width, upTo, to, sure };
}

/** Where a draw leads from a row. */
export function land({ width, upTo, to }: Ways, row: number, draw: number): number {
  let place = width * row;
  while (draw > upTo[place]!) place++;
  return to[place]!;
}
