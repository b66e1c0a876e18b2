import { mean } from '../core/index.ts';
import { type Language, formatsFor, messagesFor } from '../messages/index.ts';
import type { TournamentResult } from '../tournament/index.ts';
import type { TournamentPool } from './tournamentPools.ts';

/** Most names that are told in one sentence. */
const mostNames = 6;

/** The answer in short: who is first, who could be, who beats most, and how much cooperation there was. */
export function answerSentences(pools: readonly TournamentPool[], language: Language): string[] {
  const { tournament: say } = messagesFor(language);
  const { percent } = formatsFor(language, '');
  const cooperating = mean(pools.map(({ players }) => mean(players.map(({ cooperation }) => cooperation))));
  return [...pools.flatMap((pool) => answerOf(pool, language)), say.cooperating(percent(cooperating))];
}

function answerOf(pool: TournamentPool, language: Language): string[] {
  const { players, side } = pool;
  const { tournament: say } = messagesFor(language);
  const { number } = formatsFor(language, '');
  const best = players.filter(({ rank }) => rank === 1);
  const last = players.at(-1)!;
  const champion = players.reduce((most, player) => (player.wins > most.wins ? player : most));
  const told = [
    say.first(namesOf(best, language), number(best[0]!.perRound, 3), best.length > 1),
    ...firstOpen(pool, language),
    ...(last.rank === 1 ? [] : [say.last(last.name, number(last.perRound, 3))]),
    ...(champion.wins > 0 && champion.rank > 1 ? [say.winsAndScore(champion.name, number(champion.wins, 0), String(champion.rank))] : []),
  ];
  return side === undefined ? told : told.map((sentence, i) => (i === 0 ? say.firstOf(say.sides[side], sentence) : sentence));
}

/** Who may be first, where that is more than those who are. */
function firstOpen({ players, level, certain }: TournamentPool, language: Language): string[] {
  if (level === undefined || certain) return [];
  const { tournament: say } = messagesFor(language);
  const possible = players.filter(({ interval }) => interval?.[0] === 1);
  const tied = players.filter(({ rank }) => rank === 1);
  return possible.length <= tied.length ? [] : [say.firstNotApart(namesOf(possible, language), formatsFor(language, '').percent(level))];
}

function namesOf(players: readonly { readonly name: string }[], language: Language): string {
  const { list, number } = formatsFor(language, '');
  const { tournament: say } = messagesFor(language);
  if (players.length <= mostNames) return list(players.map(({ name }) => name));
  const first = players.slice(0, mostNames - 1).map(({ name }) => name);
  return list([...first, say.others(number(players.length - first.length, 0))]);
}

/** How sure the places of a pool are, in a sentence. */
export function placesSentence({ players, level, certain }: TournamentPool, language: Language): string {
  const { tournament: say } = messagesFor(language);
  const { number, percent } = formatsFor(language, '');
  if (certain) return say.certain;
  if (level === undefined) return say.noPlaces;
  const open = players.filter(({ interval }) => interval !== undefined && interval[0] < interval[1]);
  if (open.length === 0) return say.apart(percent(level));
  return say.notApart(number(open.length, 0), number(players.length, 0), percent(level));
}

/** How the figures came about. */
export function methodOf({ exact, played, spec }: TournamentResult, language: Language): string[] {
  const { tournament: say } = messagesFor(language);
  const { number } = formatsFor(language, '');
  const repetitions = number(spec.repetitions ?? 20, 0);
  const tell = spec.method === 'sampled' ? say.sampledAll : say.sampled;
  return exact ? [say.exact] : [tell(repetitions, number(played, 0)), say.seed(spec.seed ?? 'donnant')];
}
