import { type ConditionOptions, type Conditions, readConditions } from '../../src/conditions/index.ts';
import { type Move, type Outcome, Problems, outcomes } from '../../src/core/index.ts';
import { type Machine, type MemoryOne, chanceOf } from '../../src/strategies/index.ts';

/** A state of one side as `[name, chance]`, and what it may do and become: straight from the definition. */
interface Naive {
  readonly start: readonly [string, number][];
  play(state: string): number;
  next(state: string, own: Move, other: Move): readonly [string, number][];
}

function naive(strategy: MemoryOne | Machine): Naive {
  if (strategy.kind === 'memory-one') {
    return {
      start: [['opening', 1]],
      play: (state) => (state === 'opening' ? strategy.opening : strategy.reply[state as Outcome]),
      next: (_, own, other) => [[`${own}${other}`, 1]],
    };
  }
  const spread = (next: Machine['start']): [string, number][] =>
    typeof next === 'string' ? [[next, 1]] : Object.entries(next).map(([state, chance]) => [state, chance ?? 0]);
  return {
    start: spread(strategy.start),
    play: (state) => chanceOf(strategy.states[state]!.play),
    next: (state, own, other) => {
      const { next } = strategy.states[state]!;
      return spread('CC' in next ? next[`${own}${other}`] : next[other]);
    },
  };
}

const opposite: Record<Move, Move> = { C: 'D', D: 'C' };

/**
 * The same figures as `expectMatch` by brute force over the unmerged joint states, one round after the other, each
 * slip, reading and recall enumerated: slow, and independent of the engine.
 */
export function densePower(
  vendor: MemoryOne | Machine,
  partner: MemoryOne | Machine,
  options: ConditionOptions,
  rounds: number,
): { rounds: number; counts: Record<Outcome, number>; scores: { vendor: number; partner: number } } {
  const conditions: Conditions = readConditions(options, new Problems());
  const { game, execution, perception, recall, discount, length } = conditions;
  const [v, p] = [naive(vendor), naive(partner)];
  const survival = 'continuation' in length ? length.continuation : 1;
  let now = new Map<string, number>();
  const add = (into: Map<string, number>, key: string, chance: number): void => {
    if (chance > 0) into.set(key, (into.get(key) ?? 0) + chance);
  };
  for (const [a, x] of v.start) for (const [b, y] of p.start) add(now, JSON.stringify([a, b, game.start]), x * y);
  const counts: Record<Outcome, number> = { CC: 0, CD: 0, DC: 0, DD: 0 };
  const scores = { vendor: 0, partner: 0 };
  let lived = 0;
  for (let t = 0; t < rounds; t++) {
    const next = new Map<string, number>();
    for (const [key, here] of now) {
      const [a, b, stage] = JSON.parse(key) as [string, string, number];
      const state = game.states[stage]!;
      lived += here;
      for (const outcome of outcomes) {
        const [mv, mp] = [...outcome] as [Move, Move];
        const chance = here * realises(v.play(a), mv, execution.vendor) * realises(p.play(b), mp, execution.partner);
        if (chance === 0) continue;
        counts[outcome] += chance;
        const { vendor: payV, partner: payP } = state.payoffs;
        const paid = { CC: [payV.R, payP.R], CD: [payV.S, payP.T], DC: [payV.T, payP.S], DD: [payV.P, payP.P] }[outcome];
        scores.vendor += chance * discount.vendor ** t * paid[0]!;
        scores.partner += chance * discount.partner ** t * paid[1]!;
        for (const [seenV, readV] of readings(mp, perception.vendor)) {
          for (const [seenP, readP] of readings(mv, perception.partner)) {
            for (const [nextV, toV] of remembered(v, v.next(a, mv, seenV), recall.vendor)) {
              for (const [nextP, toP] of remembered(p, p.next(b, mp, seenP), recall.partner)) {
                for (const { state: nextStage, chance: toStage } of state.next[outcome]) {
                  add(next, JSON.stringify([nextV, nextP, nextStage]), survival * chance * readV * readP * toV * toP * toStage);
                }
              }
            }
          }
        }
      }
    }
    now = next;
  }
  return { rounds: lived, counts, scores };
}

function realises(intends: number, move: Move, slip: Readonly<Record<Move, number>>): number {
  return move === 'C' ? intends * (1 - slip.C) + (1 - intends) * slip.D : intends * slip.C + (1 - intends) * (1 - slip.D);
}

function readings(move: Move, misread: Readonly<Record<Move, number>>): [Move, number][] {
  return [
    [move, 1 - misread[move]],
    [opposite[move], misread[move]],
  ];
}

function remembered(side: Naive, next: readonly [string, number][], recall: number): [string, number][] {
  return [
    ...next.map(([state, chance]): [string, number] => [state, chance * recall]),
    ...side.start.map(([state, chance]): [string, number] => [state, chance * (1 - recall)]),
  ];
}
