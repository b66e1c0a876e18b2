import type { StrategyEntry } from '../../catalogue/index.ts';
import { selectEntries } from '../../traits/index.ts';
import { attempt } from '../attempt.ts';
import type { Call } from '../command.ts';
import { problemTexts } from '../problemTexts.ts';
import { textOf } from '../readOptions.ts';
import { filterOptions, readStrategyFilter } from '../readStrategyFilter.ts';

/** The word that stands for every strategy but the teams, which take long. */
const everybody = 'all';

/**
 * Ids of the strategies that a call chooses by their traits, with `--players all`, or with both; undefined where it does neither.
 * Notes what is wrong with the choice.
 */
export function readField(call: Call): string[] | undefined {
  const { problems } = call;
  const asked = filterOptions.filter((name) => textOf(call, name) !== undefined);
  const players = textOf(call, 'players')?.trim();
  if (asked.length === 0 && players !== everybody) return undefined;
  const beside = (['preset', 'vendors', 'partners', ...(players === everybody ? [] : ['players'])] as const).filter(
    (name) => textOf(call, name) !== undefined,
  );
  const chosenBy = asked[0] ?? 'players';
  for (const name of beside) problems.add({ path: `--${name}`, received: textOf(call, name), ...problemTexts.fieldTwice(`--${chosenBy}`) });
  const before = problems.found.length;
  const filter = readStrategyFilter(call);
  const place = ({ path }: { path: string }): string => `--${/^filter\.(\w+)/.exec(path)?.[1] ?? path}`;
  const entries = problems.found.length > before ? [] : (attempt(problems, place, () => selectEntries(filter)) ?? []);
  const isMeant = ({ family }: StrategyEntry): boolean => players !== everybody || family !== 'meta';
  const chosen = entries.filter(isMeant).map(({ id }) => id);
  if (chosen.length === 0 && problems.found.length === before)
    problems.add({ path: `--${chosenBy}`, received: textOf(call, chosenBy), ...problemTexts.nobodyChosen });
  return chosen;
}
