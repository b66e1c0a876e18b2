import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../src/core/index.ts';
import { type PublicGameSpec, publicGame } from '../../src/games/index.ts';

const pd = { T: 5, R: 3, P: 1, S: 0 };

function problemsOf(spec: unknown): readonly Problem[] {
  try {
    publicGame(spec as PublicGameSpec);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('publicGame', () => {
  const game = publicGame({
    start: 'open',
    unit: 'EUR',
    states: {
      gold: { payoffs: { vendor: pd, partner: { T: 6, R: 4, P: 1, S: 0 } }, next: { CC: 'gold', CD: 'open', DC: 'open', DD: null } },
      open: {
        payoffs: pd,
        accounts: { company: { CC: 10, CD: 0, DC: 0, DD: -5 } },
        next: { CC: { gold: 0.25, open: 0.75 }, CD: { open: 0.9 }, DC: 'open', DD: {} },
      },
    },
  });

  it('starts where it is told to, and keeps the order of the states', () => {
    expect(game.states.map(({ name }) => name)).toEqual(['gold', 'open']);
    expect(game.start).toBe(1);
    expect(game.unit).toBe('EUR');
  });

  it('spells payoffs out for both sides', () => {
    expect(game.states[0]!.payoffs.partner).toEqual({ T: 6, R: 4, P: 1, S: 0 });
    expect(game.states[1]!.payoffs).toEqual({ vendor: pd, partner: pd });
  });

  it('reads a name as certainty, chances as they are, and null as the end', () => {
    const [gold, open] = game.states;
    expect(gold!.next.CC).toEqual([{ state: 0, chance: 1 }]);
    expect(gold!.next.DD).toEqual([]);
    expect(gold!.ends).toEqual({ CC: 0, CD: 0, DC: 0, DD: 1 });
    expect(open!.next.CC).toEqual([
      { state: 0, chance: 0.25 },
      { state: 1, chance: 0.75 },
    ]);
  });

  it('takes what chances leave to 1 as the chance of the end', () => {
    expect(game.states[1]!.ends.CD).toBeCloseTo(0.1, 12);
    expect(game.states[1]!.ends.DD).toBe(1);
    expect(game.states[1]!.ends.CC).toBe(0);
  });

  it('lists every problem at once, with the nearest state', () => {
    const problems = problemsOf({
      start: 'opne',
      states: {
        open: { payoffs: { T: NaN, R: 3, P: 1, S: 0 }, next: { CC: 'oepn', CD: { open: 0.7, closed: 0.5 }, DC: { open: 2 }, DC2: 'open' } },
        closed: {
          payoffs: { vendor: pd },
          accounts: { company: { CC: 1, CD: 0, DC: 0 } },
          next: { CC: 'open', CD: 'open', DC: 'open', DD: null },
        },
      },
    });
    const found = problems.map(({ path, expected }) => `${path}: ${expected ?? ''}`);
    expect(found).toContain('start: open');
    expect(found).toContain('states.open.next.CC: open');
    for (const path of [
      'states.open.payoffs.T',
      'states.open.next.CD',
      'states.open.next.DC.open',
      'states.open.next.DD',
      'states.open.next.DC2',
      'states.closed.payoffs.partner.T',
      'states.closed.accounts.company.DD',
    ]) {
      expect(problems.map((problem) => problem.path)).toContain(path);
    }
  });

  it('refuses a game without states, and states that are none', () => {
    expect(problemsOf({ start: 'open', states: {} }).map(({ path }) => path)).toEqual(['states', 'start']);
    expect(problemsOf({ start: 'open', states: { open: null } }).map(({ path }) => path)).toContain('states.open');
    expect(problemsOf({ start: 'open', states: { open: { payoffs: 3, next: 4 } } }).map(({ path }) => path)).toContain(
      'states.open.payoffs',
    );
  });

  it('does not compile with a misspelt state', () => {
    const build = (): unknown =>
      publicGame({
        start: 'open',
        states: {
          open: {
            payoffs: pd,
            // @ts-expect-error: there is no state called opne
            next: { CC: 'open', CD: 'open', DC: 'open', DD: 'opne' },
          },
        },
      });
    expect(build).toThrow(InputError);
  });
});
