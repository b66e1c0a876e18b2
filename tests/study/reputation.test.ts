import { describe, expect, it } from 'vitest';
import { streamFor } from '../../src/core/index.ts';
import type { Setting } from '../../src/incentives/index.ts';
import { memoryOne } from '../../src/strategies/index.ts';
import { encounters } from '../../src/study/encounters.ts';
import { judge } from '../../src/study/judge.ts';
import { overallAdapted, overallNow } from '../../src/study/measures.ts';
import { behaviour, rates, sampling, segment, settingWith } from './settings.ts';

const silent = { others: 0, heard: 0 };
const noisy = { execution: rates(0.05), continuation: 0.8 };

/** Shares of cooperation between a vendor that plays tit for tat and partners that do, by what is heard of the vendor. */
function titForTatUnder(word: Setting['word']): { vendor: number; partner: number } {
  const setting = settingWith({ ...noisy, shares: { 'tit-for-tat': 1 }, ...(word && { word }) });
  const both = { vendor: [behaviour('tit-for-tat')], partner: [behaviour('tit-for-tat')] };
  return encounters(sampling)(setting, both)({ vendor: [1], partner: [1] }).meetings[0]![0]!.cooperation;
}

/**
 * One vendor and `partners` of them, all playing tit for tat with slips; each relationship ends with its own chance and is
 * replaced by a new one. A partner that hears of a breach against any other reads the vendor's move as a defection.
 */
function simulated(partners: number, heard: number, rounds: number): { vendor: number; partner: number } {
  const random = streamFor({ seed: 'word', repetition: 0, purpose: 'population' });
  const meant = Array.from({ length: partners }, () => ({ vendor: true, partner: true }));
  const kept = { vendor: 0, partner: 0 };
  for (let round = 0; round < rounds; round++) {
    const moves = meant.map(({ vendor, partner }) => ({
      vendor: random() < 0.05 ? !vendor : vendor,
      partner: random() < 0.05 ? !partner : partner,
    }));
    moves.forEach((move, k) => {
      kept.vendor += move.vendor ? 1 : 0;
      kept.partner += move.partner ? 1 : 0;
      let news = false;
      for (let other = 0; other < partners; other++) if (other !== k && !moves[other]!.vendor && random() < heard) news = true;
      meant[k] = random() < 0.2 ? { vendor: true, partner: true } : { vendor: move.partner, partner: move.vendor && !news };
    });
  }
  return { vendor: kept.vendor / rounds / partners, partner: kept.partner / rounds / partners };
}

