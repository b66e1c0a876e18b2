import { findLever } from '../incentives/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Finding } from './advice.ts';
import type { LeverDose, LeverDoses } from './searchDoses.ts';
import type { Voice } from './voice.ts';

/** Units in which a dose has a way to go from today's level to the strongest there is. */
const bounded = ['chance', 'share', 'weight', 'rate-a-year'];

/** Which levers reach the goal alone, the easiest of them, and those that do not. */
export function onDoses({ say, formats }: Voice, { goal }: Scenario, reachedToday: boolean, list: LeverDoses): Finding[] {
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence'] = {}): void => {
    findings.push({ section: 'doses', text, evidence });
  };
  const name = ({ lever }: Pick<LeverDose, 'lever'>): string => leverName(say.levers, lever);
  const { found, skipped, notSearched } = list;
  const reaching = found.filter(({ threshold }) => threshold.value !== null);
  const counts = { levers: found.length, reaching: reaching.length };
  const goalText = say.advice.doseGoal(formats, goal.cooperation, goal.measure);
  if (found.length > 0) {
    if (reachedToday) add(say.advice.dosesMet(goalText), counts);
    else if (reaching.length === 0) add(say.advice.dosesNone(formats, goalText, found.length), counts);
    else add(say.advice.dosesCount(formats, goalText, reaching.length, found.length), counts);
  }

  if (!reachedToday) {
    const paid = reaching.filter(({ threshold }) => threshold.dose.unit === 'money');
    const cheapest = least(paid, ({ threshold }) => Math.abs(threshold.value! - threshold.dose.today));
    if (cheapest !== undefined) {
      const { value, dose } = cheapest.threshold;
      const what = say.levers[cheapest.lever]?.params[findLever(cheapest.lever)?.dose.name ?? ''] ?? dose.unit;
      add(say.advice.dosesCheapest(formats, name(cheapest), what, dose.unit, value!), { lever: cheapest.lever, dose: value });
    }
    const ways = reaching.filter(
      ({ lever, threshold, way }) => lever !== 'continuation' && bounded.includes(threshold.dose.unit) && way! > 0,
    );
    const shortest = least(ways, ({ way }) => way!);
    if (shortest !== undefined) {
      const { value, dose } = shortest.threshold;
      const text = say.advice.dosesShortest(formats, name(shortest), dose.unit, dose.today, value!, shortest.way!);
      add(text, { lever: shortest.lever, today: dose.today, dose: value, way: shortest.way });
    }
  }
  const gaps = reaching.filter(({ threshold }) => threshold.intervals.length > 1);
  if (gaps.length > 0) add(say.advice.dosesGaps(formats, gaps.map(name)), listed(gaps));
  const beyond = found.filter(({ threshold }) => threshold.value === null);
  if (beyond.length > 0 && reaching.length > 0) add(say.advice.dosesUnreachable(formats, beyond.map(name)), listed(beyond));
  const names = (ids: readonly string[]): string[] => ids.map((id) => leverName(say.levers, id));
  const told = (ids: readonly string[]): Finding['evidence'] => ({ levers: ids.join(', ') });
  if (skipped.length > 0) add(say.advice.dosesSkipped(formats, names(skipped)), told(skipped));
  if (notSearched.length > 0) add(say.advice.dosesNotSearched(formats, names(notSearched)), told(notSearched));
  return findings;
}

/** What a lever is called. */
export function leverName(words: Voice['say']['levers'], id: string): string {
  return words[id]?.name ?? id;
}

function listed(doses: readonly LeverDose[]): Finding['evidence'] {
  return { levers: doses.map(({ lever }) => lever).join(', ') };
}

function least<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best === undefined || by(item) < by(best) ? item : best), undefined);
}
