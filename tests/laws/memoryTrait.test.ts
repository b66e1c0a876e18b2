import { describe, expect, it } from 'vitest';
import { streamFor } from '../../src/core/index.ts';
import { type Branches, type Strategy, compile, traitsOf } from '../../src/strategies/index.ts';
import { finiteEntries } from './everyEntry.ts';

/** A chance of cooperating, and the outcome that came of it whatever was meant, from 0 to 3. */
interface Turn {
  readonly chance: number;
  readonly outcome: number;
}

/** Outcomes of each run, and how many runs: those who settle down for good do so early. */
const length = 60;
const runs = 60;

/** A finite strategy in turmoil, some runs: every outcome comes as often as any other. */
function inTurmoil(strategy: Strategy): Turn[][] {
  const { start, play, next } = compile(strategy);
  const luck = streamFor({ seed: 'turmoil', repetition: 0, purpose: 'transition' });
  const drawn = ({ states, chances }: Branches): number => {
    let left = luck();
    return states.at([...chances].findIndex((chance) => (left -= chance) < 0))!;
  };
  return Array.from({ length: runs }, () => {
    let state = drawn(start);
    return Array.from({ length }, () => {
      const turn = { chance: play[state]!, outcome: Math.floor(4 * luck()) };
      state = drawn(next[4 * state + turn.outcome]!);
      return turn;
    });
  });
}

/** The last outcomes, of so many, after which different chances of cooperating were seen. */
function unsettled(turmoil: readonly (readonly Turn[])[], depth: number): string[] {
  const seen = new Map<string, Set<number>>();
  for (const turns of turmoil) {
    const outcomes = turns.map(({ outcome }) => outcome).join('');
    for (let i = depth; i < turns.length; i++) {
      const key = outcomes.slice(i - depth, i);
      seen.set(key, (seen.get(key) ?? new Set()).add(turns[i]!.chance));
    }
  }
  return [...seen].filter(([, chances]) => chances.size > 1).map(([key]) => key);
}

const known = finiteEntries.map(([id, entry]) => [id, traitsOf(entry.create()).memory!, entry] as const);
const shallow = 4;

describe('memory', () => {
  it.each(known.filter(([, memory]) => memory < length))('of %s: its last %i outcomes settle what it means to do', (_, memory, entry) => {
    expect(unsettled(inTurmoil(entry.create()), memory)).toEqual([]);
  });

  it.each(known.filter(([, memory]) => memory > 0 && memory <= shallow))(
    'of %s: fewer than its last %i outcomes do not',
    (_, memory, entry) => {
      expect(unsettled(inTurmoil(entry.create()), memory - 1)).not.toEqual([]);
    },
  );

  it.each(known.filter(([, memory]) => memory === Infinity))('of %s: its last few outcomes do not settle it', (_, _memory, entry) => {
    expect(unsettled(inTurmoil(entry.create()), shallow)).not.toEqual([]);
  });
});
