import { mean } from '../core/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import { isWide, wide } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { heatLayout } from './heatLayout.ts';
import type { HeatPicture } from './heatPicture.ts';
import { heatSpec } from './heatSpec.ts';
import { type PoolPicture, leavesOut, mostShades, shownOf } from './tournamentPicture.ts';

/** Which figure of each pair a field of shades shows. */
export type PairFigure = 'payoffs' | 'cooperations';

/** Pixels of a field of few rows. */
const lowest = 150;
/** Pixels that a number below needs to stand apart from the next. */
const numberRoom = 22;

/** Draws what each did against each as SVG: rows and columns in the order of the standings, the first on top and on the left. */
export async function tournamentHeat(
  figure: PairFigure,
  { pool, language, title }: PoolPicture,
  width: number,
  id: string,
): Promise<string> {
  const picture = tournamentHeatPicture(figure, { pool, language }, width);
  return drawSvg(heatSpec(picture, language, width), { id, title, description: textOf(figure, { pool, language }) });
}

/** What the picture shows. */
export function tournamentHeatPicture(
  figure: PairFigure,
  { pool, language }: Pick<PoolPicture, 'pool' | 'language'>,
  width = wide,
): HeatPicture {
  const { tournament: say } = messagesFor(language);
  const { number, percent } = formatsFor(language, '');
  const rows = placesFor(pool.players.length);
  const columns = placesFor(pool.opponents.length);
  const cells = rows.shown.flatMap(({ line: i, place }) =>
    columns.shown.flatMap(({ line: j, place: column }) => {
      const value = pool.players[i]![figure][j]!;
      return value === null ? [] : [{ column, row: rows.count - 1 - place, value }];
    }),
  );
  const domain = figure === 'cooperations' ? ([0, 1] as const) : widthOf(cells.map(({ value }) => value));
  const height = Math.max(lowest, rows.count * rowHeight(rows.count));
  const picture: HeatPicture = {
    heading: '',
    x: { title: say.columnsAre, count: columns.count, ticks: [] },
    y: {
      title: say.rowsAre,
      count: rows.count,
      ticks: rows.shown.map(({ line, place }) => ({
        place: rows.count - 1 - place,
        text: isWide(width) ? `${line + 1} ${pool.players[line]!.name}` : String(line + 1),
      })),
    },
    cells,
    domain,
    legend: figure === 'cooperations' ? say.cooperationLegend : say.payoffLegend,
    marks: [0, 0.25, 0.5, 0.75, 1].map((part) => {
      const value = domain[0] + part * (domain[1] - domain[0]);
      return { value, text: figure === 'cooperations' ? percent(value) : number(value) };
    }),
    slope: 1,
  };
  const across = heatLayout(picture, width).width;
  const every = Math.ceil(numberRoom / (across / columns.count));
  const ticks = columns.shown.filter(({ place }) => place % every === 0).map(({ line, place }) => ({ place, text: String(line + 1) }));
  return { ...picture, x: { ...picture.x, ticks }, slope: height / across };
}

/** Where the shown lines of so many stand in the grid; a place is left free where some are left out. */
function placesFor(length: number): {
  readonly shown: readonly { readonly line: number; readonly place: number }[];
  readonly count: number;
} {
  const gap = leavesOut(length, mostShades) ? 1 : 0;
  const shown = shownOf(length, mostShades).map((line, i) => ({ line, place: i < mostShades.first ? i : i + gap }));
  return { shown, count: shown.length + gap };
}

/** Rows become lower where there are many, down to what a name needs. */
function rowHeight(count: number): number {
  return Math.max(12.5, Math.min(17, 700 / count));
}

/** Least and most; where all is alike, some room around it. */
function widthOf(values: readonly number[]): readonly [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return least < most ? [least, most] : [least - 0.5, most + 0.5];
}

function textOf(figure: PairFigure, { pool, language }: Pick<PoolPicture, 'pool' | 'language'>): string {
  const { tournament: say } = messagesFor(language);
  const cells = pool.players.flatMap(({ name, [figure]: values }) =>
    values.flatMap((value, j) => (value === null ? [] : [{ own: name, opponent: pool.opponents[j]!, value }])),
  );
  const high = cells.reduce((best, cell) => (cell.value > best.value ? cell : best));
  const low = cells.reduce((best, cell) => (cell.value < best.value ? cell : best));
  const tell = figure === 'cooperations' ? say.cooperationText : say.heatText;
  return tell(formatsFor(language, ''), high, low, mean(cells.map(({ value }) => value)));
}
