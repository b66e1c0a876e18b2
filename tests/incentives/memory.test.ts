import { describe, expect, it } from 'vitest';
import { type Memory, type Setting, withGame, withMemory, withPayments } from '../../src/incentives/index.ts';
import { publicGame } from '../../src/games/index.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';
import { clean, meet } from './memorySettings.ts';
import { cooperator, defector } from './settings.ts';

const base = clean(0.9);
const all = <const T>(value: T) => ({ CC: value, CD: value, DC: value, DD: value });

/** A bonus for the partner at every other deal. */
const everyOther: Memory = {
  start: 'odd',
  states: { odd: { next: all('even') }, even: { payments: [{ payer: 'fund', receiver: 'partner', amount: all(2) }], next: all('odd') } },
};

/** One deal, then `periods` without any. */
const pause = (periods: number, vendor = 0, partner = 0): Memory => ({
  start: 'open',
  states: {
    open: { next: all('closed 1') },
    ...Object.fromEntries(
      Array.from({ length: periods }, (_, i) => [
        `closed ${i + 1}`,
        { instead: { vendor, partner }, next: all(i + 1 === periods ? 'open' : `closed ${i + 2}`) },
      ]),
    ),
  },
});

const names = ({ game }: Setting): string[] => game.states.map(({ name }) => name);

