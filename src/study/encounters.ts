import type { BothSides } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Encounters } from './met.ts';
import { type Meeting, type Sampling, preparedMeetings } from './meetings.ts';
import { preparedReputation, wordTravels } from './reputation.ts';

/** Lists of behaviours whose preparations are kept at once. */
const kept = 64;

/**
 * Behaviours that meet under many settings: whoever asks for the same ones again (the very same objects) finds them
 * prepared, as a sweep or a search for a dose does.
 *
 * @example
 * const meet = encounters({ seed: 'donnant', repetitions: 200 });
 * meet(setting, { vendor: [titForTat], partner: [grudger] })({ vendor: [1], partner: [1] }).meetings[0]![0]!.perRound;
 */
export function encounters(sampling: Sampling): (setting: Setting, behaviours: BothSides<readonly Strategy[]>) => Encounters {
  const known: Prepared[] = [];
  return (setting, behaviours) => {
    let prepared = known.find(
      (one) => sameList(one.behaviours.vendor, behaviours.vendor) && sameList(one.behaviours.partner, behaviours.partner),
    );
    if (prepared === undefined) {
      prepared = {
        behaviours,
        plain: preparedMeetings(behaviours, sampling),
        heard: undefined,
      };
      known.push(prepared);
      if (known.length > kept) known.shift();
    }
    if (wordTravels(setting)) {
      prepared.heard ??= preparedReputation(behaviours, sampling);
      return prepared.heard(setting);
    }
    const met = { meetings: prepared.plain(setting) };
    return () => met;
  };
}

interface Prepared {
  readonly behaviours: BothSides<readonly Strategy[]>;
  readonly plain: (setting: Setting) => Meeting[][];
  heard: ((setting: Setting) => Encounters) | undefined;
}

function sameList(a: readonly Strategy[], b: readonly Strategy[]): boolean {
  return a.length === b.length && a.every((strategy, i) => strategy === b[i]);
}
