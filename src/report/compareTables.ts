import type { Attribution, ResultFigures } from '../study/index.ts';
import { formatsFor } from '../messages/index.ts';
import type { Table } from '../table/index.ts';
import { type ComparePicture, compareVoice, tellingParts } from './compareVoice.ts';

/** The tables of two scenarios compared; those that do not apply are left out. */
export interface CompareTables {
  readonly inputs?: Table;
  readonly results: Table;
  readonly rules?: Table;
  readonly cooperation?: Table;
  readonly gain?: Table;
}

/** Two scenarios compared, as tables. */
export function compareTables(picture: ComparePicture): CompareTables {
  const { inputs, rules, why } = picture.comparison;
  const parts = (name: 'cooperation' | 'gain', attribution: Attribution | string): Partial<CompareTables> =>
    typeof attribution === 'string' || tellingParts(attribution).telling.length === 0
      ? {}
      : { [name]: whyTable(picture, name, attribution) };
  return {
    ...(inputs.length > 0 && { inputs: inputsTable(picture) }),
    results: resultsTable(picture),
    ...(rules.length > 0 && { rules: rulesTable(picture) }),
    ...parts('cooperation', why.cooperation),
    ...parts('gain', why.gain),
  };
}

function inputsTable(picture: ComparePicture): Table {
  const { inputs, units } = picture.comparison;
  const { say, language } = compareVoice(picture);
  const { title, ...labels } = say.tables.inputs;
  const told = (unit: string | undefined, written: (typeof inputs)[number]['before'], money: string): string | null =>
    say.written(formatsFor(language, money), unit ?? null, written);
  return {
    title,
    columns: (['input', 'what', 'before', 'after'] as const).map((key) => ({ key, label: labels[key], kind: 'text' })),
    rows: inputs.map(({ path, change, before, after, unit }) => ({
      input: path,
      what: say.changes[change],
      before: told(unit, before, units.before),
      after: told(unit, after, units.after),
    })),
  };
}

function resultsTable(picture: ComparePicture): Table {
  const { say, formats, language } = compareVoice(picture);
  const { today, units } = picture.comparison;
  const words = say.tables.results;
  const row = (result: string, text: (figures: ResultFigures, unit: string) => string, change: string | null) => ({
    result,
    before: text(today.before, units.before),
    after: text(today.after, units.after),
    change,
  });
  const moved = (of: 'cooperationNow' | 'cooperationAdapted'): string => say.points(formats, today.after[of] - today.before[of]);
  const joint = units.before === units.after ? formats.signedMoney(today.after.jointNet - today.before.jointNet) : null;
  return {
    title: words.title,
    columns: (['result', 'before', 'after', 'change'] as const).map((key) => ({
      key,
      label: words[key],
      kind: 'text',
      align: key === 'result' ? 'left' : 'right',
    })),
    rows: [
      row(words.now, ({ cooperationNow }) => formats.finePercent(cooperationNow), moved('cooperationNow')),
      row(words.adapted, ({ cooperationAdapted }) => formats.finePercent(cooperationAdapted), moved('cooperationAdapted')),
      row(words.joint, ({ jointNet }, unit) => formatsFor(language, unit).money(jointNet), joint),
      row(words.goal, ({ reachesGoal }) => (reachesGoal ? say.yes : say.no), null),
      row(words.goalThreshold, ({ goalThreshold }) => say.bound(formats, goalThreshold), null),
      row(words.incentive, ({ incentiveThreshold }) => say.bound(formats, incentiveThreshold), null),
    ],
  };
}

function rulesTable(picture: ComparePicture): Table {
  const { say } = compareVoice(picture);
  const words = say.tables.rules;
  const { units, rules } = picture.comparison;
  return {
    title: words.title,
    columns: [
      { key: 'rule', label: words.rule, kind: 'text' },
      { key: 'placeBefore', label: words.placeBefore, kind: 'number', digits: 0 },
      { key: 'placeAfter', label: words.placeAfter, kind: 'number', digits: 0 },
      { key: 'adaptedBefore', label: words.adaptedBefore, kind: 'percent', digits: 0 },
      { key: 'adaptedAfter', label: words.adaptedAfter, kind: 'percent', digits: 0 },
      { key: 'gainBefore', label: words.gainBefore, kind: 'money', unit: units.before },
      { key: 'gainAfter', label: words.gainAfter, kind: 'money', unit: units.after },
    ],
    rows: rules.map(({ name, before, after }) => ({
      rule: name,
      placeBefore: before?.place ?? null,
      placeAfter: after?.place ?? null,
      adaptedBefore: before?.cooperationAdapted ?? null,
      adaptedAfter: after?.cooperationAdapted ?? null,
      gainBefore: before?.netGain ?? null,
      gainAfter: after?.netGain ?? null,
    })),
  };
}

function whyTable(picture: ComparePicture, name: 'cooperation' | 'gain', attribution: Attribution): Table {
  const { say, formats } = compareVoice(picture);
  const words = say.tables.why;
  const [level, moved] =
    name === 'cooperation' ? [formats.finePercent, (change: number) => say.points(formats, change)] : [formats.money, formats.signedMoney];
  const { before, after, interaction, method } = attribution;
  const row = (input: string, share: string, first: string | null = null, last: string | null = null) => ({ input, share, first, last });
  return {
    title: words[name],
    columns: (['input', 'share', 'first', 'last'] as const).map((key) => ({
      key,
      label: words[key],
      kind: 'text',
      align: key === 'input' ? 'left' : 'right',
    })),
    rows: [
      row(words.before, level(before)),
      ...tellingParts(attribution).telling.map(({ inputs, share, first, last }) =>
        row(say.inputsOf(formats, inputs), moved(share), moved(first), moved(last)),
      ),
      ...(method === 'shapley' ? [] : [row(words.interaction, moved(interaction))]),
      row(words.after, level(after)),
    ],
  };
}
