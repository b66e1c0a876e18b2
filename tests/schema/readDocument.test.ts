import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../src/core/index.ts';
import { maxCharacters, readDocument } from '../../src/schema/index.ts';

function problemsOf(source: string | object): readonly Problem[] {
  try {
    readDocument(source);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('readDocument', () => {
  it('reads YAML and JSON alike', () => {
    const value = { rounds: [1, 2.5], name: 'x', nested: { yes: true, nothing: null } };
    expect(readDocument('rounds: [1, 2.5]\nname: x\nnested:\n  yes: true\n  nothing: null').value).toStrictEqual(value);
    expect(readDocument(JSON.stringify(value, null, 2)).value).toStrictEqual(value);
  });

  it('tells the line of keys, of list items, and of the nearest part above what is not there', () => {
    const { lineOf } = readDocument('a: 1\nrules:\n  - id: x\n    change:\n      churn: 2\n  - id: y\n');
    expect(lineOf('a')).toBe(1);
    expect(lineOf('rules[0].change.churn')).toBe(5);
    expect(lineOf('rules[1]')).toBe(6);
    expect(lineOf('rules[1].name')).toBe(6);
    expect(lineOf('rules[0].change.values.q')).toBe(4);
    expect(lineOf('nowhere')).toBe(1);
  });

  it('copies an object and knows no lines for it', () => {
    const given = Object.freeze({ a: Object.freeze([1]) });
    const { value, lineOf } = readDocument(given);
    expect(value).toStrictEqual({ a: [1] });
    expect(value).not.toBe(given);
    expect(lineOf('a')).toBeUndefined();
  });

  it('reports every syntax error with its line', () => {
    const problems = problemsOf('a: 1\na: 2\nb: [1\nc: %x\n');
    expect(problems.length).toBeGreaterThan(1);
    expect(problems[0]).toMatchObject({ line: 2, message: 'map keys must be unique' });
    expect(problems.map(({ line }) => line)).toContain(4);
  });

  it.each([
    ['a truncated JSON file', '{"a": 1, "b"', 1],
    ['two documents', 'a: 1\n---\nb: 2', 2],
    ['an unknown tag', 'a: 1\nb: !shell rm', 2],
    ['a key that is a list', '? [1, 2]\n: 3', 1],
  ])('refuses %s', (_, text, line) => {
    expect(problemsOf(text)[0]).toMatchObject({ line });
  });

  it('refuses aliases that multiply beyond reason', () => {
    const names = [...'abcdefghij'];
    const bomb = names.map((name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'lol' : `*${names[i - 1]}`)}]`).join('\n');
    expect(problemsOf(bomb)[0]?.message).toContain('alias');
  });

  it('refuses an alias without an anchor and an alias of itself', () => {
    expect(problemsOf('a: *b')[0]?.message).toContain('unresolved alias');
    expect(problemsOf('a: &a [*a]')).not.toHaveLength(0);
  });

  it('refuses nesting without end instead of exhausting the stack', () => {
    expect(problemsOf('['.repeat(50_000))).not.toHaveLength(0);
    expect(problemsOf(`${'['.repeat(60)}${']'.repeat(60)}`)[0]?.message).toBe('nested too deep');
  });

  it('refuses a text that is too long', () => {
    expect(problemsOf('#'.repeat(maxCharacters + 1))[0]).toMatchObject({ message: 'text too long' });
  });

  it('refuses names that every object carries, wherever they stand', () => {
    const problems = problemsOf('a: 1\n__proto__: {x: 1}\nb:\n  constructor: 2\n  toString: 3');
    expect(problems.map(({ path, line, message }) => [path, line, message])).toStrictEqual([
      ['__proto__', 2, 'reserved name'],
      ['b.constructor', 4, 'reserved name'],
      ['b.toString', 5, 'reserved name'],
    ]);
  });

  it('refuses what is not plain data', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect(problemsOf(circular)[0]).toMatchObject({ path: 'self', message: 'contains itself' });
    expect(problemsOf({ f: () => 1, d: new Date(0), s: new Set() }).map(({ path, received }) => [path, received])).toStrictEqual([
      ['f', 'a function'],
      ['d', 'a Date'],
      ['s', 'a Set'],
    ]);
    expect(problemsOf('a: !!set {x, y}')[0]).toMatchObject({ path: 'a', line: 1, message: 'not plain data' });
  });

  it('counts shared parts each time they are used', () => {
    let value: unknown[] = [1];
    for (let i = 0; i < 25; i++) value = [value, value];
    expect(problemsOf(value)[0]?.message).toBe('too large');
  });
});
