import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { type Move, outcomeOf } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/expectMatch.ts';
import { type BestReply, bestReply } from '../../src/exact/reply/index.ts';
import { type Game, payoffAt, prisonersDilemma, publicGame, stageGame } from '../../src/games/index.ts';
import { type Machine, chanceOf, machine } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';

const moves = ['C', 'D'] as const;
const anyContinuation = fc.oneof(fc.constantFrom(0, 0.5, 0.9), fc.double({ min: 0, max: 0.95, noNaN: true }));

/** Two public states: defection by either leads to a poorer one, from which mutual cooperation leads back, mostly. */
const tiers = publicGame({
  start: 'good',
  states: {
    good: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: 'good', CD: 'poor', DC: { good: 0.25, poor: 0.75 }, DD: { poor: 0.5 } } },
    poor: { payoffs: { T: 2, R: 1, P: -1, S: -2 }, next: { CC: { good: 0.7, poor: 0.3 }, CD: 'poor', DC: 'poor', DD: { poor: 0.9 } } },
  },
});

/** A way on: chance, what is earned, and the next state (opponent's state and public state); none where it ends. */
type Way = readonly [number, number, string | null];
type Process = Map<string, Record<Move, Way[]>>;

/** The vendor's decision problem straight from the definitions: each slip, misreading, lapse and draw enumerated. */
function processOf(opponent: Machine, game: Game, options: ConditionOptions): { start: [string, number][]; process: Process } {
  const rate = (kind: 'execution' | 'perception', side: 'vendor' | 'partner', move: Move): number =>
    (options.noise?.[kind] as Record<'vendor' | 'partner', Record<Move, number>> | undefined)?.[side][move] ?? 0;
  const recall = (options.recall as { partner: number } | undefined)?.partner ?? 1;
  const spread = (next: Machine['start']): [string, number][] =>
    typeof next === 'string' ? [[next, 1]] : Object.entries(next).map(([name, chance]) => [name, chance ?? 0]);
  const flips = (move: Move, wrong: number): [Move, number][] => [
    [move, 1 - wrong],
    [move === 'C' ? 'D' : 'C', wrong],
  ];
  const process: Process = new Map();
  const key = (state: string, stage: number): string => JSON.stringify([state, stage]);
  const start = spread(opponent.start).map(([state, chance]): [string, number] => [key(state, game.start), chance]);
  const ways = (state: string, stage: number, intends: Move): Way[] => {
    const found: Way[] = [];
    const { play, next } = opponent.states[state]!;
    for (const [mine, a] of flips(intends, rate('execution', 'vendor', intends))) {
      for (const meant of moves) {
        const b = meant === 'C' ? chanceOf(play) : 1 - chanceOf(play);
        for (const [theirs, c] of flips(meant, rate('execution', 'partner', meant))) {
          const earned = payoffAt(game.states[stage]!.payoffs.vendor, outcomeOf(mine, theirs));
          const here = a * b * c;
          found.push([here * game.states[stage]!.ends[outcomeOf(mine, theirs)], earned, null]);
          for (const { state: nextStage, chance: d } of game.states[stage]!.next[outcomeOf(mine, theirs)]) {
            for (const [read, e] of flips(mine, rate('perception', 'partner', mine))) {
              const there = 'CC' in next ? next[outcomeOf(theirs, read)] : next[read];
              for (const [to, f] of spread(there)) found.push([here * d * e * f * recall, earned, key(to, nextStage)]);
            }
            for (const [to, f] of spread(opponent.start)) found.push([here * d * f * (1 - recall), earned, key(to, nextStage)]);
          }
        }
      }
    }
    return found;
  };
  for (const state of Object.keys(opponent.states)) {
    game.states.forEach((_, stage) => process.set(key(state, stage), { C: ways(state, stage, 'C'), D: ways(state, stage, 'D') }));
  }
  return { start, process };
}

/** Sum over the ways of chance × (earned + w × value). */
function worth(ways: readonly Way[], w: number, valueAt: (state: string) => number): number {
  return ways.reduce((sum, [chance, earned, to]) => sum + chance * (earned + (to === null ? 0 : w * valueAt(to))), 0);
}

