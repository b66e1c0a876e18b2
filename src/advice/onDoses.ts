import { findLever } from '../incentives/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Threshold } from '../study/index.ts';
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
  const reaching = found.flatMap(reached);
  const counts = { levers: found.length, reaching: reaching.length };
  const goalText = say.advice.doseGoal(formats, goal.cooperation, goal.measure);
  if (found.length > 0) {
    if (reachedToday) add(say.advice.dosesMet(goalText), counts);
    else if (reaching.length === 0) add(say.advice.dosesNone(formats, goalText, found.length), counts);
    else add(say.advice.dosesCount(formats, goalText, reaching.length, found.length), counts);
  }

  if (!reachedToday) {
    const paid = reaching.filter(({ dose }) => dose.unit === 'money');
    const cheapest = least(paid, ({ value, dose }) => Math.abs(value - dose.today));
    if (cheapest !== undefined) {
      const { lever, value, dose } = cheapest;
      const what = say.levers[lever]?.params[findLever(lever)?.dose.name ?? ''] ?? dose.unit;
      add(say.advice.dosesCheapest(formats, name(cheapest), what, dose.unit, value), { lever, dose: value });
    }
    const ways = reaching.filter(({ lever, dose, way }) => lever !== 'continuation' && bounded.includes(dose.unit) && way > 0);
    const shortest = least(ways, ({ way }) => way);
    if (shortest !== undefined) {
      const { lever, value, dose, way } = shortest;
      const text = say.advice.dosesShortest(formats, name(shortest), dose.unit, dose.today, value, way);
      add(text, { lever, today: dose.today, dose: value, way });
    }
  }
  const gaps = reaching.filter(({ intervals }) => intervals.length > 1);
  if (gaps.length > 0) add(say.advice.dosesGaps(formats, gaps.map(name)), listed(gaps));
  const beyond = found.filter(({ threshold }) => threshold.value === null);
  if (beyond.length > 0 && reaching.length > 0) add(say.advice.dosesUnreachable(formats, beyond.map(name)), listed(beyond));
  const names = (ids: readonly string[]): string[] => ids.map((id) => leverName(say.levers, id));
  const told = (ids: readonly string[]): Finding['evidence'] => ({ levers: ids.join(', ') });
  if (skipped.length > 0) add(say.advice.dosesSkipped(formats, names(skipped)), told(skipped));
  if (notSearched.length > 0) add(say.advice.dosesNotSearched(formats, names(notSearched)), told(notSearched));
  return findings;
}

/** A lever that reaches the goal, and its dose. */
interface Reached extends Pick<Threshold, 'dose' | 'intervals'> {
  readonly lever: string;
  readonly value: number;
  readonly way: number;
}

function reached({ lever, way, threshold: { value, dose, intervals } }: LeverDose): Reached[] {
  return value === null || way === null ? [] : [{ lever, value, way, dose, intervals }];
}

/** What a lever is called. */
export function leverName(words: Voice['say']['levers'], id: string): string {
  return words[id]?.name ?? id;
}

function listed(doses: readonly Pick<LeverDose, 'lever'>[]): Finding['evidence'] {
  return { levers: doses.map(({ lever }) => lever).join(', ') };
}

function least<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best === undefined || by(item) < by(best) ? item : best), undefined);
}
