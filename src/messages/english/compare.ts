import type { Formats } from '../formats.ts';
import { doseText } from './doseText.ts';

type Status = 'found' | 'already-met' | 'unreachable';

/** A threshold of the continuation. */
export interface Bound {
  readonly value: number | null;
  readonly status: Status;
}

export interface Written {
  readonly text: string;
  readonly figure?: number;
}

/** Change of a share, in points of a hundred. */
function points(f: Formats, change: number): string {
  const text = f.number(100 * change, 1);
  const sign = change > 0 && text !== '0' ? '+' : '';
  return `${sign}${text === '-0' ? '0' : text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}

/** Everything said of two scenarios compared. Each function is given figures; it decides nothing. */
export const compare = {
  about: 'What changed from one scenario to another, in the inputs and the results, and why.',
  arguments: { before: 'the first file, say of last quarter: a scenario, or what advise --json wrote', after: 'the second file' },
  options: { report: 'also write a report with pictures: .html' },
  problems: {
    reportKind: { message: 'unknown kind of report', expected: 'a name that ends in .html' },
    twoInputs: { message: 'standard input can be read once only', expected: 'a file for one of the two' },
    noScenarioInside: { message: 'no scenario in this advice', expected: 'a scenario file, or what advise --json wrote' },
    sameFile: { message: 'is the second file', expected: 'another name' },
  },
  kind: 'Two scenarios compared',
  contents: 'Sections',
  title: (before: string, after: string): string => (before === after ? before : `From ‘${before}’ to ‘${after}’`),
  headings: {
    answer: 'In short',
    inputs: 'What changed in the inputs',
    results: 'What changed in the results',
    why: 'Where the change comes from',
    method: 'How this was computed',
  },

  same: 'The two files say the same: nothing changed.',
  onlyWords: 'Only words changed: every figure is as before.',
  cooperation: (f: Formats, before: number, after: number): string =>
    `Cooperation today, once people have adapted, ${before === after ? `stays at ${f.finePercent(after)}` : `goes from ${f.finePercent(before)} to ${f.finePercent(after)}`} of moves.`,
  mainReason: (f: Formats, inputs: readonly string[], share: number): string =>
    `Most of it comes from ${f.list(inputs)}: ${points(f, share)}.`,
  best: (before: string | null, after: string | null): string => {
    if (before === after) return before === null ? 'Neither file has a rule.' : `The best rule is still ${before}.`;
    if (before === null) return `The best rule is ${after}; the first file has none.`;
    return after === null ? `The best rule was ${before}; the second file has none.` : `The best rule was ${before} and now is ${after}.`;
  },
  goal: (before: boolean, after: boolean): string =>
    before === after
      ? `Without a rule the goal is ${after ? 'reached' : 'missed'} in both.`
      : `Without a rule the goal was ${before ? 'reached' : 'missed'} and now is ${after ? 'reached' : 'missed'}.`,
  goalChanged: 'The goal itself differs, so that ‘reached’ does not mean the same in both.',
  currencies: (before: string, after: string): string =>
    `The first file counts in ${before}, the second in ${after}: amounts are told beside each other, their differences are not.`,
  onlyBefore: (f: Formats, names: readonly string[]): string => `Only in the first file: ${f.list(names)}.`,
  onlyAfter: (f: Formats, names: readonly string[]): string => `Only in the second file: ${f.list(names)}.`,
  notShared: 'Of a rule that only one file has, no change can be told; its coming or going counts as an input of the best rule’s gain.',

  changes: { changed: 'changed', added: 'added', removed: 'removed' },
  written: (f: Formats, unit: string | null, written: Written | null): string | null => {
    if (written === null) return null;
    const { text, figure } = written;
    if (figure === undefined || unit === null || text.endsWith('%')) return text;
    const dose = unit === 'value' ? f.number(figure, 4) : doseText(f, unit, figure);
    return Number.isNaN(Number(text)) ? `${text} = ${dose}` : dose;
  },

  tables: {
    inputs: { title: 'Inputs', input: 'input', what: 'what', before: 'before', after: 'after' },
    results: {
      title: 'Today, without a rule',
      result: 'result',
      before: 'before',
      after: 'after',
      change: 'change',
      now: 'cooperation, pools as they are',
      adapted: 'cooperation after adaptation',
      joint: 'joint value per pair and year',
      goal: 'goal reached',
      goalThreshold: 'continuation that reaches the goal',
      incentive: 'continuation from which betrayal does not pay',
    },
    rules: {
      title: 'Rules',
      rule: 'rule',
      placeBefore: 'place before',
      placeAfter: 'place after',
      adaptedBefore: 'cooperation before',
      adaptedAfter: 'cooperation after',
      gainBefore: 'net gain before',
      gainAfter: 'net gain after',
    },
    why: {
      cooperation: 'Cooperation after adaptation, by input',
      gain: 'Net gain of the best rule per pair and year, by input',
      input: 'input',
      share: 'its part',
      first: 'changed first',
      last: 'changed last',
      before: 'before',
      after: 'after',
      interaction: 'together only',
      measure: 'measure',
      unit: 'unit',
    },
  },
  yes: 'yes',
  no: 'no',
  bound: (f: Formats, { value, status }: Bound): string => (status === 'unreachable' || value === null ? 'none' : f.number(value, 3)),
  points,
  inputsOf: (f: Formats, inputs: readonly string[]): string => f.list(inputs),
  noGain: {
    currency: 'The net gain of the best rule is not taken apart: the two files count in different units.',
    'no-rules': 'The net gain of the best rule is not taken apart: not both files have a rule.',
  },
  nothingBears: 'No input that changed bears on it.',
  noEffect: (f: Formats, paths: readonly string[]): string => `Without effect on it: ${f.list(paths)}.`,
  method: {
    mixes: 'Inputs of the first file are exchanged for those of the second, and each mix is judged like a scenario of its own.',
    shapley:
      'Its part is the mean, over all orders in which the inputs could have changed, of what an input adds when its turn comes (Shapley 1953). The parts add up to the whole change.',
    oneAtATime:
      'There are too many inputs for all orders: its part is the mean of what an input does alone and of what is lost without it. What is left over is told as ‘together only’, so that all add up to the whole change.',
    firstAndLast:
      '‘Changed first’ is what an input does with all others as before, ‘changed last’ with all others as after; where the two differ, inputs work together.',
    inseparable: 'Inputs in one line cannot be told apart: a file with only one of them cannot be read or does not make sense.',
    grouped: 'So many inputs differ that those of one part of the file are exchanged together; they stand in one line.',
    best: 'The best rule of a mix is the one that would come first there; a mix without any rule gains nothing.',
  },
  chart: {
    cooperation: 'Cooperation after adaptation: from before to after',
    gain: 'Net gain of the best rule: from before to after',
    axisCooperation: 'share of cooperative moves',
    axisGain: (unit: string): string => `${unit} per pair and year`,
    before: 'before',
    after: 'after',
    interaction: 'together only',
    others: (f: Formats, count: number): string => `${f.number(count)} more ${count === 1 ? 'input' : 'inputs'}`,
    caption:
      'Each bar starts where the one above it ends; dark bars raise the figure, light ones lower it. The grey bars are the figure before and after.',
    describe: (before: string, after: string, steps: readonly string[]): string =>
      `Before: ${before}. ${steps.length === 0 ? '' : `${steps.join('; ')}. `}After: ${after}.`,
    step: (name: string, change: string): string => `${name}: ${change}`,
  },
};