/** The best of all stationary replies, each evaluated by iteration. */
function bestOfAll(opponent: Machine, game: Game, options: ConditionOptions, w: number): number {
  const { start, process } = processOf(opponent, game, options);
  const states = [...process.keys()];
  let best = -Infinity;
  for (let code = 0; code < 2 ** states.length; code++) {
    let values = new Map(states.map((state) => [state, 0]));
    for (let left = 1; left > 1e-13; left *= w) {
      const now = values;
      values = new Map(states.map((state, i) => [state, worth(process.get(state)![moves[(code >> i) & 1]!], w, (to) => now.get(to)!)]));
    }
    best = Math.max(best, start.reduce((sum, [state, chance]) => sum + chance * values.get(state)!, 0)); // prettier-ignore
  }
  return best;
}

/** Value iteration over a number of rounds. */
function iterated(opponent: Machine, game: Game, options: ConditionOptions, w: number, rounds: number): number {
  const { start, process } = processOf(opponent, game, options);
  let values = new Map([...process.keys()].map((state) => [state, 0]));
  for (let round = 0; round < rounds; round++) {
    const now = values;
    values = new Map(
      [...process].map(([state, { C, D }]) => [
        state,
        Math.max(
          worth(C, w, (to) => now.get(to)!),
          worth(D, w, (to) => now.get(to)!),
        ),
      ]),
    );
  }
  return start.reduce((sum, [state, chance]) => sum + chance * values.get(state)!, 0);
}

function movesOf({ policy }: BestReply): string {
  return policy.map(({ state, move }) => `${state} ${move}`).join(', ');
}

describe('the best reply to tit for tat at 5, 3, 1, 0', () => {
  const reply = (continuation: number): BestReply => bestReply(machines.TFT, { length: { continuation } });

  it.each([0.67, 0.8, 0.99])('cooperates always at continuation %f, above 2/3', (w) => {
    expect(movesOf(reply(w))).toBe('c C, d C');
    expect(reply(w).value).toBeCloseTo(3 / (1 - w), 9);
    expect(reply(w).perRound).toBeCloseTo(3, 12);
  });

  it.each([0.26, 0.5, 0.66])('takes turns at continuation %f, between 1/4 and 2/3', (w) => {
    expect(movesOf(reply(w))).toBe('c D, d C');
    expect(reply(w).value).toBeCloseTo(5 / (1 - w * w), 12);
  });

  it.each([0, 0.1, 0.24])('defects always at continuation %f, below 1/4', (w) => {
    expect(movesOf(reply(w))).toBe('c D, d D');
    expect(reply(w).value).toBeCloseTo(5 + w / (1 - w), 12);
  });

  it('takes C where both moves are worth the same, and says so', () => {
    expect(reply(2 / 3).policy).toEqual([
      { state: 'c', move: 'C', tie: true },
      { state: 'd', move: 'C', tie: false },
    ]);
    expect(reply(0.7).policy.every(({ tie }) => !tie)).toBe(true);
  });
});

