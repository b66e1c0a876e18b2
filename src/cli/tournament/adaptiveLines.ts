import { type Side, sides } from '../../core/index.ts';
import { strategyName } from '../../messages/index.ts';
import type { AdaptiveResult, PlayerComparison, TournamentResult } from '../../tournament/index.ts';
import type { Voice } from '../voice.ts';

/** What became of those who were to be told apart, a sentence for each. */
export function adaptiveLines(result: AdaptiveResult, { say, formats, language }: Voice): string[] {
  const { number, percent } = formats;
  const { adaptive } = say.tournament;
  const { repetitions, level, comparisons, tournament } = result;
  const told = ({ ids, positions, side, verdict, difference, standardError }: PlayerComparison): string => {
    const names = ids.map((id, k) => strategyName(language, { id, name: nameAt(tournament, side, positions[k]!) ?? id }));
    const [a, b] = difference < 0 ? [names[1]!, names[0]!] : [names[0]!, names[1]!];
    return adaptive[verdict](a, b, number(Math.abs(difference)), standardError === null ? '–' : number(standardError));
  };
  return [adaptive.played(number(repetitions, 0), percent(level)), ...comparisons.map(told)];
}

/** Name of the player at a position of its pool; undefined where nothing tells positions. */
function nameAt({ standings, statistics }: TournamentResult, side: Side | undefined, position: number): string | undefined {
  if (statistics === undefined) return undefined;
  const of = side ?? sides[0]!;
  const players = 'vendor' in statistics ? statistics[of].players : statistics.players;
  const rows = 'vendor' in standings ? standings[of] : standings;
  return rows[players.findIndex((player) => player.position === position)]?.name;
}