describe('withMemory', () => {
  it('keeps only states that can be reached, and names them by what each rule remembers', () => {
    expect(names(withMemory(base, everyOther))).toStrictEqual(['odd', 'even']);
    const thirds: Memory = {
      start: 'a',
      states: { a: { next: all('b') }, b: { next: all('c') }, c: { next: all('a') }, never: { next: all('a') } },
    };
    expect(names(withMemory(withMemory(base, everyOther), thirds)).sort()).toStrictEqual(
      ['odd · a', 'even · b', 'odd · c', 'even · a', 'odd · b', 'even · c'].sort(),
    );
    // two rules in step stay in step
    expect(names(withMemory(withMemory(base, everyOther), everyOther))).toStrictEqual(['odd · odd', 'even · even']);
  });

  it('keeps the names of the game under a rule of one state', () => {
    const game = publicGame({
      start: 'spring',
      states: {
        spring: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: all('autumn') },
        autumn: { payoffs: { T: 6, R: 4, P: 1, S: 0 }, next: all('spring') },
      },
    });
    const leave: Memory = {
      start: 'together',
      states: { together: { next: { CC: 'together', CD: { together: 0.5 }, DC: 'together', DD: null } } },
    };
    const { states } = withMemory(withGame(base, game), leave).game;
    expect(states.map(({ name }) => name)).toStrictEqual(['spring', 'autumn']);
    expect(states[0]!.ends).toStrictEqual({ CC: 0, CD: 0.5, DC: 0, DD: 1 });
  });

  it('books the money of a side in every state once it is booked in one', () => {
    // the partner's account: 3 at odd deals, 3 + 2 at even ones; odd deals are 1 / (1 + w) of all
    const { accounts, perRound } = meet(withMemory(base, everyOther), cooperator, cooperator);
    expect(perRound.partner).toBeCloseTo(3 + (2 * 0.9) / 1.9, 12);
    expect(accounts).toStrictEqual({ partner: expect.closeTo(3 + (2 * 0.9) / 1.9, 12), fund: expect.closeTo((-2 * 0.9) / 1.9, 12) });
  });

  it('combines the chances that two rules end the relationship', () => {
    const half: Memory = { start: 'on', states: { on: { next: all({ on: 0.5 }) } } };
    const fifth: Memory = { start: 'on', states: { on: { next: all({ on: 0.8 }) } } };
    const both = withMemory(withMemory(base, half), fifth);
    // survives a deal with chance 0.9 · 0.5 · 0.8
    expect(meet(both, cooperator, cooperator).rounds).toBeCloseTo(1 / (1 - 0.9 * 0.4), 12);
  });

  it('keeps payments on deals out of periods without one, whether added before or after', () => {
    const tax = (setting: Setting): Setting => withPayments(setting, [{ payer: 'partner', receiver: 'fund', amount: all(1) }]);
    for (const setting of [tax(withMemory(base, pause(1, 2, 2))), withMemory(tax(base), pause(1, 2, 2))]) {
      // deals and pauses in turn: 1 / (1 + w) of all periods are deals
      const deals = 1 / 1.9;
      const { perRound, accounts } = meet(setting, cooperator, cooperator);
      expect(perRound.partner).toBeCloseTo(deals * (3 - 1) + (1 - deals) * 2, 12);
      expect(accounts!['partner']).toBeCloseTo(perRound.partner, 12);
      expect(accounts!['vendor']).toBeCloseTo(deals * 3 + (1 - deals) * 2, 12);
      expect(accounts!['fund']).toBeCloseTo(deals, 12);
    }
  });

  it('lets a rule stand still while another has closed deals, in either order', () => {
    // deals 1 and 2 with two periods of pause after each: odd, –, –, even, –, –
    for (const setting of [withMemory(withMemory(base, everyOther), pause(2)), withMemory(withMemory(base, pause(2)), everyOther)]) {
      const { scores } = meet(setting, cooperator, cooperator);
      const w = 0.9;
      expect(scores.partner).toBeCloseTo((3 + 5 * w ** 3) / (1 - w ** 6), 11);
    }
    // nobody leaves in a period without a deal, whatever the two do then
    const leave: Memory = { start: 'together', states: { together: { next: { ...all('together'), CD: null } } } };
    const delayed: Memory = {
      start: 'wait',
      states: { wait: { instead: { vendor: 0, partner: 0 }, next: all('go') }, go: { next: all('go') } },
    };
    for (const setting of [withMemory(withMemory(base, leave), delayed), withMemory(withMemory(base, delayed), leave)]) {
      expect(meet(setting, cooperator, defector).rounds).toBeCloseTo(1 + 0.9, 12);
    }
  });

  it('lets two pauses run out side by side, at what the earlier rule says', () => {
    const both = withMemory(withMemory(base, pause(1, 7, 7)), pause(2, 1, 1));
    // one deal, a period at 7 with both closed, a period at 1 with only the longer pause left
    const w = 0.9;
    expect(meet(both, cooperator, cooperator).scores.vendor).toBeCloseTo((3 + 7 * w + 1 * w * w) / (1 - w ** 3), 11);
  });

  it('refuses everything wrong with a memory at once', () => {
    const wrong = {
      start: 'nowhere',
      states: {
        on: {
          payments: [{ payer: 'a', receiver: 'a', amount: { CX: 1 } }],
          instead: { vendor: NaN, partner: 0 },
          next: { ...all('on'), CC: 'of' },
        },
        off: { pay: 1, next: { CC: 'on', CD: { on: 2 }, DC: 'on' } },
      },
    } as unknown as Memory;
    expect(refusedPaths(() => withMemory(base, wrong)).sort()).toStrictEqual(
      [
        'start',
        'states.on.payments[0].receiver',
        'states.on.payments[0].amount.CX',
        'states.on.instead.vendor',
        'states.on.next.CC',
        'states.off.pay',
        'states.off.next.CD.on',
        'states.off.next.DD',
      ].sort(),
    );
    expect(refusedPaths(() => withMemory(base, { start: 'a', states: 3 } as never))).toContain('states');
  });

  it('refuses more public states than can be solved', () => {
    const ring = (length: number): Memory => ({
      start: '0',
      states: Object.fromEntries(Array.from({ length }, (_, i) => [String(i), { next: all(String((i + 1) % length)) }])),
    });
    // 16 · 32 = 512 states if they had no common divisor; 17 and 31 have none: 527
    expect(withMemory(base, ring(512)).game.states).toHaveLength(512);
    const [problem] = refusalsOf(() => withMemory(withMemory(base, ring(17)), ring(31)));
    expect(problem!.path).toBe('memory');
    expect(problem!.message).toContain('31 of this rule beside 17 of the game');
  });
});
