import type { TopLevelSpec } from 'vega-lite';
import { mean } from '../core/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import { drawSvg } from './drawSvg.ts';
import { pixels } from './pixels.ts';
import { rowsSpec } from './rowsSpec.ts';
import { grey, ink } from './theme.ts';
import { type PoolPicture, mostRows, shownPlayers } from './tournamentPicture.ts';

/** How payoffs against opponents spread: the ends, the quartiles, the middle and the mean. */
export interface Box {
  readonly least: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly most: number;
  readonly mean: number;
}

/** Draws the payoffs a round of each player against each opponent as boxes, in SVG with a text alternative. */
export async function tournamentBoxes(picture: PoolPicture, width: number, id: string): Promise<string> {
  const { pool, language, title } = picture;
  const boxes = shownPlayers(pool).shown.map((player) => ({
    name: player.name,
    ...boxOf(metBy(player, pool.selfPlay, pool.side === undefined)),
  }));
  return drawSvg(tournamentBoxesSpec(picture, width), {
    id,
    title,
    description: messagesFor(language).tournament.boxText(formatsFor(language, ''), boxes),
  });
}

/** The Vega-Lite specification of these boxes. */
export function tournamentBoxesSpec({ pool, language }: Pick<PoolPicture, 'pool' | 'language'>, width: number): TopLevelSpec {
  const { tournament: say } = messagesFor(language);
  const { shown, gap } = shownPlayers(pool);
  const boxes = shown.map((player) => boxOf(metBy(player, pool.selfPlay, pool.side === undefined)));
  const least = boxes.reduce((low, box) => Math.min(low, box.least), Infinity);
  const most = boxes.reduce((high, box) => Math.max(high, box.most), -Infinity);
  const room = (most - least) * 0.03 || 0.5;
  return rowsSpec(
    {
      names: shown.map(({ line, name }) => `${line} ${name}`),
      gap: gap ? mostRows.first : undefined,
      axis: { title: say.boxAxis, domain: [least - room, most + room], format: '~g' },
    },
    language,
    width,
    ({ y, along }) => {
      const values = boxes.map((box, i) => ({ ...box, y: y(i) }));
      const data = { values };
      const at = pixels('y');
      return [
        { name: 'ranges', data, mark: { type: 'rule', color: grey }, encoding: { x: along('least'), x2: { field: 'most' }, y: at } },
        {
          name: 'boxes',
          data,
          mark: { type: 'bar', size: 11, color: '#cfe3f1', stroke: '#0072b2', strokeWidth: 1 },
          encoding: { x: { ...along('lower'), stack: null }, x2: { field: 'upper' }, y: at },
        },
        {
          name: 'medians',
          data,
          mark: { type: 'tick', orient: 'vertical', size: 13, thickness: 2, color: ink },
          encoding: { x: along('median'), y: at },
        },
        {
          name: 'means',
          data,
          mark: { type: 'point', shape: 'circle', filled: true, opacity: 1, size: 26, color: '#b34700' },
          encoding: { x: along('mean'), y: at },
        },
      ];
    },
  );
}

/** What a player earned a round from those it met; its own kind only where that counts. */
function metBy(
  { payoffs, line }: { readonly payoffs: readonly (number | null)[]; readonly line: number },
  selfPlay: boolean,
  onePool: boolean,
): number[] {
  return payoffs.flatMap((value, j) => (value === null || (onePool && !selfPlay && j === line - 1) ? [] : [value]));
}

/** The spread of at least one figure; quartiles lie between figures in proportion (Hyndman & Fan 1996, type 7). */
export function boxOf(values: readonly number[]): Box {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), most: at(1), mean: mean(sorted) };
}
