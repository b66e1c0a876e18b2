import { classics } from '../catalogue/index.ts';
import { type Entrant, type TournamentPreset, type TournamentSpec, tournamentPreset } from '../tournament/index.ts';
import { attempt } from './attempt.ts';
import type { Call } from './command.ts';
import { readConditionOptions } from './readConditionOptions.ts';
import { isOn, numberOf, textOf } from './readOptions.ts';
import { readMethod } from './readMethod.ts';
import { readStrategies } from './readStrategy.ts';
import { problemTexts } from './problemTexts.ts';
import { readTournamentConditions } from './tournament/readConditions.ts';
import { readField } from './tournament/readField.ts';

/** The tournament that a call asks for. */
export interface AskedTournament {
  readonly spec: TournamentSpec;
  /** The pools as the user wrote them: unlike ids alone, they name parameters too. */
  readonly written: Readonly<Record<string, readonly string[]>>;
  readonly preset: TournamentPreset | undefined;
  /** Whether a preset is played under other conditions than its own. */
  readonly changed: boolean;
}

/**
 * Reads the options of `donnant tournament`.
 *
 * @throws InputError listing everything that is wrong with them.
 */
export function readTournament(call: Call): AskedTournament {
  const { problems } = call;
  const conditions = readConditionOptions(call);
  const repetitions = numberOf(call, 'repetitions', '--repetitions');
  if (repetitions !== undefined) problems.whole('repetitions', repetitions, 1);
  const method = readMethod(call);
  const name = textOf(call, 'preset');
  const preset = name === undefined ? undefined : attempt(problems, '--preset', () => tournamentPreset(name));
  const noSelfPlay = call.options['selfPlay'] === false;
  const chosen = readField(call);
  const pools = chosen === undefined ? readPools(call, noSelfPlay) : {};
  const several = readTournamentConditions(call);
  if (preset !== undefined && several !== undefined) problems.add({ path: '--condition', ...problemTexts.conditionsOfPreset });
  if (preset?.spec.conditions !== undefined) {
    const lengths = ['rounds', 'known', 'continuation'].filter((option) => call.options[option] !== undefined);
    for (const option of lengths) problems.add({ path: `--${option}`, received: call.options[option], ...problemTexts.lengthsOfPreset });
  }
  const seed = textOf(call, 'seed');
  problems.throwIfAny();
  const shared = {
    statistics: true,
    ...conditions,
    ...(repetitions !== undefined && { repetitions }),
    ...(method !== undefined && { method }),
    ...(seed !== undefined && { seed }),
    ...(several !== undefined && { conditions: several }),
    ...(isOn(call, 'measures') && { measures: true }),
  };
  const selfPlay = noSelfPlay ? { selfPlay: false } : {};
  const changed = noSelfPlay || Object.keys(conditions).length > 0;
  if (preset !== undefined) return { spec: { ...preset.spec, ...shared, ...selfPlay }, written: {}, preset, changed };
  const { players, vendors, partners } = pools;
  const spec: TournamentSpec =
    vendors !== undefined && partners !== undefined
      ? { ...shared, vendors: vendors.entrants, partners: partners.entrants }
      : { ...shared, ...selfPlay, players: chosen ?? players?.entrants ?? classics };
  const written = Object.fromEntries(Object.entries(pools).map(([pool, { words: given }]) => [pool, given]));
  return { spec, written, preset: undefined, changed: false };
}

type Pools = Partial<Readonly<Record<'players' | 'vendors' | 'partners', { words: string[]; entrants: Entrant[] }>>>;

function readPools(call: Call, noSelfPlay: boolean): Pools {
  const { problems } = call;
  const { poolsOfPreset, twoKindsOfPools, onePoolMissing, selfPlayOfTwoPools } = problemTexts;
  const given = (['players', 'vendors', 'partners'] as const).filter((name) => textOf(call, name) !== undefined);
  const two = given.filter((name) => name !== 'players');
  if (textOf(call, 'preset') !== undefined)
    for (const name of given) problems.add({ path: `--${name}`, received: textOf(call, name), ...poolsOfPreset });
  else if (two.length > 0 && given.includes('players'))
    problems.add({ path: '--players', received: textOf(call, 'players'), ...twoKindsOfPools });
  else if (two.length === 1) problems.add({ path: two[0] === 'vendors' ? '--partners' : '--vendors', ...onePoolMissing });
  if (two.length > 0 && noSelfPlay) problems.add({ path: '--no-self-play', ...selfPlayOfTwoPools });
  return Object.fromEntries(
    given.map((name) => {
      const read = readStrategies(call, textOf(call, name) ?? '', `--${name}`) ?? [];
      return [name, { words: read.map(({ word }) => word), entrants: read.map(({ strategy }) => strategy) }];
    }),
  );
}
