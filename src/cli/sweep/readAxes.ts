import type { Axis } from '../../study/index.ts';
import type { Call } from '../command.ts';
import { readNumber } from '../readOptions.ts';
import { problemTexts } from '../problemTexts.ts';
import { readDialSpec } from './readDialSpec.ts';

/** Most points of an axis: more than any chart shows, and few enough to wait for. */
const mostPoints = 10_000;

/** What is turned may hold equals signs of its own: the last one comes before the doses. */
const whole = /^(.+)=([^=]+)$/;
const range = /^(.+?)\.\.(.+?):([^:]+)(?::(lin|log))?$/;

/** The axes of `--axis`. Notes what is not an axis or a number; ranges are the study's to check. */
export function readAxes(call: Call): Axis[] {
  const given: unknown = call.options['axis'];
  const texts = Array.isArray(given) ? given.filter((text) => typeof text === 'string') : [];
  return texts.flatMap((text) => {
    const axis = readAxis(call, text);
    return axis === undefined ? [] : [axis];
  });
}

function readAxis(call: Call, text: string): Axis | undefined {
  const flag = '--axis';
  const [, name, doses] = whole.exec(text) ?? [];
  const [, from, to, points, scale] = range.exec(doses ?? '') ?? [];
  const isRange = from !== undefined && to !== undefined && points !== undefined;
  if (name === undefined || doses === undefined || (!isRange && /\.\.|:/.test(doses))) {
    call.problems.add({ path: flag, received: text, ...problemTexts.axis });
    return undefined;
  }
  const lever = readDialSpec(call, name, flag);
  const figures = (isRange ? [from, to, points] : doses.split(',')).map((part) => readNumber(call, part, flag));
  if (lever === undefined || figures.includes(undefined)) return undefined;
  const numbers = figures.filter((figure) => figure !== undefined);
  const count = isRange ? numbers[2]! : numbers.length;
  if (count > mostPoints) {
    call.problems.add({ path: flag, received: count, ...problemTexts.tooManyPoints(mostPoints) });
    return undefined;
  }
  if (!isRange) return { lever, values: numbers };
  return { lever, from: numbers[0]!, to: numbers[1]!, points: count, ...(scale === 'log' && { scale: 'log' as const }) };
}
