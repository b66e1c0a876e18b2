import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { continuationOf } from '../../src/incentives/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { full, fullData } from './full.ts';

type Steps = readonly (string | number)[];

/** The steps to every part of nested data. */
function stepsOf(data: unknown, above: Steps = []): Steps[] {
  if (typeof data !== 'object' || data === null) return [above];
  const entries = Array.isArray(data) ? data.map((item: unknown, i) => [i, item] as const) : Object.entries(data);
  return [above, ...entries.flatMap(([step, item]: readonly [string | number, unknown]) => stepsOf(item, [...above, step]))];
}

/** Data with one part replaced, or taken out where the new one is `undefined`. */
function replaced(data: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.flatMap((item: unknown, i) => (i === step ? kept(replaced(item, rest, value)) : [item]));
  const entries = Object.entries(data as object) as [string, unknown][];
  return Object.fromEntries(
    entries.flatMap(([key, item]) => (key === step ? kept(replaced(item, rest, value)).map((left) => [key, left]) : [[key, item]])),
  );
}

const kept = (value: unknown): unknown[] => (value === undefined ? [] : [value]);

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    '',
    'current',
    'margin',
    'dealValue / 0',
    '1 +',
    '-5%',
    'tit-for-tat',
    'service',
    'none',
    'both',
    [],
    {},
  ),
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<unknown>(
    { lever: 'penalty', amount: 'fine' },
    { lever: 'exit' },
    [{ lever: 'training', share: 0.2 }],
    { vendor: 1, partner: 'x' },
    { share: 1 },
  ),
);

/** Reads a source; a scenario that is read must have numbers everywhere. */
function survives(source: string | object): void {
  try {
    const { segments, rules } = readScenario(source);
    for (const { setting, share } of [...segments, ...rules.flatMap((rule) => rule.segments)]) {
      expect(Number.isFinite(share)).toBe(true);
      expect(continuationOf(setting.horizon)).toBeLessThan(1);
      for (const state of setting.game.states) {
        for (const payoff of Object.values(state.payoffs).flatMap((side) => Object.values(side)))
          expect(Number.isFinite(payoff)).toBe(true);
      }
    }
    for (const { amount, heads = 0 } of rules.flatMap((rule) => rule.costs)) expect(Number.isFinite(amount + heads)).toBe(true);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { message } of error.problems) expect(message).not.toBe('');
  }
}

describe('a scenario file with parts replaced at random', () => {
  const data = fullData();
  const places = stepsOf(data).filter((steps) => steps.length > 0);

  it('is read or refused, but never breaks the reader', () => {
    const changes = fc.array(fc.tuple(fc.constantFrom(...places), odd), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(changes, (list) => {
        survives(list.reduce<unknown>((rest, [steps, value]) => (at(rest, steps) ? replaced(rest, steps, value) : rest), data) as object);
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  it('is read or refused with any one part taken out', () => {
    for (const steps of places) survives(replaced(data, steps, undefined) as object);
  });

  it('is read or refused with characters put in or left out', () => {
    fc.assert(
      fc.property(
        fc.nat(full.length),
        fc.nat(4),
        fc.constantFrom('', ' ', ':', '-', '{', '}', '%', '0', '\n', '#', '&a ', '*a'),
        (place, gone, put) => {
          survives(full.slice(0, place) + put + full.slice(place + gone));
        },
      ),
      { seed: 5, numRuns: 250 },
    );
  });
});

/** Whether data still has a part where these steps lead. */
function at(data: unknown, [step, ...rest]: Steps): boolean {
  if (step === undefined) return true;
  if (typeof data !== 'object' || data === null || !(step in data)) return false;
  return at((data as Record<string | number, unknown>)[step], rest);
}
