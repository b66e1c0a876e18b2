import { InputError } from '../../core/index.ts';
import { formatsFor } from '../../messages/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Calibration, type Observation, calibrate } from '../../study/index.ts';
import { attempt } from '../attempt.ts';
import type { Body, Call } from '../command.ts';
import { paragraph } from '../paragraph.ts';
import { problemTexts } from '../problemTexts.ts';
import { numberOf, readNumber, textOf } from '../readOptions.ts';
import { readScenarioFile } from '../readScenarioFile.ts';
import { readDialSpec } from '../sweep/readDialSpec.ts';

/** Fits an unknown number of a scenario to a known outcome. */
export const body: Body = async (call) => {
  const { problems } = call;
  const observation = readObservation(call);
  const rule = textOf(call, 'rule');
  const scenario = await readScenarioFile(call);
  const found: Calibration | undefined =
    observation &&
    attempt(
      problems,
      // the name of an outcome and its figure stand in one option
      ({ path }) => (path === 'outcome' ? 'value' : path),
      () => calibrate(scenario, observation, rule === undefined ? {} : { rule }),
    );
  // where nothing was found, a problem was noted
  if (found === undefined) throw new InputError(problems.found);
  return { text: textOn(scenario, found, call), json: { kind: 'calibration', title: scenario.title, ...found } };
};

/** What is known and what is not; notes what cannot be read, what it means is the study's to check. */
function readObservation(call: Call): Observation | undefined {
  const unknown = readDialSpec(call, textOf(call, 'unknown') ?? '', '--unknown');
  const text = textOf(call, 'outcome') ?? '';
  const [, name, figure] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (name === undefined) call.problems.add({ path: '--outcome', received: text, ...problemTexts.calibrate.outcome });
  const value = figure === undefined ? undefined : readShare(call, figure, '--outcome');
  const errorText = textOf(call, 'error');
  const error = errorText === undefined ? undefined : readShare(call, errorText, '--error');
  const deals = numberOf(call, 'deals', '--deals');
  const range = readRange(call);
  const measured = textOf(call, 'measured');
  if (unknown === undefined || name === undefined || value === undefined) return undefined;
  return {
    unknown,
    // any text: names that there are none of are refused by the study
    outcome: name.trim() as 'cooperation',
    value,
    ...(error !== undefined && { error }),
    ...(deals !== undefined && { deals }),
    ...(range !== undefined && { range }),
    ...(measured !== undefined && { measured: measured as 'now' }),
  };
}

/** A number, or a percentage. */
function readShare(call: Call, text: string, flag: string): number | undefined {
  const [, percent] = /^(.*)%\s*$/.exec(text) ?? [];
  if (percent === undefined) return readNumber(call, text, flag);
  const figure = readNumber(call, percent, flag);
  return figure === undefined ? undefined : figure / 100;
}

function readRange(call: Call): readonly [number, number] | undefined {
  const text = textOf(call, 'range');
  if (text === undefined) return undefined;
  const [, from, to] = /^(.+?)\.\.(.+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined) {
    call.problems.add({ path: '--range', received: text, ...problemTexts.calibrate.range });
    return undefined;
  }
  const [least, most] = [from, to].map((end) => readShare(call, end, '--range'));
  return least === undefined || most === undefined ? undefined : [least, most];
}

function textOn({ title, unit: currency }: Scenario, calibration: Calibration, { say: words, language, width }: Call): string {
  const say = words.calibrate;
  const { unknown, outcome, measured, value, band, status, estimate, estimates, flat, leaps, stretches, range, reached, exact } =
    calibration;
  const { name, unit, today, lever, mixed } = unknown;
  const formats = formatsFor(language, currency);
  // six digits, more than any outcome that was seen can settle
  const dose = new Intl.NumberFormat(language, { maximumSignificantDigits: 6, useGrouping: false }).format;
  const inUnit = unit === 'money' ? currency : unit;
  const seen = (figure: number): string => (outcome === 'value' ? formats.money(figure) : formats.finePercent(figure));
  const ranges = (all: readonly (readonly [number, number])[]): string[] => all.map(([from, to]) => say.range(dose(from), dose(to)));

  const lines = [say.title(title, name, say.outcomes[outcome](seen(value)), measured)];
  if (status === 'found' && estimate !== null) lines.push(say.found(name, dose(estimate), inUnit, dose(today)));
  if (status === 'several') lines.push(say.several(formats.list([...estimates.map(dose), ...ranges(flat).map(say.flat)])));
  if (status === 'jump') lines.push(say.jump(name));
  if (status === 'nearest' && estimate !== null) lines.push(say.nearest(name, dose(estimate), inUnit));
  for (const { doses, outcomes } of leaps) lines.push(say.leap(dose(doses[1]), seen(outcomes[0]), seen(outcomes[1])));
  if (band === null) lines.push(say.noError);
  else lines.push(stretches.length === 0 ? say.noInterval : say.interval(formats.choice(ranges(stretches))));
  if (stretches.flat().some((end) => range.includes(end))) lines.push(say.openInterval);
  lines.push(say.reached(say.range(dose(range[0]), dose(range[1])), seen(reached[0]), seen(reached[1])));
  if (mixed === true) lines.push(say.mixed);
  if (!exact) lines.push(say.sampled);
  const text = lines.map((line) => paragraph(line, width)).join('');
  // only a number of the file has a place there
  if (estimate === null || lever !== undefined || name === 'continuation') return text;
  const put = `\n${say.put(`${name}: ${Number(estimate.toPrecision(6))}`)}\n`;
  return /^behaviours\.|^segments\..*\.share$/.test(name) ? `${text}${put}\n${paragraph(say.putShare, width)}` : text + put;
}
