import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, type Move, outcomes } from '../../src/core/index.ts';
import {
  type Automaton,
  type Strategy,
  compile,
  lookup,
  lookupKeys,
  machine,
  memoryOne,
  program,
  sequence,
} from '../../src/strategies/index.ts';

const titForTat = memoryOne({ id: 'tft', opening: 'C', reply: { CC: 'C', CD: 'D', DC: 'C', DD: 'D' } });

/** Chance of intending C after the given outcomes (numbers 0 to 3), by following every branch. */
function chanceAfter(automaton: Automaton, past: readonly number[]): number {
  let places = new Map([...automaton.start.states].map((state, i) => [state, automaton.start.chances[i]!]));
  for (const outcome of past) {
    const moved = new Map<number, number>();
    for (const [state, share] of places) {
      const { states, chances } = automaton.next[4 * state + outcome]!;
      states.forEach((next, i) => moved.set(next, (moved.get(next) ?? 0) + share * chances[i]!));
    }
    places = moved;
  }
  return [...places].reduce((sum, [state, share]) => sum + share * automaton.play[state]!, 0);
}

describe('compile', () => {
  it('merges states that behave alike, so that tit for tat has two however it is written', () => {
    const deep = lookup({
      id: 'tft-3',
      depth: 3,
      opening: ['C', 'C', 'C'],
      table: Object.fromEntries(lookupKeys(3).map((key) => [key, key.at(-1) as Move])),
    });
    const written = machine({
      id: 'tft-m',
      start: 'first',
      states: {
        first: { play: 'C', next: { C: 'kind', D: 'hurt' } },
        kind: { play: 'C', next: { C: 'first', D: 'hurt' } },
        hurt: { play: 'D', next: { CC: 'kind', CD: 'hurt', DC: 'first', DD: 'hurt' } },
      },
    });
    expect(compile(titForTat).size).toBe(2);
    expect(compile(written).size).toBe(2);
    // A table's opening answers nothing, so its first two rounds cannot merge with the others.
    expect(compile(deep).size).toBe(4);
  });

  it('merges a table of depth three that looks at one move only', () => {
    const table = Object.fromEntries(lookupKeys(3).map((key) => [key, 'C' as const]));
    expect(compile(lookup({ id: 'kind', depth: 3, opening: ['C', 'C', 'C'], table })).size).toBe(1);
  });

  it('drops states that cannot be reached', () => {
    const island = machine({
      id: 'island',
      start: 'home',
      states: { home: { play: 'C', next: { C: 'home', D: 'home' } }, island: { play: 'D', next: { C: 'home', D: 'home' } } },
    });
    expect(compile(island).names).toEqual(['home']);
  });

  it('drops branches of no chance and sums those that meet again', () => {
    const coin = machine({
      id: 'coin',
      start: { a: 0.5, b: 0.5, c: 0 },
      states: {
        a: { play: 'C', next: { C: 'a', D: 'a' } },
        b: { play: 'C', next: { C: 'b', D: 'a' } },
        c: { play: 'D', next: { C: 'c', D: 'c' } },
      },
    });
    const { size, start, stochastic } = compile(coin);
    expect({ size, chances: [...start.chances], stochastic }).toEqual({ size: 1, chances: [1], stochastic: false });
  });

  it('refuses a program', () => {
    expect(() => compile(program({ id: 'p', memory: null, play: () => 'C', learn: (memory) => memory }))).toThrow(InputError);
  });

  it('plays what a memory-one strategy says after any past', () => {
    const chance = fc.constantFrom(0, 0.25, 0.5, 1);
    const pasts = fc.array(fc.nat(3), { maxLength: 6 });
    fc.assert(
      fc.property(chance, fc.tuple(chance, chance, chance, chance), pasts, (opening, [CC, CD, DC, DD], past) => {
        const strategy = memoryOne({ id: 'x', opening, reply: { CC, CD, DC, DD } });
        const expected = past.length === 0 ? opening : strategy.reply[outcomes[past.at(-1)!]!];
        expect(chanceAfter(compile(strategy), past)).toBe(expected);
      }),
    );
  });

  it('plays what a table of depth two says after any past', () => {
    const table = fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 16, maxLength: 16 });
    const opening = fc.tuple(fc.constantFrom<Move>('C', 'D'), fc.constantFrom<Move>('C', 'D'));
    fc.assert(
      fc.property(table, opening, fc.array(fc.nat(3), { maxLength: 6 }), (chances, first, past) => {
        const keys = lookupKeys(2);
        const strategy = lookup({ id: 'x', depth: 2, opening: first, table: Object.fromEntries(keys.map((key, i) => [key, chances[i]!])) });
        const [a, b] = past.slice(-2).map((i) => outcomes[i]!);
        const expected = past.length < 2 ? Number(first[past.length] === 'C') : strategy.table[`${a![0]}${b![0]}/${a![1]}${b![1]}`];
        expect(chanceAfter(compile(strategy), past)).toBe(expected);
      }),
    );
  });

  it('plays what a machine with chances says after any past', () => {
    const names = ['p', 'q', 'r'] as const;
    const play = fc.constantFrom(0, 0.5, 1);
    const next = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom({ p: 0.5, q: 0.5 }, { q: 0.25, r: 0.75 }, { p: 0.25, q: 0.25, r: 0.5 }),
    );
    const state = fc.record({ play, next: fc.record({ CC: next, CD: next, DC: next, DD: next }) });
    fc.assert(
      fc.property(next, fc.record({ p: state, q: state, r: state }), fc.array(fc.nat(3), { maxLength: 6 }), (start, states, past) => {
        const spread = (where: typeof start): Map<string, number> =>
          new Map(typeof where === 'string' ? [[where, 1]] : Object.entries(where));
        let places = spread(start);
        for (const i of past) {
          const moved = new Map<string, number>();
          for (const [from, share] of places) {
            for (const [to, chance] of spread(states[from as 'p'].next[outcomes[i]!])) moved.set(to, (moved.get(to) ?? 0) + share * chance);
          }
          places = moved;
        }
        const expected = [...places].reduce((sum, [name, share]) => sum + share * states[name as 'p'].play, 0);
        const strategy: Strategy = machine({ id: 'x', start, states });
        expect(chanceAfter(compile(strategy), past)).toBeCloseTo(expected, 12);
      }),
    );
  });
});

describe('sequence', () => {
  it('plays the moves in order, whatever happens, and starts over', () => {
    const automaton = compile(sequence('CCD'));
    const played = Array.from({ length: 7 }, (_, n) => chanceAfter(automaton, Array<number>(n).fill(n % 4)));
    expect(played).toEqual([1, 1, 0, 1, 1, 0, 1]);
  });

  it('has as few states as its shortest period', () => {
    expect(compile(sequence('CDCDCD')).size).toBe(2);
    expect(compile(sequence('DDDD')).size).toBe(1);
  });
});
