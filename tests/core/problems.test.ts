import { describe, expect, it } from 'vitest';
import { InputError, Problems, checkKnown, nearest } from '../../src/core/index.ts';

describe('problems', () => {
  it('can be told of values that have no JSON', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const list: unknown[] = [];
    list.push(list);
    const lines = [circle, Object.assign(Object.create(null) as object, { big: 1n }), list].map(
      (received) => new InputError([{ path: 'x', message: 'wrong', received }]).message,
    );
    expect(lines).toEqual(['x: wrong: received an object', 'x: wrong: received an object', 'x: wrong: received a list']);
  });

  it('of unknown options name the nearest that is known, at the top level without a dot', () => {
    const problems = new Problems();
    expect(checkKnown(problems, '', { noize: 1 }, ['noise', 'length'])).toBe(true);
    expect(checkKnown(problems, 'run', { x: 1 }, ['executor'])).toBe(true);
    expect(problems.found).toEqual([
      { path: 'noize', message: 'unknown option', expected: 'noise' },
      { path: 'run.x', message: 'unknown option', expected: 'executor' },
    ]);
  });

  it.each([[null], [undefined], ['text'], [5], [[]]])('of options that are %j say that they are no object', (value) => {
    const problems = new Problems();
    expect(checkKnown(problems, 'options', value, ['noise'])).toBe(false);
    expect(problems.found).toMatchObject([{ path: 'options', message: 'not an object' }]);
  });
});

describe('nearest', () => {
  it.each([[undefined], [null], [5], [{}]])('has no suggestion for %j', (name) => {
    expect(nearest(name, ['noise'])).toEqual([]);
  });
});