describe('word of mouth', () => {
  it('agrees with one vendor and forty partners played out', () => {
    const word = { vendor: { others: 39, heard: 0.01 }, partner: silent };
    const expected = titForTatUnder(word);
    const found = simulated(40, 0.01, 6000);
    expect(found.vendor).toBeCloseTo(expected.vendor, 1.7);
    expect(Math.abs(found.vendor - expected.vendor)).toBeLessThan(0.01);
    expect(Math.abs(found.partner - expected.partner)).toBeLessThan(0.01);
    // what is heard matters: without it both cooperate far more
    expect(titForTatUnder(undefined).partner - expected.partner).toBeGreaterThan(0.05);
  });

  it('is exact for a vendor whose conduct does not hang on the partner: a partner then hears of it with chance 1 − (1 − heard · d)^others', () => {
    const setting = settingWith({
      continuation: 0.5,
      word: { vendor: { others: 3, heard: 0.4 }, partner: silent },
      execution: { vendor: { C: 0.2, D: 0 }, partner: { C: 0, D: 0 } },
    });
    const both = { vendor: [behaviour('always-cooperate')], partner: [behaviour('tit-for-tat')] };
    const { meetings, reputations } = encounters(sampling)(setting, both)({ vendor: [1], partner: [1] });
    const heard = 1 - (1 - 0.4 * 0.2) ** 3;
    expect(reputations!.heard.vendor[0]).toBeCloseTo(heard, 10);
    // The partner opens with C; later it cooperates where the vendor did not slip and nothing was heard. Half of all deals are first ones.
    expect(meetings[0]![0]!.cooperation.partner).toBeCloseTo(0.5 + 0.5 * 0.8 * (1 - heard), 10);
  });

  it('that nobody passes on, or that reaches no others, changes nothing', () => {
    const parts = { ...noisy, shares: { 'tit-for-tat': 0.4, 'always-defect': 0.3, 'win-stay-lose-shift': 0.3 } };
    const plain = judge([segment(settingWith(parts))], sampling);
    for (const word of [
      { vendor: { others: 20, heard: 0 }, partner: silent },
      { vendor: silent, partner: { others: 0, heard: 0.5 } },
    ])
      expect(judge([segment(settingWith({ ...parts, word }))], sampling)).toEqual(plain);
  });

  it('falls away as it is passed on less: the tables go over into those without it', () => {
    const plain = titForTatUnder(undefined).partner;
    const faint = titForTatUnder({ vendor: { others: 20, heard: 1e-9 }, partner: silent }).partner;
    expect(Math.abs(faint - plain)).toBeLessThan(1e-6);
    expect(faint).toBeLessThan(plain);
  });

  it('is that of the pools at rest, once they have adapted', () => {
    const word = { vendor: { others: 10, heard: 0.05 }, partner: { others: 4, heard: 0.1 } };
    const shares = { 'tit-for-tat': 0.6, 'always-defect': 0.1, 'always-cooperate': 0.3 };
    const setting = settingWith({ ...noisy, shares, word });
    const { adapted } = judge([segment(setting)], sampling);
    expect(adapted.settled).toBe(true);
    // pools that start where these ended stay there, with the same cooperation now
    const ended = (side: 'vendor' | 'partner') => adapted.pools[side].map(({ id, share }) => ({ strategy: behaviour(id), share }));
    const there = [segment({ ...setting, pools: { vendor: ended('vendor'), partner: ended('partner') } })];
    expect(overallNow(there, sampling).value).toBeCloseTo(adapted.overall, 7);
    expect(overallAdapted(there, sampling).value).toBeCloseTo(adapted.overall, 7);
  });

  it('costs a defector the cooperation of those who reciprocate from the second deal on, and leaves clean reciprocators alone', () => {
    const word = { vendor: { others: 5, heard: 1 }, partner: silent };
    const setting = settingWith({ continuation: 0.5, word });
    const both = { vendor: [behaviour('always-defect'), behaviour('tit-for-tat')], partner: [behaviour('tit-for-tat')] };
    const { meetings, reputations } = encounters(sampling)(setting, both)({ vendor: [0.5, 0.5], partner: [1] });
    expect(reputations!.heard.vendor).toEqual([1, 0]);
    expect(meetings[0]![0]!.cooperation.partner).toBeCloseTo(0.5, 12);
    expect(meetings[1]![0]!.cooperation).toEqual({ vendor: 1, partner: 1 });
  });

  it('settles on chances that agree with the breaches they lead to, also where retaliation breeds cooperation and so swings back', () => {
    // does the opposite of what it saw last: news of its breaches makes partners defect, and it cooperate
    const contrary = memoryOne({ id: 'contrary', opening: 1, reply: { CC: 0, CD: 1, DC: 0, DD: 1 } });
    for (const [others, continuation] of [
      [1, 0.9],
      [10, 0.99],
      [100, 0.99],
    ] as const) {
      const setting = settingWith({ continuation, execution: rates(0.01), word: { vendor: { others, heard: 0.5 }, partner: silent } });
      const meet = encounters(sampling)(setting, { vendor: [contrary], partner: [behaviour('tit-for-tat')] });
      const { meetings, reputations } = meet({ vendor: [1], partner: [1] });
      expect(reputations!.settled).toBe(true);
      const breaches = 1 - meetings[0]![0]!.cooperation.vendor;
      expect(reputations!.heard.vendor[0]).toBeCloseTo(1 - (1 - 0.5 * breaches) ** others, 9);
      expect(reputations!.heard.vendor[0]).toBeGreaterThan(0.2);
    }
  });
});
