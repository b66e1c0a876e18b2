import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowedFunctions } from '../src/scenario/allowedFunctions.ts';
import { fileSchema } from '../src/scenario/fileSchema.ts';
import { usualAdoptable } from '../src/scenario/readAdoptable.ts';

const page = readFileSync('docs/explanation/scenario-file.md', 'utf8');

describe('the page on the scenario file', () => {
  it('names every field that a file may have', () => {
    const fields = fieldsOf(fileSchema);
    expect(fields).toEqual(expect.arrayContaining(['missed-breach', 'receiver', 'partner-defects-alone', 'could-adopt']));
    expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });

  it('names every function that formulas may use, and what people could adopt by default', () => {
    for (const name of allowedFunctions.keys()) expect(page).toMatch(new RegExp(`functions \`[^\`]*\\b${name}\\b`));
    for (const id of usualAdoptable) expect(page).toContain(id);
  });
});

/** Names of all fields of a schema; where the form depends on what is given, of each form. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const found = new Set<string>();
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    for (const [name, form] of Object.entries(schema.entries)) for (const field of [name, ...fieldsOf(form)]) found.add(field);
  }
  const forms = [
    ...('wrapped' in schema ? [schema.wrapped] : []),
    ...('item' in schema ? [schema.item] : []),
    ...('pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe.slice(1) : []),
    ...('getter' in schema && typeof schema.getter === 'function'
      ? [{}, { vendor: {} }, []].map((given): unknown => (schema.getter as (input: unknown) => unknown)(given))
      : []),
    ...('value' in schema ? [schema.value] : []),
  ];
  for (const form of forms) for (const field of fieldsOf(form)) found.add(field);
  return [...found];
}
