import { sides } from '../core/index.ts';
import { type GameAnalysis, analyseGame } from '../games/index.ts';
import { findLever, motivesOf, weakerThanToday } from '../incentives/index.ts';
import type { Scenario, Segment } from '../scenario/index.ts';
import type { Judged } from '../study/index.ts';
import type { Finding } from './advice.ts';
import { mergeKinds } from './mergeKinds.ts';
import { onPayers } from './onPayers.ts';
import { onRulePools } from './onPools.ts';
import type { RankedRule } from './rank.ts';
import { stretches } from './stretches.ts';
import type { Voice } from './voice.ts';

/** Of the rules that reach the goal, how many are told how firm they are. */
const firmest = 3;

/** What one rule does: cooperation, who gains and pays, goal, what it does to the game, how firm it is, and its caveat. */
export function onRule(voice: Voice, scenario: Scenario, today: Judged, ranked: RankedRule): Finding[] {
  const { say, formats } = voice;
  const { judged, place } = ranked;
  const { verdict, reachesGoal, goalThreshold, rule } = judged;
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence']): void => {
    findings.push({ section: 'rules', rule: rule.id, text, evidence });
  };

  const [now, adapted, without] = [verdict.now.overall, verdict.adapted.overall, today.verdict.adapted.overall];
  add(say.advice.rule(formats, rule.name, now, adapted, without), { now, adapted, without });
  findings.push(...onPayers(voice, scenario, today, ranked));

  const jump = goalThreshold.method === 'jump';
  add(say.advice.ruleGoal(formats, reachesGoal, stretches(goalThreshold), jump), { reachesGoal, threshold: goalThreshold.value, jump });
  findings.push(...onEnds(voice, scenario, ranked));

  const states = statesOf(rule.segments);
  if (states > statesOf(scenario.segments)) add(say.advice.ruleRemembers(formats, states), { states });
  if (verdict.incentiveMethod === 'numeric') {
    const { value } = judged.incentiveThreshold;
    add(say.advice.thresholdSearched(formats, value), { incentiveThreshold: value, method: verdict.incentiveMethod });
  }
  if (place === 1 || (reachesGoal && place <= firmest)) findings.push(...onRulePools(voice, rule.id, judged));

  findings.push(...onWeaker(voice, scenario, ranked));
  for (const preset of rule.presets) {
    const caveat = say.presets[preset]?.caveat;
    if (caveat !== undefined) add(say.advice.ruleCaveat(caveat), { preset });
  }
  return findings;
}

/** Whether a rule ends the dilemma, for whom, and with which kind of counterpart. */
function onEnds(voice: Voice, { segments }: Scenario, { judged: { rule } }: RankedRule): Finding[] {
  const kinds = segments.map((segment, i) => {
    const [before, under] = [gameOf(segment), gameOf(rule.segments[i]!)];
    const ended = sides.filter((side) => before.isDilemma[side] && !under.isDilemma[side]);
    const findings = ended.map((side): Finding => {
      const kind = under.kind[side];
      return { section: 'rules', rule: rule.id, text: voice.say.advice.ruleEndsDilemma(voice[side], kind), evidence: { side, kind } };
    });
    return { segment: segment.name, findings };
  });
  return mergeKinds(voice, kinds);
}

/** Levers whose dose is weaker than today's: a ready rule meant for a worse place undoes what there is. */
function onWeaker({ say, formats }: Voice, { segments }: Scenario, { judged: { rule } }: RankedRule): Finding[] {
  return segments.flatMap(({ name, setting }) =>
    weakerThanToday(setting, rule.levers).map(({ lever, dose, today }): Finding => {
      const amount = (figure: number): string => say.tables.doses.amount(formats, doseUnit(lever), figure);
      const kind = segments.length === 1 ? null : name;
      const text = say.advice.ruleWeaker(say.levers[lever]?.name ?? lever, amount(dose), amount(today), kind);
      return { section: 'rules', rule: rule.id, text, evidence: { lever, dose, today } };
    }),
  );
}

/** What the dose of a lever is measured in. */
function doseUnit(id: string): string {
  const lever = findLever(id);
  const parameter = lever?.params[lever.dose.name];
  return parameter?.kind === 'figure' ? parameter.unit : '';
}

/** The game as it moves people, at the first deal. */
function gameOf({ setting }: Segment): GameAnalysis {
  return analyseGame(motivesOf(setting));
}

/** Public states, in the segment with most of them. */
function statesOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ setting }) => setting.game.states.length));
}
