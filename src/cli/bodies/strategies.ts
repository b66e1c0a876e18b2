import { InputError } from '../../core/index.ts';
import type { StrategyEntry } from '../../catalogue/index.ts';
import type { Traits } from '../../strategies/index.ts';
import { toTerminal } from '../../table/index.ts';
import { allTraits, ruleTraits, selectEntries } from '../../traits/index.ts';
import { attempt } from '../attempt.ts';
import type { Body, Call, Result } from '../command.ts';
import { faresOf, faresTable, plainFares } from '../fares.ts';
import { problemTexts } from '../problemTexts.ts';
import { textOf } from '../readOptions.ts';
import { readEntry } from '../readStrategy.ts';
import { filterOptions, readStrategyFilter } from '../readStrategyFilter.ts';
import { forTerminal, strategiesTable } from '../strategiesTable.ts';
import { checkPictures, drawPictures, refusePictures } from '../strategyPictures.ts';
import { strategyText } from '../strategyText.ts';

/** Lists the catalogue or a part of it, or tells one entry in full. */
export const body: Body = (call) => {
  const [id] = call.arguments;
  return id === undefined ? list(call) : one(call, id);
};

function list(call: Call): Result {
  const { problems } = call;
  refusePictures(call);
  const filter = readStrategyFilter(call);
  const place = ({ path }: { path: string }): string => `--${/^filter\.(\w+)/.exec(path)?.[1] ?? path}`;
  const entries = attempt(problems, place, () => selectEntries(filter)) ?? [];
  problems.throwIfAny();
  const told = entries.map((entry) => ({ entry, traits: ruleTraits(entry) }));
  const table = strategiesTable(told, call);
  const json = {
    kind: 'strategies',
    // spelled out only where it is written: what the table leaves out takes long to see of some
    get strategies() {
      return told.map(plain);
    },
  };
  return { text: toTerminal(forTerminal(table, call), call), json, table };
}

async function one(call: Call, id: string): Promise<Result> {
  const { problems } = call;
  for (const name of filterOptions) if (textOf(call, name) !== undefined) problems.add({ path: `--${name}`, ...problemTexts.filterWithId });
  checkPictures(call);
  const entry = readEntry(call, id, '');
  if (entry === undefined || problems.found.length > 0) throw new InputError(problems.found);
  const all = allTraits(entry);
  const { measured, ...traits } = all;
  const fares = faresOf(entry.create(), textOf(call, 'seed') ?? 'donnant');
  const table = faresTable(fares, call);
  const { files, data } = await drawPictures(call, entry.create());
  return {
    text: `${strategyText({ entry, traits: all }, call)}\n${toTerminal(table, call)}`,
    json: { kind: 'strategy', ...plain({ entry, traits }), measured, against: plainFares(fares), ...data },
    table,
    files,
  };
}

function plain({ entry, traits }: { entry: StrategyEntry; traits: Traits }): object {
  const { id, aliases, name, about, source, family, params, peer } = entry;
  return { id, aliases, name, about, source, family, params, ...(peer !== undefined && { peer }), ...traits };
}
