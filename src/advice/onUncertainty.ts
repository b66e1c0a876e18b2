import type { Scenario } from '../scenario/index.ts';
import type { Uncertainty } from '../study/index.ts';
import type { Finding, UncertaintyAdvice } from './advice.ts';
import type { RankedRule } from './rank.ts';
import type { Voice } from './voice.ts';

/** How sure the answer is, what moves it most, and what would have to be true for another rule to win; or that nothing is known of it. */
export function onUncertainty(
  { say, formats }: Voice,
  { goal, known }: Scenario,
  uncertainty: UncertaintyAdvice | undefined,
  ranking: readonly RankedRule[],
): Finding[] {
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence'], rule?: string): void => {
    findings.push({ section: 'uncertainty', text, evidence, ...(rule !== undefined && { rule }) });
  };
  if (uncertainty === undefined) {
    add(`${say.uncertainty.certain} ${say.adviceSections.howToRange}`, { uncertain: 0, known: known.length });
    return findings;
  }
  const { summary, tornado, needed } = uncertainty;
  const { draws, inputs, end, rules, nothingBetter } = summary;
  const counts = countsOf(inputs);
  add(say.uncertainty.inputs(formats, counts, draws), { figures: inputs.length, draws, ...counts });
  const first = rules.find(({ id }) => id === ranking[0]?.judged.rule.id);
  if (first !== undefined) {
    const { name, best, reachesGoal, gains, netGain } = first;
    const cooperation = goal.measure === 'now' ? first.cooperationNow : first.cooperationAdapted;
    add(say.uncertainty.best(formats, name, best), { best: best.share, error: best.standardError });
    const others = rules.filter((rule) => rule !== first && rule.best.share > 0).sort((a, b) => b.best.share - a.best.share);
    add(say.uncertainty.bestOthers(formats, others), Object.fromEntries(others.map(({ id, best: { share } }) => [id, share])));
    if (nothingBetter.share > 0)
      add(say.uncertainty.nothingBetter(formats, nothingBetter), {
        nothingBetter: nothingBetter.share,
        error: nothingBetter.standardError,
      });
    add(say.uncertainty.goal(formats, name, goal.cooperation, reachesGoal), {
      reaches: reachesGoal.share,
      error: reachesGoal.standardError,
    });
    add(say.uncertainty.cooperation(formats, goal.measure, name, cooperation), {
      median: cooperation.median,
      p5: cooperation.p5,
      p95: cooperation.p95,
    });
    add(say.uncertainty.gain(formats, name, netGain, gains), {
      median: netGain.median,
      p5: netGain.p5,
      p95: netGain.p95,
      gains: gains.share,
    });
  }
  const [widest] = tornado.bars;
  if (widest === undefined || (widest.swing === 0 && widest.cooperationSwing === 0))
    add(say.uncertainty.movesNothing, { figures: inputs.length });
  else
    add(say.uncertainty.moves(formats, tornado.rule?.name ?? null, tornado.money, widest), {
      path: widest.path,
      low: widest.low.money,
      high: widest.high.money,
    });
  for (const { rule, best, nearest } of needed) {
    if (best.id === rule.id) add(say.uncertainty.neededAlready(rule.name), { rival: rule.id, already: true });
    else if (nearest === null || nearest.nearest === null) add(say.uncertainty.neededNothing(rule.name), { rival: rule.id, found: false });
    else {
      const { path, chance, central } = nearest;
      const evidence = { rival: rule.id, path, central, needed: nearest.nearest, chance };
      add(say.uncertainty.needed(formats, rule.name, { ...nearest, nearest: nearest.nearest }), evidence);
    }
  }
  add(say.uncertainty.stopped(formats, end, draws), { end, draws });
  return findings;
}

/** How many figures are known how. */
function countsOf(inputs: Uncertainty['inputs']): Record<'measured' | 'estimated' | 'guessed' | 'untold', number> {
  const counts = { measured: 0, estimated: 0, guessed: 0, untold: 0 };
  for (const { known = 'untold' } of inputs) counts[known]++;
  return counts;
}
