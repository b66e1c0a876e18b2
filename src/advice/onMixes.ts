import type { Scenario } from '../scenario/index.ts';
import { type FrontMeasure, type FrontStep, type Mixes, type Synergy, frontSteps } from '../study/index.ts';
import type { Finding } from './advice.ts';
import type { Voice } from './voice.ts';

const measures: readonly FrontMeasure[] = ['cooperation', 'jointValue'];
/** Rules that do this much together beyond what each does alone are told: a point of cooperation. */
const worthTelling = 0.01;

/** The best mix of rules, what further money buys, and which rules strengthen each other or cannot go together. */
export function onMixes({ say, formats }: Voice, { goal, rules }: Scenario, mixes: Mixes): Finding[] {
  const { best, budget, payer, rows, search, looked, settled } = mixes;
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence']): void => {
    findings.push({ section: 'mixes', text, evidence });
  };
  const { cooperation, cost, netGain, reachesGoal } = best;
  const nameOf = (id: string): string => rules.find((rule) => rule.id === id)?.name ?? id;

  add(say.mixes.best(formats, best, goal.measure, payer), { mix: best.rules.join('+'), cooperation, cost, netGain });
  add(say.mixes.goal(formats, goal.cooperation, reachesGoal, budget), { goal: goal.cooperation, reachesGoal });
  if (budget !== null) {
    const within = rows.filter(({ withinBudget }) => withinBudget).length;
    add(say.mixes.budget(formats, budget, within, rows.length), { budget, within, mixes: rows.length });
    const cheapest = rows
      .filter((mix) => mix.reachesGoal && !mix.withinBudget)
      .reduce<Mixes['best'] | null>((least, mix) => (least === null || mix.cost < least.cost ? mix : least), null);
    if (!reachesGoal && cheapest !== null)
      add(say.mixes.beyondBudget(formats, cheapest.cost, goal.cooperation, cheapest.names), {
        mix: cheapest.rules.join('+'),
        cost: cheapest.cost,
      });
  }
  for (const measure of measures) {
    const step = nextStep(mixes, measure);
    if (step === undefined) add(say.mixes.nothingMore(measure), { measure, steps: 0 });
    else {
      const { from, to, gain, perUnit } = step;
      const evidence = { measure, from: from.rules.join('+'), to: to.rules.join('+'), cost: step.cost, gain, perUnit };
      add(say.mixes.next(formats, measure, step), evidence);
    }
  }
  for (const synergy of telling(mixes.synergies)) {
    const { rules: pair, cooperation: beyond, netGain: gain } = synergy;
    const names = [nameOf(pair[0]), nameOf(pair[1])] as const;
    add(say.mixes.synergy(formats, names, synergy), { mix: pair.join('+'), cooperation: beyond, netGain: gain });
  }
  for (const { rules: ids } of mixes.contradictions)
    add(say.mixes.contradiction(formats, ids.map(nameOf)), { mix: ids.join('+'), together: false });
  add(say.mixes.search(formats, search, looked, settled, rows.length), { search, looked, settled, mixes: rows.length });
  return findings;
}

/** What the next money buys: beyond the best mix where it lies on the front, else from its cheapest mix on. */
export function nextStep({ best, fronts }: Mixes, measure: FrontMeasure): FrontStep | undefined {
  const steps = frontSteps(fronts[measure], measure);
  const beyond = steps.find(({ from }) => from.cost >= best.cost - 1e-9);
  const onFront = fronts[measure].includes(best);
  return onFront ? beyond : steps[0];
}

/** The two rules that help each other most, and those that get most in each other's way. */
function telling(synergies: readonly Synergy[]): Synergy[] {
  const sorted = [...synergies].sort((a, b) => b.cooperation - a.cooperation);
  const [most, least] = [sorted[0], sorted.at(-1)];
  return [
    ...(most !== undefined && most.cooperation >= worthTelling ? [most] : []),
    ...(least !== undefined && least.cooperation <= -worthTelling ? [least] : []),
  ];
}
