import { accountWords } from './buildGame.ts';
import { moneyWords } from './spellParts.ts';

/** Words for the rate of each move. */
const rateWords = {
  slips: { C: 'cooperation', D: 'defection' },
  misreadings: { C: 'false-alarm', D: 'missed-breach' },
} as const;

/**
 * Every path of the file that stands for a cell: one figure may stand for both sides and for both moves, whether the
 * author wrote one or several. Cells that no dial turns have none.
 *
 * @example
 * pathsOf('recognition.vendor'); // ['recognition', 'recognition.vendor']
 */
export function pathsOf(key: string): readonly string[] {
  const [kind = '', ...rest] = key.split('.');
  const [side = '', word = '', name = ''] = rest;
  switch (kind) {
    case 'slips':
    case 'misreadings': {
      const at = `misunderstandings.${kind}`;
      const move = rateWords[kind][word as 'C' | 'D'];
      return [at, `${at}.${side}`, `${at}.${move}`, `${at}.${side}.${move}`];
    }
    case 'recognition':
    case 'care':
      return [kind, key];
    case 'relationship':
      return side === 'interest' ? ['relationship.interest', key] : [key];
    case 'money':
      return [`money.${side}.${moneyWords[word as keyof typeof moneyWords]}`];
    case 'accounts':
      return Object.values<string>(accountWords).includes(word) ? [key] : [];
    case 'values':
    case 'behaviours':
      return [key];
    case 'params':
      return [`behaviours.${side}.${word}.${name}`];
    case 'levers':
    case 'own':
      return [`levers[${side}].${word}`];
    default:
      return [];
  }
}
