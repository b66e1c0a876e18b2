import { InputError, nearest } from '../core/index.ts';
import { english } from './english/index.ts';
import { type Language, languages } from './formats.ts';

/** Everything that is said to people, in one language. */
export type Messages = typeof english;

const catalogue: Readonly<Record<Language, Messages>> = { en: english };

/**
 * The messages of a language.
 *
 * @throws InputError for a language that there is no catalogue for.
 */
export function messagesFor(language: Language): Messages {
  const found = catalogue[language];
  if (found !== undefined) return found;
  throw new InputError([
    {
      path: 'language',
      message: 'unknown language',
      received: language,
      expected: nearest(language, languages).join(' or ') || languages.join(', '),
    },
  ]);
}