describe('the best reply', () => {
  it('to always cooperating and to always defecting is to defect', () => {
    for (const opponent of [machines.ALLC, machines.ALLD]) {
      const { strategy, policy } = bestReply(opponent, { length: { continuation: 0.95 } });
      expect(policy.map(({ move }) => move)).toEqual(['D']);
      expect(expectMatch(strategy!, opponent, { length: { continuation: 0.95 } }).cooperation.vendor).toBe(0);
    }
  });

  it('to grim cooperates until it is triggered above continuation 1/2, and defects below', () => {
    expect(movesOf(bestReply(machines.GRIM, { length: { continuation: 0.51 } }))).toBe('c C, d D');
    expect(movesOf(bestReply(machines.GRIM, { length: { continuation: 0.49 } }))).toBe('c D, d D');
  });

  it('in a game with public states looks at them: a closed door is dear above continuation 2/5', () => {
    const shut = { T: 0, R: 0, P: 0, S: 0 };
    const game = publicGame({
      start: 'open',
      states: {
        open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: 'open', CD: 'open', DC: 'closed', DD: 'closed' } },
        closed: { payoffs: shut, next: { CC: 'closed', CD: 'closed', DC: 'closed', DD: 'closed' } },
      },
    });
    const reply = (continuation: number): BestReply => bestReply(machines.ALLC, { game, length: { continuation } });
    expect(reply(0.41).policy).toEqual([
      { state: 'c', publicState: 'open', move: 'C', tie: false },
      { state: 'c', publicState: 'closed', move: 'C', tie: true },
    ]);
    expect(reply(0.41).value).toBeCloseTo(3 / 0.59, 12);
    expect(reply(0.39).policy[0]!.move).toBe('D');
    expect(reply(0.39).value).toBeCloseTo(5, 12);
  });

  it('follows the public state by the moves that lead there: it betrays, and makes up for it in the cool-off', () => {
    const next = { CC: 'open', CD: 'open', DC: 'cool-off', DD: 'cool-off' } as const;
    const game = publicGame({
      start: 'open',
      states: {
        open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next },
        'cool-off': { payoffs: { T: 2.5, R: 2, P: 1, S: 0 }, next },
      },
    });
    const { value, policy, strategy } = bestReply(machines.ALLC, { game, length: { continuation: 0.8 } });
    expect(policy.map(({ publicState, move }) => `${publicState} ${move}`)).toEqual(['open D', 'cool-off C']);
    expect(value).toBeCloseTo((5 + 0.8 * 2) / (1 - 0.64), 12);
    expect(expectMatch(strategy!, machines.ALLC, { game, length: { continuation: 0.8 } }).scores.vendor).toBeCloseTo(value, 12);
  });

  it('to a machine of a thousand states is summed as a series, to the same value', () => {
    const states = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => {
        const to = (step: number): string => `s${(i * i + step * i + step) % 1000}`;
        return [`s${i}`, { play: ((i * 7919) % 101) / 100, next: { CC: to(3), CD: to(7), DC: to(11), DD: to(13) } }];
      }),
    );
    const large = machine<string>({ id: 'large', start: 's1', states });
    const { value, policy } = bestReply(large, { length: { continuation: 0.8 } });
    expect(policy.length).toBeGreaterThan(350);
    expect(value).toBeCloseTo(iterated(large, prisonersDilemma(), {}, 0.8, 150), 9);
  });

  it('reads the payoffs, the noise and the discount of the side that replies', () => {
    const game = stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 9, R: 3, P: 1, S: 0 } });
    const options = { game, length: { continuation: 0.8 }, discount: { vendor: 1, partner: 0.5 } };
    expect(bestReply(machines.GRIM, options).value).toBeCloseTo(3 / 0.2, 12);
    expect(bestReply(machines.GRIM, { ...options, side: 'partner' }).value).toBeCloseTo(9 + 0.4 / 0.6, 12);
  });

  it('is found without an end if payoffs are discounted, as with a continuation', () => {
    const endless = bestReply(machines.TFT, { length: { rounds: Infinity }, discount: 0.6 });
    expect(endless.value).toBeCloseTo(5 / (1 - 0.36), 12);
    expect(endless.perRound).toBeCloseTo((0.4 * 5) / (1 - 0.36), 12);
  });

  it('earns what the best of all stationary replies earns, under any conditions', () => {
    fc.assert(
      fc.property(anyMachine(4), anyConditions, anyContinuation, (opponent, options, continuation) => {
        const { value } = bestReply(opponent, { ...options, length: { continuation } });
        const w = continuation * (options.discount as { vendor: number }).vendor;
        expect(value).toBeCloseTo(bestOfAll(opponent, options.game!, options, w), 8);
      }),
      { numRuns: 60 },
    );
  });

  it('earns so too in a game with several public states that may end', () => {
    fc.assert(
      fc.property(anyMachine(2), anyConditions, anyContinuation, (opponent, options, continuation) => {
        const { value } = bestReply(opponent, { ...options, game: tiers, length: { continuation } });
        const w = continuation * (options.discount as { vendor: number }).vendor;
        expect(value).toBeCloseTo(bestOfAll(opponent, tiers, options, w), 8);
      }),
      { numRuns: 40 },
    );
  });

  it('agrees with a long value iteration close to continuation 1', () => {
    fc.assert(
      fc.property(anyMachine(8), anyConditions, (opponent, given) => {
        const options = { ...given, game: tiers, discount: 1 };
        const { value } = bestReply(opponent, { ...options, length: { continuation: 0.99 } });
        expect(value).toBeCloseTo(iterated(opponent, tiers, options, 0.99, 3500), 7);
      }),
      { numRuns: 10 },
    );
  });

  it('is earned by the machine that is handed out, wherever one is', () => {
    const tally = { played: 0, hidden: 0 };
    fc.assert(
      fc.property(anyMachine(4), anyConditions, anyContinuation, fc.boolean(), (opponent, given, continuation, forgets) => {
        const noise = forgets ? given.noise! : { execution: given.noise!.execution! };
        const options = {
          game: given.game!,
          noise,
          discount: given.discount!,
          recall: forgets ? given.recall! : 1,
          length: { continuation },
        };
        const { value, strategy, observable } = bestReply(opponent, options);
        expect(observable).toBe(strategy !== null);
        tally[observable ? 'played' : 'hidden']++;
        if (strategy !== null) expect(expectMatch(strategy, opponent, options).scores.vendor).toBeCloseTo(value, 8);
      }),
    );
    expect(tally.played).toBeGreaterThan(0);
    expect(tally.hidden).toBeGreaterThan(0);
  });

  it('can always be played against a memory-one strategy that reads moves right and forgets nothing', () => {
    fc.assert(
      fc.property(anyMemoryOne, anyConditions, anyContinuation, (opponent, { game, noise, discount }, continuation) => {
        const options = { game: game!, noise: { execution: noise!.execution! }, discount: discount!, length: { continuation } };
        const { value, strategy } = bestReply(opponent, { ...options, side: 'partner' });
        expect(strategy).not.toBeNull();
        expect(expectMatch(opponent, strategy!, options).scores.partner).toBeCloseTo(value, 8);
      }),
    );
  });

  it('is not beaten by any strategy, whether or not it can be played', () => {
    fc.assert(
      fc.property(anyMachine(4), anyMachine(3), anyConditions, anyContinuation, (opponent, rival, options, continuation) => {
        const conditions = { ...options, length: { continuation } };
        expect(expectMatch(rival, opponent, conditions).scores.vendor).toBeLessThanOrEqual(bestReply(opponent, conditions).value + 1e-8);
      }),
    );
  });

  it('would have to see what grim misread, and is an upper bound then', () => {
    const options = { length: { continuation: 0.9 }, noise: { perception: 0.05 } };
    expect(bestReply(machines.GRIM, options)).toMatchObject({ observable: false, strategy: null });
    expect(bestReply(machines.TFT, { ...options, noise: { perception: { vendor: 0.05, partner: 0 } } }).observable).toBe(true);
  });

  it('keeps its digits next to continuation 1', () => {
    const { policy, perRound, value } = bestReply(machines.GRIM, { length: { continuation: 1 - 1e-12 } });
    expect(policy.map(({ move }) => move)).toEqual(['C', 'D']);
    expect(perRound).toBeCloseTo(3, 10);
    expect(value / 3e12).toBeCloseTo(1, 4);
  });

  it.each([
    ['recall 0', { recall: 0 }],
    ['discount 0', { discount: 0 }],
    ['execution noise 1/2, where no move matters', { noise: { execution: 0.5 } }],
    ['execution noise 1, where C means D', { noise: { execution: 1 } }],
    ['perception noise 1e-12', { noise: { perception: 1e-12 } }],
    ['equal payoffs', { game: prisonersDilemma({ T: 2, R: 2, P: 2, S: 2 }) }],
    ['payoffs of a billion', { game: prisonersDilemma({ T: 5e9, R: 3e9, P: 1e9, S: 0 }) }],
    ['payoffs of a billionth', { game: prisonersDilemma({ T: 5e-9, R: 3e-9, P: 1e-9, S: 0 }) }],
  ] as const)('agrees with value iteration at the corner of %s', (_, corner) => {
    const length = { continuation: 0.9 };
    const { value } = bestReply(machines.WSLS, { ...corner, length });
    const game = 'game' in corner ? corner.game : prisonersDilemma();
    const spelled = (rate: number): object => ({ vendor: { C: rate, D: rate }, partner: { C: rate, D: rate } });
    const noise = Object.fromEntries(Object.entries('noise' in corner ? corner.noise : {}).map(([kind, rate]) => [kind, spelled(rate)]));
    const options = { noise, ...('recall' in corner && { recall: { vendor: 0, partner: 0 } }) };
    const w = 'discount' in corner ? 0 : 0.9;
    const expected = iterated(machines.WSLS, game, options, w, 400);
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
  });

  it('cooperates by meaning D where every move comes out wrong', () => {
    expect(
      bestReply(machines.ALLD, { length: { continuation: 0.5 }, noise: { execution: { vendor: 1, partner: 0 } } }).policy[0]!.move,
    ).toBe('C');
    expect(bestReply(machines.ALLD, { length: { continuation: 0.5 }, noise: { execution: 0.5 } }).policy[0]).toMatchObject({
      move: 'C',
      tie: true,
    });
  });
});

