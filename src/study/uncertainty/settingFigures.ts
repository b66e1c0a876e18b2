import type { Cost, Network, Segment } from '../../scenario/index.ts';
import { combineOutcomes } from '../combineOutcomes.ts';
import type { Meter } from '../measures.ts';
import { nowAndAdapted } from '../nowAndAdapted.ts';
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
  const found = segments.map(({ setting }) => nowAndAdapted(setting, meter));
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
