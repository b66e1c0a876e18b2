import { strategy } from '../catalogue/index.ts';
import type { Problem } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { attempt } from './attempt.ts';
import type { Call } from './command.ts';
import { readNumber } from './readOptions.ts';
import { problemTexts } from './problemTexts.ts';

/** The strategy that a word names: an id or alias, with parameters as in `random:p=0.3`. Notes what is wrong with it. */
export function readStrategy(call: Pick<Call, 'problems'>, word: string, path: string): Strategy | undefined {
  const { problems } = call;
  const [id = '', ...settings] = word.split(':');
  if (id.trim() === '') {
    problems.add({ path, received: word, ...problemTexts.nobody });
    return undefined;
  }
  const before = problems.found.length;
  const params = settings.map((setting) => {
    const [name = '', text, ...rest] = setting.split('=');
    if (name !== '' && text !== undefined && rest.length === 0) return [name, readNumber(call, text, `${path}, ${name}`)] as const;
    problems.add({ path, received: setting, ...problemTexts.parameter });
    return ['', undefined] as const;
  });
  const known = params.filter(([, value]) => value !== undefined);
  if (problems.found.length > before) {
    attempt(problems, path, () => strategy(id));
    return undefined;
  }
  // The library tells a parameter by the path params.NAME.
  const place = ({ path: told }: Problem): string => (told.startsWith('params.') ? `${path}, ${told.slice('params.'.length)}` : path);
  return attempt(problems, place, () => strategy(id, Object.fromEntries(known)));
}

/** The strategies of a list with commas between; undefined where one of them is wrong. */
export function readStrategies(call: Call, list: string, path: string): { word: string; strategy: Strategy }[] | undefined {
  if (list.trim() === '') {
    call.problems.add({ path, received: list, ...problemTexts.nobody });
    return undefined;
  }
  const read = list.split(',').map((word) => ({ word: word.trim(), strategy: readStrategy(call, word.trim(), path) }));
  const found = read.flatMap(({ word, strategy: made }) => (made === undefined ? [] : [{ word, strategy: made }]));
  return found.length === read.length ? found : undefined;
}
