import type { Game } from '../games/index.ts';
import type { Setting } from '../incentives/index.ts';
import { type Baseline, type Behaviours, baselineOf, behavioursOf } from './baseline.ts';
import { buildGame } from './buildGame.ts';
import { buildSetting } from './buildSetting.ts';
import { movedShares } from './movedShares.ts';
import type { Plan, RulePlan, SegmentPlan } from './plan.ts';
import { pullOpen } from './pullOpen.ts';
import type { Numbers } from './sheet.ts';

/** A segment's numbers today, with what follows from them under every rule. */
export interface Today {
  readonly numbers: Numbers;
  readonly behaviours: Behaviours;
  readonly baseline: Baseline;
}

/**
 * What of a segment stays the same under every rule.
 *
 * @param behaviours - Given where their own numbers are known to be as before.
 * @throws InputError with paths of the file where a behaviour does not take its numbers.
 */
export function todayOf(plan: Plan, segment: SegmentPlan, numbers: Numbers, behaviours = behavioursOf(segment, numbers)): Today {
  return { numbers, behaviours, baseline: baselineOf(behaviours, gameOf(plan, numbers)) };
}

/**
 * A segment's setting: its numbers, today's levers and, under a rule, the rule's moves of shares and its levers.
 *
 * @param numbers - Of today's sheet, or of the rule's.
 * @throws InputError with paths of the file.
 */
export function settingOf(plan: Plan, segment: SegmentPlan, { baseline }: Today, numbers: Numbers, rule?: RulePlan): Setting {
  const built = pullOpen(buildSetting(numbers, gameOf(plan, numbers), baseline), segment.levers, segment.id, numbers);
  return rule === undefined ? built : pullOpen(movedShares(built, rule.moves, numbers), rule.levers, segment.id, numbers);
}

function gameOf(plan: Plan, numbers: Numbers): Game {
  return buildGame(numbers, plan);
}
