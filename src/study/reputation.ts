import { type BothSides, type Side, bothSides } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import type { Shares } from '../population/index.ts';
import { type Strategy, isFiniteState } from '../strategies/index.ts';
import { asHeard } from './asHeard.ts';
import type { Encounters, Met, Reputations } from './met.ts';
import { type Meeting, type Sampling, preparedMeetings } from './meetings.ts';

/** Chances that differ by less agree, where nothing else is asked for. */
const usualAgreement = 1e-10;
/** Most passes; after every fifty, each moves the chances by half as much of the way, which ends a going to and fro. */
const mostPasses = 500;
const sameStep = 50;

/** Whether anything is heard about anyone. */
export function wordTravels({ word }: Setting): boolean {
  return word !== undefined && (reach(word.vendor) || reach(word.partner));
}

function reach({ others, heard }: NonNullable<Setting['word']>[Side]): boolean {
  return others > 0 && heard > 0;
}

/**
 * Word of mouth in the mean-field limit: each side deals with so many others that what they suffer is its average conduct.
 * A behaviour that defects in a share d of its deals is heard of with chance h = 1 − (1 − heard · d)^others between two
 * deals; the counterpart at hand then reads its move as a defection, so that a false alarm e becomes 1 − (1 − e)(1 − h) and a
 * missed breach m becomes m (1 − h). What is heard makes counterparts retaliate, which changes d: the chances are those
 * that agree with the breaches they lead to, found by iteration from `before`, or from nothing heard. The two limits:
 * relationships with the others are independent of the one at hand, and news of one breach is used up by the next deal.
 */
export function preparedReputation(behaviours: BothSides<readonly Strategy[]>, sampling: Sampling): (setting: Setting) => Encounters {
  const pairs = behaviours.vendor.map((vendor) =>
    behaviours.partner.map((partner) => {
      const meet = preparedMeetings({ vendor: [vendor], partner: [partner] }, sampling);
      return { meet, exact: isFiniteState(vendor) && isFiniteState(partner) };
    }),
  );
  return (setting) => {
    const meetKnown = pairs.map((row) => row.map(({ meet, exact }) => knowing((about) => meet(asHeard(setting, about))[0]![0]!, exact)));
    const known = ({ vendor, partner }: Reputations['heard']): Meeting[][] =>
      meetKnown.map((row, i) => row.map((meet, j) => meet({ vendor: vendor[i]!, partner: partner[j]! })));
    return (shares, before, agreement = usualAgreement) => agreed(setting, behaviours, known, shares, { before, agreement });
  };
}

/** The search for chances that agree with the breaches they lead to. */
function agreed(
  setting: Setting,
  behaviours: BothSides<readonly Strategy[]>,
  known: (heard: Reputations['heard']) => Meeting[][],
  shares: Shares,
  { before, agreement }: { readonly before: Reputations | undefined; readonly agreement: number },
): Met {
  let heard = before?.heard ?? bothSides((side) => behaviours[side].map(() => 0));
  let meetings = known(heard);
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = heardOf(setting, meetings, shares);
    if (gap(heard, next) <= agreement) return { meetings, reputations: { heard, settled: true } };
    const part = 2 ** -Math.floor(pass / sameStep);
    const from = heard;
    heard = bothSides((side) => next[side].map((chance, i) => from[side][i]! + part * (chance - from[side][i]!)));
    meetings = known(heard);
  }
  return { meetings, reputations: { heard, settled: false } };
}

/**
 * A pair as it meets with something heard of each. One that has to be played is so at whole hundredths of the chances only,
 * and once at each: sampling tells no finer differences apart.
 */
function knowing(meet: (heard: BothSides<number>) => Meeting, exact: boolean): (heard: BothSides<number>) => Meeting {
  if (exact) return meet;
  const played = new Map<string, Meeting>();
  return (heard) => {
    const near = bothSides((side) => Math.round(100 * heard[side]) / 100);
    const key = `${near.vendor} ${near.partner}`;
    const found = played.get(key) ?? meet(near);
    played.set(key, found);
    return found;
  };
}

/** Chance that each behaviour is heard of, from what it does to the pool it meets. */
function heardOf({ word }: Setting, meetings: readonly (readonly Meeting[])[], shares: Shares): BothSides<number[]> {
  const cooperation = {
    vendor: shares.vendor.map((_, i) => shares.partner.reduce((sum, share, j) => sum + share * meetings[i]![j]!.cooperation.vendor, 0)),
    partner: shares.partner.map((_, j) => shares.vendor.reduce((sum, share, i) => sum + share * meetings[i]![j]!.cooperation.partner, 0)),
  };
  return bothSides((side) => {
    const { others, heard } = word?.[side] ?? { others: 0, heard: 0 };
    // sums of shares may exceed 1 by rounding
    return cooperation[side].map((kept) => 1 - (1 - heard * Math.max(0, 1 - kept)) ** others);
  });
}

/** The largest difference between two lists of chances. */
export function gap(a: BothSides<readonly number[]>, b: BothSides<readonly number[]>): number {
  const differences = [...a.vendor.map((value, i) => value - b.vendor[i]!), ...a.partner.map((value, i) => value - b.partner[i]!)];
  return Math.max(0, ...differences.map(Math.abs));
}
