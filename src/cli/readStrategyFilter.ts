import type { Family } from '../catalogue/index.ts';
import type { StrategyFilter, Within } from '../traits/index.ts';
import type { Call } from './command.ts';
import { problemTexts } from './problemTexts.ts';
import { readNumber, textOf } from './readOptions.ts';

const traits = ['finite', 'stochastic', 'nice', 'provocable', 'forgiving', 'envious', 'clear'] as const;
const uses = ['payoffs', 'length'] as const;

/** Options that choose from the catalogue, by the name of the option. */
export const filterOptions = ['family', 'traits', 'memory', 'states', 'uses', 'text'] as const;

/** What the options of `donnant strategies` choose by. Notes what cannot be read; the rest is checked by the library. */
export function readStrategyFilter(call: Call): StrategyFilter {
  const family = textOf(call, 'family') as Family | undefined;
  const text = textOf(call, 'text');
  const memory = withinOf(call, 'memory');
  const states = withinOf(call, 'states');
  return {
    ...(family !== undefined && { family }),
    ...(text !== undefined && { text }),
    ...(memory !== undefined && { memory }),
    ...(states !== undefined && { states }),
    ...flagsOf(call, 'traits', traits),
    ...(textOf(call, 'uses') !== undefined && { uses: flagsOf(call, 'uses', uses) }),
  };
}

/** `nice,not-envious` as `{ nice: true, envious: false }`. */
function flagsOf<Name extends string>(call: Call, option: string, known: readonly Name[]): { [N in Name]?: boolean } {
  const flags: { [N in Name]?: boolean } = {};
  const words = textOf(call, option)?.split(',') ?? [];
  for (const word of words.map((one) => one.trim())) {
    const wanted = !word.startsWith('not-');
    const name = known.find((one) => one === (wanted ? word : word.slice(4)));
    if (name === undefined) {
      call.problems.add({
        path: `--${option}`,
        received: word,
        message: problemTexts.trait.message,
        expected: problemTexts.trait.expected(known),
      });
    } else if (flags[name] === !wanted) {
      call.problems.add({ path: `--${option}`, received: word, ...problemTexts.traitTwice });
    } else flags[name] = wanted;
  }
  return flags;
}

/** `3` as 3, `..2` as at most 2, `2..` as at least 2, `2..10` as both. */
function withinOf(call: Call, option: string): Within | undefined {
  const text = textOf(call, option);
  if (text === undefined) return undefined;
  const path = `--${option}`;
  const [from = '', to, ...rest] = text.split('..');
  if (rest.length > 0 || (to === '' && from.trim() === '')) {
    call.problems.add({ path, received: text, ...problemTexts.within });
    return undefined;
  }
  if (to === undefined) return readNumber(call, from, path);
  const least = from.trim() === '' ? undefined : readNumber(call, from, path);
  const most = to.trim() === '' ? undefined : readNumber(call, to, path);
  return { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}
