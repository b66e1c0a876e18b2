import { describe, expect, it } from 'vitest';
import { playMatch } from '../../src/match/index.ts';
import { conditionsOf } from '../../src/incentives/index.ts';
import { renewalIncentive } from '../../src/incentives/memory/index.ts';
import { untilTheEnd } from '../../src/incentives/memory/untilTheEnd.ts';
import { type Strategy, sequence } from '../../src/strategies/index.ts';
import { axelrodPayoffs } from '../../src/games/index.ts';
import { expectClose, readOracle } from '../support/oracle.ts';
import { clean, forever, meet, sure, under } from './memorySettings.ts';
import { cooperator, defector, frozenSetting, mirror } from './settings.ts';

const base = clean(0.9);

/** What the partner earns in so many deals by playing these moves against one who always cooperates. */
const earned = (setting: typeof base, moves: string): number =>
  playMatch(cooperator, sequence(moves), { ...conditionsOf(setting), length: { rounds: moves.length } }).scores.partner;

describe('tiers', () => {
  it('pay two cooperators w^k of the bonus a deal, and j bonuses in tier j', () => {
    const one = meet(under(base, { lever: 'tiers', bonus: 4, 'clean-deals': 2, ...sure }), cooperator, cooperator);
    expect(one.perRound.partner).toBeCloseTo(3 + 0.81 * 4, 12);
    expect(one.accounts!['company']).toBeCloseTo(-0.81 * 4, 12);
    const two = meet(under(base, { lever: 'tiers', bonus: 4, 'clean-deals': 2, levels: 2, ...sure }), cooperator, cooperator);
    expect(two.perRound.partner).toBeCloseTo(3 + (0.81 + 0.6561) * 4, 12);
  });

  it('are lost on a breach on record, earned again by k clean deals', () => {
    // tier after two clean deals: bonus at the third C, at the D (found out only then), and at the last C
    const tiers = under(base, { lever: 'tiers', bonus: 4, 'clean-deals': 2, ...sure });
    expect(earned(tiers, 'CCCDCCC')).toBe(3 * 6 + 5 + 3 * 4);
    expect(meet(tiers, cooperator, defector).perRound.partner).toBeCloseTo(5, 12);
  });

  it('are lost by mistake at the rate of false alarms', () => {
    // k = 1: in the tier after every deal without a false alarm, from the second deal on
    const alarmed = under(base, { lever: 'tiers', bonus: 4, 'clean-deals': 1, detection: 1, 'false-alarms': 0.2 });
    expect(meet(alarmed, cooperator, cooperator).perRound.partner).toBeCloseTo(3 + 0.9 * 0.8 * 4, 12);
  });
});

describe('escalating-penalty', () => {
  const penalty = under(base, { lever: 'escalating-penalty', amount: 2, growth: 1, steps: 3, forgive: 2, side: 'partner', ...sure });

  it('grows with each breach up to the last step', () => {
    // fines 2, 4, 6, 6, …: (1 − w)(2 + 4w) + 6w² = 5.42 a deal at w = 0.9
    expect(meet(penalty, cooperator, defector).perRound.partner).toBeCloseTo(5 - 5.42, 12);
  });

  it('falls back one step after clean deals in a row', () => {
    // fines 2, 4, two clean deals, 4 instead of 6
    expect(earned(penalty, 'DDCCD')).toBe(5 + 5 + 3 + 3 + 5 - (2 + 4 + 4));
    // the row is broken by a breach: 2, 4, 6, 6
    expect(earned(penalty, 'DDCDCD')).toBe(4 * 5 + 2 * 3 - (2 + 4 + 6 + 6));
  });

  it('is used up where nobody receives it', () => {
    expect(meet(penalty, cooperator, defector).accounts).toStrictEqual({ partner: expect.closeTo(5 - 5.42, 12) });
  });
});

describe('strikes', () => {
  it('leave one who always cheats n deals of every n + m periods', () => {
    const struck = under(base, { lever: 'strikes', 'cool-off': 3, strikes: 2, 'partner-outside': 1, ...sure });
    const { perRound, accounts } = forever(struck, cooperator, defector);
    expect(perRound.partner).toBeCloseTo((2 * 5 + 3 * 1) / 5, 12);
    expect(accounts!['partner']).toBeCloseTo((2 * 5 + 3 * 1) / 5, 12);
  });

  it('count up and are forgotten after the cool-off', () => {
    const struck = under(base, { lever: 'strikes', 'cool-off': 1, strikes: 2, ...sure });
    // D, C, D: two strikes; one period without a deal; D, C: one strike
    expect(earned(struck, 'DCDCDC')).toBe(5 + 3 + 5 + 0 + 5 + 3);
  });
});

