import { type Problem, nearest } from '../core/index.ts';
import { type Language, languages } from '../messages/index.ts';
import { problemTexts } from './problemTexts.ts';

/** The language that a command line asks for. */
export interface AskedLanguage {
  /** English where none is asked for, or one that there is none of. */
  readonly language: Language;
  /** Where it is no language. */
  readonly problem?: Problem;
  /** The words that are left. */
  readonly rest: readonly string[];
}

const flag = '--language';

/**
 * Reads `--language` wherever it stands, before anything else is read: help, and what frames a problem, are told in it too.
 * The last one counts. Without a value it is left in its place, to be told of as any other option without its value.
 */
export function readLanguage(argv: readonly string[]): AskedLanguage {
  const rest: string[] = [];
  let asked: string | undefined;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--') {
      rest.push(...argv.slice(i));
      break;
    }
    if (word.startsWith(`${flag}=`)) asked = word.slice(flag.length + 1);
    else if (word === flag && i + 1 < argv.length) asked = argv[++i]!;
    else rest.push(word);
  }
  const language = languages.find((known) => known === asked);
  return { language: language ?? 'en', rest, ...(asked !== undefined && language === undefined && { problem: noLanguage(asked) }) };
}

function noLanguage(received: string): Problem {
  return { path: flag, received, expected: nearest(received, languages).join(' or ') || languages.join(', '), ...problemTexts.language };
}
