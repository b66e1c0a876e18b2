import { InputError, nearest } from '../../core/index.ts';
import { type StrategyEntry, catalogue, findEntry } from '../../catalogue/index.ts';
import { type Traits, traitsOf } from '../../strategies/index.ts';
import { toTerminal } from '../../table/index.ts';
import type { Body, Call, Result } from '../command.ts';
import { textOf } from '../readOptions.ts';
import { readStrategy } from '../readStrategy.ts';
import { forTerminal, strategiesTable } from '../strategiesTable.ts';
import { strategyText } from '../strategyText.ts';
import { problemTexts } from '../problemTexts.ts';

/** Lists the catalogue or a family of it, or tells one entry in full. */
export const body: Body = (call) => {
  const [id] = call.arguments;
  return id === undefined ? list(call) : one(call, id);
};

function list(call: Call): Result {
  const family = textOf(call, 'family');
  const families = [...new Set(catalogue.map((entry) => entry.family))].sort();
  if (family !== undefined && !families.some((known) => known === family)) {
    const expected = nearest(family, families).join(' or ') || families.join(', ');
    call.problems.add({ path: '--family', received: family, expected, ...problemTexts.family });
  }
  call.problems.throwIfAny();
  const entries = catalogue.filter((entry) => family === undefined || entry.family === family);
  const told = entries.map((entry) => ({ entry, traits: traitsOf(entry.create()) }));
  const table = strategiesTable(told, call);
  return { text: toTerminal(forTerminal(table, call), call), json: { kind: 'strategies', strategies: told.map(plain) }, table };
}

function one(call: Call, id: string): Result {
  const { problems } = call;
  const entry = findEntry(id);
  if (textOf(call, 'family') !== undefined) problems.add({ path: '--family', ...problemTexts.familyWithId });
  if (entry === undefined) readStrategy(call, id, '');
  if (entry === undefined || problems.found.length > 0) throw new InputError(problems.found);
  const told = { entry, traits: traitsOf(entry.create()) };
  return { text: strategyText(told, call), json: { kind: 'strategy', ...plain(told) }, table: strategiesTable([told], call) };
}

function plain({ entry, traits }: { entry: StrategyEntry; traits: Traits }): object {
  const { id, aliases, name, about, source, family, params, peer } = entry;
  return { id, aliases, name, about, source, family, params, ...(peer !== undefined && { peer }), ...traits };
}
