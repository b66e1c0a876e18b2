import { type Problems, sides } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { ScenarioFile } from './fileSchema.ts';
import { namePattern, reservedNames } from './reservedNames.ts';
import type { Cell, Sheet } from './sheet.ts';
import { spellNamed, spellParts } from './spellParts.ts';
import { toCell } from './toCell.ts';
import type { Written } from './written.ts';

/** What holds where the author says nothing: no slips, no misreadings, certain recognition, no interest. */
const silent: readonly Written[] = sides.flatMap((side) => [
  ...['slips', 'misreadings']
    .flatMap((kind) => ['C', 'D'].map((move) => `${kind}.${side}.${move}`))
    .map((key) => ({ key, at: 'misunderstandings', source: 0 })),
  { key: `recognition.${side}`, at: 'recognition', source: 1 },
  { key: `relationship.interest.${side}`, at: 'relationship.interest', source: 0 },
]);

/** Names of values the author meant to define, whether their numbers could be read or not. */
export function valueNames(raw: unknown): string[] {
  const values: unknown = typeof raw === 'object' && raw !== null && 'values' in raw ? raw.values : undefined;
  return typeof values === 'object' && values !== null ? Object.keys(values).filter((name) => namePattern.test(name)) : [];
}

/** The sheet of the scenario as it is today. Notes every formula that cannot be read. */
export function baseSheet(file: Loose<ScenarioFile>, shares: readonly Written[], names: readonly string[], problems: Problems): Sheet {
  for (const name of names.filter((name) => reservedNames.has(name))) {
    problems.add({ path: `values.${name}`, message: 'reserved name', received: name, expected: 'a name that means nothing in formulas' });
  }
  for (const side of sides.filter((side) => Object.hasOwn(file.accounts ?? {}, side))) {
    problems.add({
      path: `accounts.${side}`,
      message: 'the sides already have accounts',
      received: side,
      expected: 'the name of a further party',
    });
  }
  const written = [...silent, ...spellParts(file, ''), ...shares, ...spellNamed('goal', 'goal', { cooperation: file.goal?.cooperation })];
  const cells = new Map<string, Cell>();
  for (const entry of written) {
    const cell = toCell(entry, names, problems);
    if (cell === undefined) cells.delete(entry.key);
    else cells.set(entry.key, cell);
  }
  return cells;
}
