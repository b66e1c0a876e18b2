import type { TopLevelSpec } from 'vega-lite';
import { messagesFor } from '../messages/index.ts';
import { drawSvg } from './drawSvg.ts';
import { pixels } from './pixels.ts';
import { rowsSpec } from './rowsSpec.ts';
import { ink } from './theme.ts';
import { rangeText } from './tournamentTables.ts';
import { type PoolPicture, mostRows, shownPlayers } from './tournamentPicture.ts';

/** Draws the place of each player and those that are left open, as SVG with a text alternative. */
export async function tournamentIntervals(picture: PoolPicture, width: number, id: string): Promise<string> {
  const { pool, language, title } = picture;
  const rows = shownPlayers(pool).shown.map(({ name, rank, interval }) => ({
    name,
    place: String(rank),
    range: rangeText(interval ?? [rank, rank], language),
  }));
  return drawSvg(tournamentIntervalsSpec(picture, width), { id, title, description: messagesFor(language).tournament.placesText(rows) });
}

/** The Vega-Lite specification of places and their intervals; where nothing is known, an interval is the place alone. */
export function tournamentIntervalsSpec({ pool, language }: Pick<PoolPicture, 'pool' | 'language'>, width: number): TopLevelSpec {
  const { tournament: say } = messagesFor(language);
  const { shown, gap } = shownPlayers(pool);
  return rowsSpec(
    {
      names: shown.map(({ line, name }) => `${line} ${name}`),
      gap: gap ? mostRows.first : undefined,
      axis: { title: say.placesAxis, domain: [0.5, pool.players.length + 0.5], format: 'd', step: 1 },
    },
    language,
    width,
    ({ y, along }) => {
      const values = shown.map(({ rank, interval: [first, last] = [rank, rank] }, i) => ({ first, last, rank, y: y(i) }));
      const data = { values };
      const at = pixels('y');
      return [
        {
          name: 'intervals',
          data,
          mark: { type: 'rule', color: '#0072b2', strokeWidth: 4, strokeCap: 'round', opacity: 0.55 },
          encoding: { x: along('first'), x2: { field: 'last' }, y: at },
        },
        {
          name: 'places',
          data,
          mark: { type: 'point', shape: 'circle', filled: true, opacity: 1, size: 42, color: ink },
          encoding: { x: along('rank'), y: at },
        },
      ];
    },
  );
}
