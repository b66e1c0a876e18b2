import { type Problems, sides } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { ScenarioFile } from './fileSchema.ts';
import { namePattern, reservedNames } from './reservedNames.ts';
import type { Cell, Sheet } from './sheet.ts';
import { spellNamed, spellParts } from './spellParts.ts';
import { toCell } from './toCell.ts';
import type { Written } from './written.ts';

/** What holds where the author says nothing: no slips, no misreadings, certain recognition, no interest, no care. */
const silent: readonly Written[] = sides.flatMap((side) => [
  ...['slips', 'misreadings']
    .flatMap((kind) => ['C', 'D'].map((move) => `${kind}.${side}.${move}`))
    .map((key) => ({ key, at: 'misunderstandings', source: 0 })),
  { key: `recognition.${side}`, at: 'recognition', source: 1 },
  { key: `relationship.interest.${side}`, at: 'relationship.interest', source: 0 },
  { key: `care.${side}`, at: 'care', source: 0 },
]);

/** Accounts that every scenario has beside those of the sides: the vendor's company, and whoever does not count. */
export const usualAccounts: readonly string[] = ['company', 'outside'];

/** Names of values the author meant to define, whether their numbers could be read or not. */
export function valueNames(raw: unknown): string[] {
  const values: unknown = typeof raw === 'object' && raw !== null && 'values' in raw ? raw.values : undefined;
  return typeof values === 'object' && values !== null ? Object.keys(values).filter((name) => namePattern.test(name)) : [];
}

/**
 * The sheet of the figures at the top of a scenario as it is today. Notes every formula that cannot be read.
 *
 * @param further - Figures of pools and levers.
 */
export function baseSheet(file: Loose<ScenarioFile>, further: readonly Written[], names: readonly string[], problems: Problems): Sheet {
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
  const written = [
    ...silent,
    ...spellParts(file, ''),
    ...further,
    ...spellNamed('network', 'network', file.network),
    ...spellNamed('goal', 'goal', { cooperation: file.goal?.cooperation }),
  ];
  return withCells(new Map(), written, (entry) => toCell(entry, names, problems));
}

/** A sheet with cells put in; what cannot be read leaves none. */
export function withCells(sheet: Sheet, written: readonly Written[], read: (entry: Written) => Cell | undefined): Sheet {
  const cells = new Map(sheet);
  for (const entry of written) {
    const cell = read(entry);
    if (cell === undefined) cells.delete(entry.key);
    else cells.set(entry.key, cell);
  }
  return cells;
}