describe('with a number of rounds, backward induction', () => {
  it('cooperates with tit for tat until the last round, told or not', () => {
    for (const known of [true, false]) {
      const { value, unravelling, strategy } = bestReply(machines.TFT, { length: { rounds: 10, known } });
      expect(value).toBe(9 * 3 + 5);
      expect(unravelling).toEqual({ from: 10, rounds: 1, defection: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1] });
      expect(expectMatch(strategy!, machines.TFT, { length: { rounds: 10 } }).scores.vendor).toBe(32);
    }
  });

  it('unravels cooperation: who defects from a round on is met with defection from the round before', () => {
    for (let from = 10; from >= 2; from--) {
      expect(bestReply(titForTatUntil(from), { length: { rounds: 10, known: true } }).unravelling, `from ${from}`).toMatchObject({
        from: from - 1,
        rounds: 12 - from,
      });
    }
  });

  it('has an end at which it cooperates where defection does not tempt', () => {
    const game = prisonersDilemma({ T: 2, R: 3, P: 0, S: 1 });
    expect(bestReply(machines.TFT, { game, length: { rounds: 5, known: true } }).unravelling).toMatchObject({ from: null, rounds: 0 });
  });

  it('tells the rounds in which the answer to a state is the same together', () => {
    expect(bestReply(machines.TFT, { length: { rounds: 10 } }).policy.filter(({ state }) => state === 'c')).toEqual([
      { state: 'c', rounds: [1, 9], move: 'C', tie: false },
      { state: 'c', rounds: [10, 10], move: 'D', tie: false },
    ]);
  });

  it('earns what value iteration over as many rounds earns, and so does its machine', () => {
    fc.assert(
      fc.property(anyMachine(3), anyConditions, fc.integer({ min: 1, max: 12 }), (opponent, given, rounds) => {
        const options = { ...given, game: tiers, recall: { vendor: 1, partner: 1 }, length: { rounds } };
        const { value, strategy } = bestReply(opponent, options);
        expect(value).toBeCloseTo(iterated(opponent, tiers, options, (given.discount as { vendor: number }).vendor, rounds), 9);
        if (strategy !== null) expect(expectMatch(strategy, opponent, options).scores.vendor).toBeCloseTo(value, 9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what has no best reply', () => {
  it('is refused, with what to do instead', () => {
    expect(() => bestReply(machines.TFT, { length: { rounds: Infinity } })).toThrow(
      /no bound without end and discount.*continuation close to 1/s,
    );
    expect(() => bestReply(machines.TFT, { side: 'seller' as 'vendor' })).toThrow(/side: no such side/);
    expect(() => bestReply(machines.TFT, { recall: 2, discount: -1 })).toThrow(/recall.*\n.*discount/);
    expect(() => bestReply(machines.TFT, { length: { rounds: 1e9 } })).toThrow(/too many rounds for backward induction/);
  });
});

/** Tit for tat that counts, and defects from the given round on. */
function titForTatUntil(from: number): Machine {
  const count = from - 1;
  const after = (round: number, answer: 'c' | 'd'): string => (round >= count ? 'closed' : `${answer}${round + 1}`);
  const rows = Array.from({ length: count }, (_, i) => i + 1).flatMap((round) =>
    (['c', 'd'] as const).map((state) => [
      `${state}${round}`,
      { play: state === 'c' ? ('C' as const) : ('D' as const), next: { C: after(round, 'c'), D: after(round, 'd') } },
    ]),
  );
  const closed = { play: 'D' as const, next: { C: 'closed', D: 'closed' } };
  return machine<string>({ id: `until-${from}`, start: 'c1', states: { ...Object.fromEntries(rows), closed } });
}
