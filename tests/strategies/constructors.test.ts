import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { lookup, lookupKeys, machine, memoryOne, program, sequence } from '../../src/strategies/index.ts';

function pathsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('memoryOne', () => {
  it('takes moves and numbers as chances', () => {
    expect(memoryOne({ id: 'x', opening: 'D', reply: { CC: 'C', CD: 0.25, DC: 'D', DD: 1 } })).toEqual({
      kind: 'memory-one',
      id: 'x',
      name: 'x',
      opening: 0,
      reply: { CC: 1, CD: 0.25, DC: 0, DD: 1 },
    });
  });

  it('lists every bad chance at once', () => {
    const wrong = { id: '', opening: NaN, reply: { CC: 1.1, CD: -0.1, DC: 'X' as never, DD: 1 } };
    expect(pathsOf(() => memoryOne(wrong))).toEqual(['id', 'opening', 'reply.CC', 'reply.CD', 'reply.DC']);
  });

  it('names each reply that is missing', () => {
    expect(pathsOf(() => memoryOne({ id: 'x', opening: 1, reply: { CC: 1 } as never }))).toEqual(['reply.CD', 'reply.DC', 'reply.DD']);
  });
});

describe('machine', () => {
  const stay = { C: 'only', D: 'only' } as const;

  it('lists unknown states, bad chances and wrong keys at once', () => {
    const wrong = {
      id: 'x',
      start: 'nowhere',
      states: { only: { play: 2, next: { C: 'only', D: 'onyl' } }, other: { play: 'C', next: { C: 'only' } } },
    };
    expect(pathsOf(() => machine(wrong as never))).toEqual(['start', 'states.only.play', 'states.only.next.D', 'states.other.next']);
  });

  it('suggests the state that was meant', () => {
    const misspelt = { id: 'x', start: 'onyl', states: { only: { play: 'C', next: stay } } };
    expect(() => machine(misspelt as never)).toThrow('expected only');
  });

  it('wants chances that sum to 1', () => {
    const half = { id: 'x', start: { only: 0.5 }, states: { only: { play: 'C', next: { C: { only: 1.5 }, D: 'only' } } } };
    expect(pathsOf(() => machine(half as never))).toEqual(['start', 'states.only.next.C.only', 'states.only.next.C']);
  });

  it('refuses a machine without states', () => {
    expect(pathsOf(() => machine({ id: 'x', start: 'only', states: {} } as never))).toContain('states');
  });
});

describe('lookup', () => {
  const full = Object.fromEntries(lookupKeys(1).map((key) => [key, 1 as const]));

  it('has a key for each pair of pasts, own moves first', () => {
    expect(lookupKeys(1)).toEqual(['C/C', 'C/D', 'D/C', 'D/D']);
    expect(new Set(lookupKeys(3)).size).toBe(64);
  });

  it('lists missing keys, unknown keys, bad chances and a bad opening at once', () => {
    const { 'C/C': _, ...rest } = full;
    const wrong = { id: 'x', depth: 1, opening: ['C', 'C'] as const, table: { ...rest, 'D/D': 7, 'C/E': 1 } };
    expect(pathsOf(() => lookup(wrong))).toEqual(['opening', 'table.C/C', 'table.D/D', 'table.C/E']);
  });

  it.each([0, 1.5, 7, Infinity])('refuses a depth of %s', (depth) => {
    expect(pathsOf(() => lookup({ id: 'x', depth, opening: ['C'], table: full }))).toContain('depth');
  });
});

describe('program', () => {
  it('lists missing functions and a memory that is not plain JSON at once', () => {
    const wrong = { id: 'x', memory: { since: new Date(0) }, play: 'C', learn: undefined };
    expect(pathsOf(() => program(wrong as never))).toEqual(['play', 'learn', 'memory']);
  });

  it.each([[NaN], [Infinity], [[undefined]], [new Map()], [{ deep: [() => 1] }]])('refuses the memory %s', (memory) => {
    expect(pathsOf(() => program({ id: 'x', memory: memory as never, play: () => 'C', learn: (kept) => kept }))).toEqual(['memory']);
  });
});

describe('sequence', () => {
  it.each(['', 'CDX', 'cd', 7, undefined])('refuses %s', (moves) => {
    expect(pathsOf(() => sequence(moves as never))).toEqual(['moves']);
  });
});