describe('exclusion', () => {
  const use = { lever: 'exclusion', strikes: 1, chance: 0.5, afterwards: 'ends', detection: 0.6, 'false-alarms': 0 };
  const deals = 1 / (1 - 0.9 * (1 - 0.6 * 0.5));

  it('ends the relationship with one who always cheats after 1 / (1 − w (1 − d · chance)) deals', () => {
    const { rounds, scores } = meet(under(base, use), cooperator, defector);
    expect(rounds).toBeCloseTo(deals, 12);
    expect(scores.partner).toBeCloseTo(5 * deals, 11);
  });

  it('leaves as many deals where the time after it goes by without any', () => {
    const { rounds, scores } = meet(under(base, { ...use, afterwards: 'no-deals' }), cooperator, defector);
    expect(rounds).toBeCloseTo(10, 11);
    expect(scores.partner).toBeCloseTo(5 * deals, 11);
  });

  it('waits for the last strike', () => {
    const { rounds } = meet(under(base, { ...use, strikes: 3, chance: 1, detection: 1 }), cooperator, defector);
    expect(rounds).toBeCloseTo(1 + 0.9 + 0.81, 12);
  });
});

describe('claw-back-window', () => {
  const window = under(base, { lever: 'claw-back-window', bonus: 3, window: 2, ...sure });

  it('takes back the bonuses of the deals within the window, and no others', () => {
    expect(earned(window, 'CCCD')).toBe(3 * 3 + 5 + 3 * 3 - 2 * 3);
    expect(earned(window, 'CDD')).toBe(3 + 5 + 5 + 3 - 3);
  });

  it('pays (1 − q) bonuses less c · q taken back where mistakes happen', () => {
    // window 1, false alarms q: a bonus is open after every clean deal, 1 − q of them in the long run
    const q = 0.2;
    const alarmed = under(base, { lever: 'claw-back-window', bonus: 3, window: 1, detection: 1, 'false-alarms': q });
    expect(forever(alarmed, cooperator, cooperator).perRound.partner).toBeCloseTo(3 + 3 * (1 - q - (1 - q) * q), 12);
  });
});

describe('loyalty-bonus', () => {
  const loyalty = under(base, { lever: 'loyalty-bonus', bonus: 8, deals: 4, ...sure });

  it('comes at every N-th deal of a clean term', () => {
    expect(forever(loyalty, cooperator, cooperator).perRound.partner).toBeCloseTo(3 + 8 / 4, 12);
    expect(earned(loyalty, 'CCCC')).toBe(4 * 3 + 8);
    expect(earned(loyalty, 'CCCCCCC')).toBe(7 * 3 + 8);
  });

  it('fails for the whole term after one breach, first or last deal alike', () => {
    expect(earned(loyalty, 'DCCCCCCC')).toBe(5 + 7 * 3 + 8);
    expect(earned(loyalty, 'CCCDCCCC')).toBe(5 + 7 * 3 + 8);
  });
});

describe('probation', () => {
  const use = { lever: 'probation', withheld: 2, deals: 3, ...sure };

  it('costs one who cooperates withheld · (1 − w^k) / (1 − w) in all', () => {
    const paid = 2 * (1 + 0.9 + 0.81);
    const { scores, rounds, accounts } = meet(under(base, use), cooperator, cooperator);
    expect(scores.partner).toBeCloseTo(30 - paid, 11);
    expect(accounts!['company']! * rounds).toBeCloseTo(paid, 11);
  });

  it('starts anew on a breach, and is over for good in the end', () => {
    expect(earned(under(base, use), 'CDCCCDD')).toBe(4 * 3 + 3 * 5 - 2 * 5);
  });

  it('can end the relationship instead', () => {
    const harsh = under(base, { ...use, breach: 'end' });
    expect(meet(harsh, cooperator, defector).rounds).toBe(1);
    expect(meet(harsh, cooperator, cooperator).rounds).toBeCloseTo(10, 11);
  });
});

describe('period-end', () => {
  it('raises the temptation of one side at every N-th deal, and nothing else', () => {
    const pressed = under(base, { lever: 'period-end', amount: 6, deals: 3 });
    const { perRound, accounts } = forever(pressed, defector, cooperator);
    expect(perRound).toStrictEqual({ vendor: expect.closeTo(5 + 6 / 3, 12), partner: expect.closeTo(0, 12) });
    expect(accounts!['company']).toBeCloseTo(-6 / 3, 12);
    expect(forever(pressed, defector, defector).perRound.vendor).toBeCloseTo(1, 12);
    expect(forever(pressed, cooperator, defector).perRound.partner).toBeCloseTo(5, 12);
  });
});

describe('exit', () => {
  it('ends a relationship in which a side is let down after 1 / (1 − w (1 − x)) deals', () => {
    const { rounds } = meet(under(base, { lever: 'exit', chance: 0.4, afterwards: 'ends' }), cooperator, defector);
    expect(rounds).toBeCloseTo(1 / (1 - 0.9 * 0.6), 12);
  });

  it('concerns only the side that may leave', () => {
    const partnerLeaves = under(base, { lever: 'exit', chance: 0.4, side: 'partner', afterwards: 'ends' });
    expect(meet(partnerLeaves, cooperator, defector).rounds).toBeCloseTo(10, 11);
    expect(meet(partnerLeaves, defector, cooperator).rounds).toBeCloseTo(1 / (1 - 0.9 * 0.6), 12);
    expect(meet(partnerLeaves, defector, defector).rounds).toBeCloseTo(10, 11);
  });

  it('sets what both have outside against what is left', () => {
    const left = under(base, { lever: 'exit', chance: 1, 'vendor-outside': 2, 'partner-outside': -1 });
    // one deal, then 9 periods of 10 outside
    expect(meet(left, cooperator, defector).scores).toStrictEqual({ vendor: expect.closeTo(18, 10), partner: expect.closeTo(5 - 9, 10) });
  });
});

