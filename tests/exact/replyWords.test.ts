import { describe, expect, it } from 'vitest';
import { bestReply, isNash } from '../../src/exact/reply/index.ts';
import { replies } from '../../src/messages/english/replies.ts';
import { formatsFor } from '../../src/messages/index.ts';
import { type FiniteStrategy } from '../../src/strategies/index.ts';
import { machines } from '../support/machines.ts';

const f = formatsFor('en', 'points');

function departure(rule: FiniteStrategy, options: Parameters<typeof isNash>[2]): string {
  const { deviation } = isNash(rule, rule, options).vendor;
  return deviation === null ? 'none' : replies.departure(f, deviation);
}

describe('a departure that pays, in words', () => {
  it('names the occasion, the move, how often, and the gain a deal', () => {
    expect(departure(machines.TFT, { length: { continuation: 0.6 } })).toBe('defect once after mutual cooperation gains 0.13 a deal');
    expect(departure(machines.TFT, { length: { continuation: 0.1 } })).toBe('defect every time after mutual cooperation gains 1.6 a deal');
    expect(departure(machines.ALLC, { length: { continuation: 0.9 } })).toBe('defect always gains 2 a deal');
    expect(departure(machines.TFT, { length: { rounds: 10, known: true } })).toBe('defect in the last round gains 0.2 a deal');
    expect(departure(machines.TFT, { length: { continuation: 0.9 } })).toBe('none');
  });

  it('falls back on the state, the first round and the best reply', () => {
    const plain = { how: 'once', does: 'C', state: 'd', after: [], opening: false, gain: 0.5 } as const;
    expect(replies.departure(f, plain)).toBe('cooperate once in the state ‘d’ gains 0.5 a deal');
    expect(replies.departure(f, { ...plain, opening: true })).toBe('cooperate in the first round gains 0.5 a deal');
    expect(replies.departure(f, { ...plain, after: ['CD', 'DD'] })).toBe(
      'cooperate once after cooperating against a defection or mutual defection gains 0.5 a deal',
    );
    expect(replies.departure(f, { ...plain, how: 'reply', does: null })).toBe('the best reply gains 0.5 a deal');
  });
});

describe('the unravelling, in words', () => {
  it('tells from which round on the best reply defects', () => {
    const told = bestReply(machines.TFT, { length: { rounds: 10, known: true } }).unravelling!;
    expect(replies.unravelling(f, told)).toBe('the best reply defects in the last round, number 10');
    expect(replies.unravelling(f, { from: 8, rounds: 3 })).toBe('the best reply defects in the last 3 rounds, from number 8 on');
    expect(replies.unravelling(f, { from: null, rounds: 0 })).toBe('even in the last round the best reply cooperates');
  });
});

describe('stability, in words', () => {
  it.each(['strict', 'weak', 'none', 'unknown'] as const)('tells %s of the side', (kind) => {
    expect(replies.stability(kind, 'the vendor')).toContain('the vendor');
  });
});
