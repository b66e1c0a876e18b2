import type { AnyTables } from '../../population/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { type Field, fieldOf, poolField } from '../../study/index.ts';
import { type TournamentSpec, runTournament } from '../../tournament/index.ts';
import type { Call } from '../command.ts';
import { conditionOptions } from '../commonOptions.ts';
import { fieldIn } from './namedIn.ts';
import { readConditionOptions } from '../readConditionOptions.ts';
import { numberOf, textOf } from '../readOptions.ts';
import { readScenarioFile } from '../readScenarioFile.ts';
import { readStrategies } from '../readStrategy.ts';
import { problemTexts } from '../problemTexts.ts';

/** What is to evolve. */
export interface AskedField {
  readonly field: Field<AnyTables>;
  readonly title: string;
  /** Absent for players. */
  readonly scenario?: Scenario;
  /** Seed of all draws; absent: the library's. */
  readonly seed?: string;
  /** Matches of each pair that cannot be solved. */
  readonly repetitions: number;
}

/** Matches of a sampled pair: what scenarios are studied with, and what a tournament plays. */
const usual = { scenario: 200, players: 20 };

/**
 * The field of a scenario or of a list of players, met under the conditions of the call. Read last: it ends the reading.
 *
 * @throws InputError listing everything that is wrong with the call.
 */
export async function readField(call: Call): Promise<AskedField> {
  const { problems } = call;
  const [path] = call.arguments;
  const players = textOf(call, 'players');
  const repetitions = numberOf(call, 'repetitions', '--repetitions');
  if (repetitions !== undefined) problems.whole('repetitions', repetitions, 1);
  if (path === undefined && players === undefined) problems.add({ path: 'scenario', ...problemTexts.nobodyToEvolve });
  if (path !== undefined && players !== undefined) problems.add({ path: '--players', received: players, ...problemTexts.twoFields });
  const asked = await (path === undefined ? ofPlayers(call, players, repetitions) : ofScenario(call, repetitions));
  return { ...asked, field: fieldIn(call.language, asked.field) };
}

async function ofScenario(call: Call, repetitions = usual.scenario): Promise<AskedField> {
  for (const { flags } of conditionOptions) {
    const flag = flags.split(' ')[0]!;
    const name = flag.slice(2).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (call.options[name] !== undefined) call.problems.add({ path: flag, ...problemTexts.conditionsOfScenario });
  }
  const scenario = await readScenarioFile(call);
  const { title, seed, setting } = scenario;
  return { field: fieldOf(setting, { seed, repetitions }), title, scenario, seed, repetitions };
}

async function ofPlayers(call: Call, list = '', repetitions = usual.players): Promise<AskedField> {
  const { problems, io, onProgress } = call;
  const conditions = readConditionOptions(call);
  const read = call.options['players'] === undefined ? undefined : readStrategies(call, list, '--players');
  if (read?.length === 1) problems.add({ path: '--players', received: list, ...problemTexts.onePlayer });
  const twice = read?.find(({ strategy }, i) => read.findIndex((other) => sameRule(other.strategy, strategy)) < i);
  if (twice !== undefined) problems.add({ path: '--players', received: twice.word, ...problemTexts.playerTwice });
  const seed = textOf(call, 'seed');
  problems.throwIfAny();
  const entrants = read ?? [];
  const spec: TournamentSpec = {
    ...conditions,
    players: entrants.map(({ strategy }) => strategy),
    repetitions,
    ...(seed !== undefined && { seed }),
  };
  const met = await runTournament(spec, { onProgress, ...(io.interruption !== undefined && { signal: io.interruption() }) });
  const { payoffs, cooperation, exact } = met;
  const names = entrants.map(({ strategy }) => strategy.name);
  return {
    field: poolField({ names, payoffs: fromBothChairs(payoffs), cooperation: fromBothChairs(cooperation), exact }),
    title: call.say.cli.evolve.pool(names.length),
    ...(seed !== undefined && { seed }),
    repetitions,
  };
}

/** The same entry of the catalogue with the same parameters, under whatever name it was asked for. */
function sameRule(a: Strategy, b: Strategy): boolean {
  return a.id === b.id && a.name === b.name;
}

/** What i has against j, on average over both chairs: everybody sits in each as often. */
function fromBothChairs({ vendor, partner }: { readonly vendor: Table; readonly partner: Table }): number[][] {
  return vendor.map((row, i) => row.map((value, j) => (value + partner[j]![i]!) / 2));
}

type Table = readonly (readonly number[])[];
