import { type Language, messagesFor, strategyName } from '../messages/index.ts';
import type { Row, TournamentResult } from '../tournament/index.ts';
import type { Table } from '../table/index.ts';
import type { TournamentPool } from './tournamentPools.ts';

/** The place of each player under each of several conditions, a table for each pool; none under one set of conditions. */
export function conditionsTable({ conditions = [] }: TournamentResult, pools: readonly TournamentPool[], language: Language): Table[] {
  const { tournament: say } = messagesFor(language);
  if (conditions.length === 0) return [];
  return pools.map(({ side, players }) => {
    const places = conditions.map(({ standings }) => placesBy('vendor' in standings ? standings[side ?? 'vendor'] : standings, language));
    return {
      title: side === undefined ? say.conditionsTitle : say.heading(say.conditionsTitle, say.sides[side]),
      columns: [
        { key: 'name', label: say.name, kind: 'text' },
        { key: 'rank', label: say.together, kind: 'number', digits: 0 },
        ...conditions.map(({ name }, k) => ({ key: `condition${k}`, label: name, kind: 'number', digits: 0 }) as const),
      ],
      rows: players.map((player, line) => {
        const nth = players.slice(0, line).filter(({ name }) => name === player.name).length;
        const under = places.map((place, k) => [`condition${k}`, place.get(player.name)?.[nth] ?? null] as const);
        return { name: player.name, rank: player.rank, ...Object.fromEntries(under) };
      }),
    };
  });
}

/** Places by name, the best first where several share one. */
function placesBy(rows: readonly Row[], language: Language): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const name = strategyName(language, row);
    places.set(name, [...(places.get(name) ?? []), row.rank]);
  }
  return places;
}
