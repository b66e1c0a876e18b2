import { describe, expect, it } from 'vitest';
import { catalogue, strategy } from '../../src/catalogue/index.ts';
import { Problems } from '../../src/core/index.ts';
import {
  checkContents,
  checkStrategy,
  compile,
  derived,
  lookup,
  machine,
  memoryOne,
  program,
  resolve,
  sequence,
  traitsOf,
} from '../../src/strategies/index.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';

const titForTat = strategy('tit-for-tat');

const constructors = { memoryOne, lookup, machine, program, derived } as unknown as Readonly<Record<string, (spec: never) => unknown>>;

describe.each(Object.entries(constructors))('%s', (_, make) => {
  it('refuses what is no specification', () => {
    for (const spec of [undefined, null, 'tit-for-tat', 5, []]) expect(refusedPaths(() => make(spec as never))).toEqual(['']);
    expect(refusedPaths(() => make({} as never))).toContain('id');
  });

  it('refuses a name that is not a text', () => {
    expect(refusedPaths(() => make({ id: 'x', name: 5 } as never))).toContain('name');
  });
});

describe('constructors', () => {
  it('refuse parts of another form', () => {
    expect(refusedPaths(() => lookup({ id: 'x', depth: 1, opening: 'C', table: null } as never))).toEqual(['opening', 'table']);
    expect(refusedPaths(() => lookup({ id: 'x', depth: 0 } as never))).toEqual(['depth']);
    expect(refusedPaths(() => machine({ id: 'x', start: 'a', states: { a: null } } as never))).toEqual(['states.a']);
    expect(refusedPaths(() => machine({ id: 'x', start: 'a', states: 5 } as never))).toEqual(['states', 'start']);
    expect(refusedPaths(() => derived({ id: 'x', derive: 5 } as never))).toEqual(['derive']);
    expect(refusedPaths(() => (sequence as () => unknown)())).toEqual(['moves']);
  });
});

describe('checkStrategy', () => {
  const found = (value: unknown): readonly object[] => {
    const problems = new Problems();
    expect(checkStrategy(problems, 'vendor', value)).toBe(problems.found.length === 0);
    return problems.found;
  };

  it('tells an id from a strategy', () => {
    expect(found('tit-for-tat')).toEqual([
      { path: 'vendor', message: 'an id, not a strategy', received: 'tit-for-tat', expected: "strategy('tit-for-tat')" },
    ]);
  });

  it.each([[undefined], [null], [5], [[]], [{ id: 'tit-for-tat' }]])('refuses %j', (value) => {
    expect(found(value)).toMatchObject([{ path: 'vendor', message: 'not a strategy' }]);
  });

  it('refuses an unknown kind, with the nearest', () => {
    expect(found({ ...titForTat, kind: 'memory-on' })).toMatchObject([{ path: 'vendor.kind', expected: 'memory-one' }]);
  });

  it('and checkContents accept every strategy of the catalogue', () => {
    for (const { create } of catalogue) {
      const made = create();
      expect(found(made)).toEqual([]);
      const problems = new Problems();
      checkContents(problems, 'x', made);
      expect(problems.found).toEqual([]);
    }
  });
});

describe('compile', () => {
  it('refuses what is no strategy, and data that no constructor would make', () => {
    for (const value of ['tit-for-tat', null, undefined, 5]) expect(refusedPaths(() => compile(value as never))).toEqual(['strategy']);
    expect(refusedPaths(() => compile({ ...titForTat, opening: NaN } as never))).toEqual(['strategy.opening']);
    expect(refusedPaths(() => traitsOf(null as never))).toEqual(['strategy']);
  });

  it('refuses payoffs that are not finite, and options that it does not know', () => {
    const options = { payoffs: { T: NaN, R: 3, P: 1, S: 0 } };
    expect(refusedPaths(() => compile(strategy('generous-tit-for-tat'), options))).toEqual(['payoffs.T']);
    expect(refusedPaths(() => resolve(titForTat, null as never))).toEqual(['payoffs']);
    expect(refusedPaths(() => compile(titForTat, { payofs: {}, rounds: 0 } as never))).toEqual(['payofs', 'rounds']);
    expect(refusedPaths(() => compile(titForTat, null as never))).toEqual(['']);
  });
});

describe('strategy', () => {
  it('carries the numbers it was given, and nothing where none were', () => {
    expect(strategy('random', { p: 0.3 }).params).toEqual({ p: 0.3 });
    expect(strategy('generous-tit-for-tat', { p: null }).params).toEqual({ p: null });
    for (const made of [strategy('random'), strategy('random', {}), strategy('random', { p: undefined })])
      expect(made).not.toHaveProperty('params');
  });

  it('refuses a name that is not a text', () => {
    for (const id of [undefined, null, 5, {}]) expect(refusalsOf(() => strategy(id as never))).toMatchObject([{ path: 'strategy' }]);
  });
});
