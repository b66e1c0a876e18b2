import { type Expectation, expectMatch } from '../../src/exact/index.ts';
import {
  type LeverUse,
  type Setting,
  applyLevers,
  conditionsOf,
  withContinuation,
  withExecution,
  withInterest,
  withPerception,
} from '../../src/incentives/index.ts';
import type { Strategy } from '../../src/strategies/index.ts';
import { frozenSetting } from './settings.ts';

/** 5/3/1/0 without slips, misreadings and interest. */
export const clean = (w: number): Setting => withContinuation(withInterest(withExecution(withPerception(frozenSetting, 0), 0), 0), w);

/** The same with slips and misreadings that differ by side and move. */
export const noisy = (w: number): Setting => {
  const slips = withExecution(clean(w), { vendor: { C: 0.03, D: 0.01 }, partner: { C: 0.05, D: 0.02 } });
  return withPerception(slips, { vendor: { C: 0.04, D: 0.1 }, partner: { C: 0.02, D: 0.2 } });
};

/** What a pair can expect of each other in a setting. */
export const meet = (setting: Setting, vendor: Strategy, partner: Strategy): Expectation =>
  expectMatch(vendor, partner, conditionsOf(setting));

/** The same in the long run, as if no relationship ended by itself. */
export const forever = (setting: Setting, vendor: Strategy, partner: Strategy): Expectation =>
  expectMatch(vendor, partner, { ...conditionsOf(setting), length: { rounds: Infinity } });

/** Every breach is put on record, and nothing else. */
export const sure = { detection: 1, 'false-alarms': 0 };

/** One use of each lever with a memory, at a dose that does something. */
export const uses: readonly LeverUse[] = [
  { lever: 'tiers', bonus: 2, 'clean-deals': 2, levels: 2 },
  { lever: 'escalating-penalty', amount: 2, forgive: 2, receiver: 'company' },
  { lever: 'strikes', 'cool-off': 3, side: 'both', 'false-alarms': 0.1 },
  { lever: 'exclusion', chance: 0.7, afterwards: 'ends' },
  { lever: 'claw-back-window', bonus: 1.5, window: 2 },
  { lever: 'loyalty-bonus', bonus: 6, deals: 3 },
  { lever: 'probation', withheld: 1.5, deals: 3 },
  { lever: 'period-end', amount: 4, deals: 3 },
  { lever: 'exit', chance: 0.4 },
  { lever: 'contract-end', renewal: 0.6, deals: 4, announced: 'no' },
];

/** A setting with levers pulled. */
export const under = (setting: Setting, ...pulled: readonly LeverUse[]): Setting => applyLevers(setting, pulled);
