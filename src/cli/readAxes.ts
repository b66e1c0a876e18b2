import type { Axis } from '../study/index.ts';
import type { Call } from './command.ts';
import { readNumber } from './readOptions.ts';
import { words } from './words.ts';

/** Most points of an axis: more than any chart shows, and few enough to wait for. */
const mostPoints = 10_000;

const shape = /^([^=]*)=(.+?)\.\.(.+):(.+)$/;

/** The axes of `--axis`. Notes what is not an axis or a number; ranges are the study's to check. */
export function readAxes(call: Call): Axis[] {
  const given: unknown = call.options['axis'];
  const texts = Array.isArray(given) ? given.filter((text) => typeof text === 'string') : [];
  return texts.flatMap((text) => {
    const [, lever, from, to, points] = shape.exec(text) ?? [];
    if (lever === undefined || from === undefined || to === undefined || points === undefined) {
      call.problems.add({ path: '--axis', received: text, ...words.problems.axis });
      return [];
    }
    const [low, high, count] = [from, to, points].map((part) => readNumber(call, part, '--axis'));
    if (count !== undefined && count > mostPoints) {
      call.problems.add({ path: '--axis', received: count, ...words.problems.tooManyPoints(mostPoints) });
      return [];
    }
    return low === undefined || high === undefined || count === undefined ? [] : [{ lever, from: low, to: high, points: count }];
  });
}
