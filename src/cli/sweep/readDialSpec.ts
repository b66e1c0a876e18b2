import type { DialSpec } from '../../scenario/index.ts';
import type { Call } from '../command.ts';
import { problemTexts } from '../problemTexts.ts';

/**
 * What is turned, as written on the command line: a name as it is, or a lever with parameters,
 * `penalty:side=partner,detection=0.8`. Notes parameters that are none; what they mean is the library's to check.
 */
export function readDialSpec({ problems }: Pick<Call, 'problems'>, text: string, flag: string): DialSpec | undefined {
  const [name = '', ...rest] = text.split(':');
  if (rest.length === 0) return text;
  const parameters: Record<string, number | string> = {};
  for (const part of rest.join(':').split(',')) {
    const [key = '', value = '', ...more] = part.split('=').map((piece) => piece.trim());
    if (key === '' || value === '' || more.length > 0) {
      problems.add({ path: flag, received: text, ...problemTexts.leverParameter });
      return undefined;
    }
    const figure = Number(value);
    parameters[key] = Number.isFinite(figure) ? figure : value;
  }
  return { ...parameters, lever: name };
}
