import { type ByAccount, addAccounts, mapAccounts } from './booked.ts';
import { jointOf } from './jointOf.ts';

/** What a rule brings against today, for a pair, and when its one-off costs have come back. */
export interface Payback {
  /** What each account has more in a year, one-off costs left out. */
  readonly gain: ByAccount;
  readonly jointGain: number;
  /** Years until the one-off costs of an account have come back; 0 where it has none and does not lose; null where they never do. */
  readonly years: Readonly<Record<string, number | null>>;
  /** The same for the joint value. */
  readonly jointYears: number | null;
}

/** Money of a pair and year, and once, as far as payback depends on it. */
export interface Flows {
  readonly value: ByAccount;
  readonly recurring: ByAccount;
  readonly oneOff: ByAccount;
}

/** Gains below this part of the money they are the difference of are rounding, and what adaptation leaves undecided. */
const rounding = 1e-9;

/** Compares the money of a rule with that of today. */
export function paybackOf(rule: Flows, today: Flows): Payback {
  const flow = ({ value, recurring }: Flows): Record<string, number> => addAccounts(value, recurring, -1);
  const [after, before] = [flow(rule), flow(today)];
  const size = Math.max(0, ...[rule, today].flatMap(({ value, recurring }) => [value, recurring].flatMap(Object.values)).map(Math.abs));
  const settled = (more: number): number => (Math.abs(more) <= rounding * size ? 0 : more);
  const gain = mapAccounts(addAccounts(after, before, -1), settled);
  // an account with a one-off cost only must be told, too
  const all = addAccounts(gain, rule.oneOff, 0);
  const jointGain = settled(jointOf(all));
  return {
    gain: all,
    jointGain,
    years: Object.fromEntries(Object.entries(all).map(([party, more]) => [party, yearsBack(rule.oneOff[party] ?? 0, more)])),
    jointYears: yearsBack(jointOf(rule.oneOff), jointGain),
  };
}

function yearsBack(oneOff: number, gain: number): number | null {
  if (oneOff <= 0) return gain >= 0 ? 0 : null;
  return gain > 0 ? oneOff / gain : null;
}
