import type { Attribution } from '../study/index.ts';
import { type ComparePicture, type CompareVoice, compareVoice, tellingParts } from './compareVoice.ts';

/** What there is to say of two scenarios compared, by section. */
export interface CompareSentences {
  readonly answer: readonly string[];
  readonly results: readonly string[];
  /** Below the table of each change that is taken apart. */
  readonly cooperation: readonly string[];
  readonly gain: readonly string[];
  readonly method: readonly string[];
}

/**
 * Two scenarios compared, in sentences.
 *
 * @example
 * compareSentences({ comparison: compareScenarios(before, after) }).answer;
 */
export function compareSentences(picture: ComparePicture): CompareSentences {
  const voice = compareVoice(picture);
  const { say, formats } = voice;
  const { inputs, today, rules, best, why, units, goals } = picture.comparison;
  if (inputs.length === 0) return { answer: [say.same], results: [], cooperation: [], gain: [], method: [] };
  const nameOf = (id: string | null): string | null => rules.find((rule) => rule.id === id)?.name ?? null;
  const whole = why.cooperation.after - why.cooperation.before;
  const [main] = tellingParts(why.cooperation).telling;
  // the part must explain more than half, in the direction of the change, to be most of it
  const most = main !== undefined && main.share * whole > 0 && Math.abs(main.share) > Math.abs(whole) / 2 ? main : undefined;
  const names = (has: 'before' | 'after', not: 'before' | 'after'): string[] =>
    rules.filter((rule) => rule[has] !== null && rule[not] === null).map(({ name }) => name);
  const [gone, come] = [names('before', 'after'), names('after', 'before')];
  const goalSame = goals.before.cooperation === goals.after.cooperation && goals.before.measure === goals.after.measure;
  return {
    answer: [
      ...(inputs.every(({ words }) => words) ? [say.onlyWords] : []),
      say.cooperation(formats, today.before.cooperationAdapted, today.after.cooperationAdapted),
      ...(most === undefined ? [] : [say.mainReason(formats, most.inputs, most.share)]),
      say.best(nameOf(best.before), nameOf(best.after)),
    ],
    results: [
      say.goal(today.before.reachesGoal, today.after.reachesGoal),
      ...(goalSame ? [] : [say.goalChanged]),
      ...(units.before === units.after ? [] : [say.currencies(units.before, units.after)]),
      ...(gone.length === 0 ? [] : [say.onlyBefore(formats, gone)]),
      ...(come.length === 0 ? [] : [say.onlyAfter(formats, come)]),
      ...(gone.length + come.length === 0 ? [] : [say.notShared]),
    ],
    cooperation: below(voice, why.cooperation),
    gain: typeof why.gain === 'string' ? [say.noGain[why.gain]] : below(voice, why.gain),
    method: method(voice, picture),
  };
}

function below({ say, formats }: CompareVoice, attribution: Attribution): string[] {
  const { telling, idle } = tellingParts(attribution);
  if (telling.length === 0) return [say.nothingBears];
  return idle.length === 0 ? [] : [say.noEffect(formats, idle)];
}

function method({ say }: CompareVoice, { comparison }: ComparePicture): string[] {
  const { cooperation, gain } = comparison.why;
  const all = [cooperation, ...(typeof gain === 'string' ? [] : [gain])];
  const used = (way: Attribution['method']): boolean => all.some(({ method, parts }) => method === way && parts.length > 0);
  return [
    say.method.mixes,
    ...(used('shapley') ? [say.method.shapley] : []),
    ...(used('one-at-a-time') ? [say.method.oneAtATime] : []),
    say.method.firstAndLast,
    ...(all.some(({ inseparable }) => inseparable) ? [say.method.inseparable] : []),
    ...(all.some(({ inseparable, parts }) => !inseparable && parts.some(({ inputs }) => inputs.length > 1)) ? [say.method.grouped] : []),
    ...(typeof gain === 'string' ? [] : [say.method.best]),
  ];
}
