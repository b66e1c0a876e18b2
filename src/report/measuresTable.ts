import { type Language, messagesFor } from '../messages/index.ts';
import type { Table } from '../table/index.ts';
import type { TournamentPool } from './tournamentPools.ts';

/** The measures of one pool's players, with their places where `ranked`; undefined where they were not worked out. */
export function measuresTable(
  { players }: TournamentPool,
  { title, ranked }: { readonly title: string; readonly ranked: boolean },
  language: Language,
): Table | undefined {
  const { tournament: say } = messagesFor(language);
  const told = players.flatMap(({ rank, name, measures }) => (measures === undefined ? [] : [{ rank, name, measures }]));
  if (told.length < players.length) return undefined;
  const { measure } = say;
  return {
    title,
    columns: [
      ...(ranked ? ([{ key: 'rank', label: say.rank, kind: 'number', digits: 0 }] as const) : []),
      { key: 'name', label: say.name, kind: 'text' },
      { key: 'cooperation', label: measure.cooperation, kind: 'percent' },
      { key: 'initial', label: measure.initial, kind: 'percent' },
      { key: 'goodPartner', label: measure.goodPartner, kind: 'percent' },
      { key: 'exploits', label: measure.exploits, kind: 'percent' },
      { key: 'exploited', label: measure.exploited, kind: 'percent' },
      { key: 'efficiency', label: measure.efficiency, kind: 'percent' },
      { key: 'fairness', label: measure.fairness, kind: 'number' },
      { key: 'feud', label: measure.feud, kind: 'number', digits: 1 },
      { key: 'regret', label: measure.regret, kind: 'number', digits: 1 },
    ],
    rows: told.map(({ rank, name, measures }) => ({
      ...(ranked && { rank }),
      name,
      cooperation: measures.cooperatingRating.value,
      initial: measures.initialCooperation.value,
      goodPartner: measures.goodPartnerRating.value,
      exploits: measures.exploits.value,
      exploited: measures.exploited.value,
      efficiency: measures.efficiency.value,
      fairness: measures.fairness.value,
      feud: measures.feudLength,
      regret: measures.regret.value,
    })),
  };
}
