import { bothSides } from '../../core/index.ts';
import type { Cost, Network, Segment } from '../../scenario/index.ts';
import { adaptation } from '../adaptation.ts';
import { candidatesOf } from '../candidates.ts';
import { combineOutcomes } from '../combineOutcomes.ts';
import { type Meter, isExact } from '../measures.ts';
import { poolOutcome } from '../poolOutcome.ts';
import { yearly } from '../yearly.ts';

/** What is told of one setting, today's or a rule's, in one draw. */
export interface SettingFigures {
  /** Share of cooperative moves with the pools as they are. */
  readonly cooperationNow: number;
  /** Share of cooperative moves once the pools have adapted. */
  readonly cooperationAdapted: number;
  /** Joint value less the rule's cost, per pair and year, after adaptation. */
  readonly jointNet: number;
}

/** A setting with what belongs to its money. */
export interface Costed {
  readonly segments: readonly Segment[];
  readonly costs: readonly Cost[];
  readonly network?: Network | undefined;
}

/** Judges a setting as far as a draw needs it: without thresholds, basin and payers. */
export function settingFigures({ segments, costs, network }: Costed, meter: Meter): SettingFigures & { readonly exact: boolean } {
  const found = segments.map(({ setting }) => {
    const candidates = candidatesOf(setting);
    const shares = bothSides((side) => candidates[side].shares);
    const meet = meter(
      setting,
      bothSides((side) => candidates[side].strategies),
    );
    const met = meet(shares);
    const adapted = adaptation(setting, meet, shares);
    return {
      now: poolOutcome(met.meetings, shares),
      adapted: poolOutcome(adapted.met.meetings, adapted.shares),
      exact: isExact(met) && isExact(adapted.met),
    };
  });
  const overall = (when: 'now' | 'adapted'): number =>
    combineOutcomes(
      segments,
      found.map((one) => one[when]),
    ).overall;
  const dealings = segments.map((segment, i) => ({ segment, outcome: found[i]!.adapted }));
  return {
    cooperationNow: overall('now'),
    cooperationAdapted: overall('adapted'),
    jointNet: yearly(dealings, { costs, network }).jointNet,
    exact: found.every(({ exact }) => exact),
  };
}