describe('contract-end', () => {
  const use = { lever: 'contract-end', renewal: 0.5, deals: 4 };

  it('shortens relationships to L / (1 − w^N ρ) deals, L = (1 − w^N) / (1 − w)', () => {
    const wN = 0.9 ** 4;
    const { rounds } = meet(under(base, { ...use, announced: 'no' }), cooperator, mirror);
    expect(rounds).toBeCloseTo((1 - wN) / 0.1 / (1 - wN * 0.5), 11);
  });

  it('gives people who know the last deal end-aware behaviours to take up', () => {
    expect(under(base, { ...use, announced: 'no' }).adoptable).toStrictEqual(base.adoptable);
    const { adoptable, pools } = under(base, { ...use, announced: 'yes' });
    const ids = ['mirror', 'cooperator-until-the-end', 'mirror-until-the-end'];
    expect(adoptable.vendor.map(({ id }) => id)).toStrictEqual(ids);
    expect(adoptable.partner.map(({ id }) => id)).toStrictEqual(ids);
    expect(pools).toStrictEqual(base.pools);
  });

  it('lets them defect in every N-th deal and play as before otherwise', () => {
    const aware = (strategy: Strategy): Strategy => untilTheEnd(strategy, 4, axelrodPayoffs)!;
    const moves = (vendor: Strategy, partner: Strategy): object => playMatch(vendor, partner, { length: { rounds: 8 } }).moves;
    expect(moves(aware(cooperator), cooperator)).toStrictEqual({ vendor: 'CCCDCCCD', partner: 'CCCCCCCC' });
    // tit for tat answers the breach after the renewal, and the two go on in turns
    expect(moves(aware(mirror), mirror)).toStrictEqual({ vendor: 'CCCDCDCD', partner: 'CCCCDCDC' });
    expect(untilTheEnd(defector, 4, axelrodPayoffs)).toBeNull();
  });

  it('makes a breach in the last deal pay T − R where nothing follows, and cost what the answer to it takes where much does', () => {
    const aware = untilTheEnd(mirror, 4, axelrodPayoffs)!;
    const gain = (renewal: number): number => {
      const setting = under(base, { ...use, renewal });
      return meet(setting, aware, mirror).scores.vendor! - meet(setting, mirror, mirror).scores.vendor!;
    };
    const w = 0.9;
    expect(gain(0)).toBeCloseTo(w ** 3 * 2, 11);
    // every renewed contract brings S, T, S, T instead of four times R
    const renewed = -3 + 2 * w - 3 * w ** 2 + 2 * w ** 3;
    expect(gain(0.5)).toBeCloseTo(w ** 3 * 2 + (w ** 4 * 0.5 * renewed) / (1 - w ** 4 * 0.5), 11);
    expect(gain(0.95)).toBeLessThan(0);
  });

  it('weighs temptation against renewal as published', () => {
    const cases = readOracle('oracle-10.json').filter(({ quantity }) => quantity === 'last_round_incentive');
    expect(cases.length).toBeGreaterThanOrEqual(3);
    for (const { inputs, expected, tolerance, id } of cases) {
      const { T, R, P, S, renewal_probability: renewal, w_after_renewal: w } = inputs as Record<string, number>;
      const payoffs = { T: T!, R: R!, P: P!, S: S! };
      const [state] = base.game.states;
      const game = { ...base.game, states: [{ ...state!, payoffs: { vendor: payoffs, partner: payoffs } }] };
      const { gain, expectedLoss, defects, renewalNeeded } = renewalIncentive({ ...clean(w!), game }, renewal!).partner;
      const actual = {
        gain_from_last_round_defection: gain,
        expected_loss: expectedLoss,
        defects,
        renewal_probability_needed: renewalNeeded,
      };
      expectClose(actual, expected, tolerance.abs, id);
    }
  });

  it('counts a side’s interest against what a renewal is worth', () => {
    // quarterly deals at 10 %: discount 1.1^(−1/4), so w = 0.9 · 1.1^(−1/4); needed (T − R)(1 − w) / (R − P) = 1 − w
    const impatient = { ...clean(0.9), horizon: { ...clean(0.9).horizon, interest: frozenSetting.horizon.interest } };
    expect(renewalIncentive(impatient, 0.5).vendor.renewalNeeded).toBeCloseTo(1 - 0.9 * 1.1 ** -0.25, 12);
  });
});
