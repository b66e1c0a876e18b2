import type { HistoricWords } from './english/historic.ts';
import type { Language } from './formats.ts';
import { messagesFor } from './messagesFor.ts';

export type { HistoricWords };

/**
 * What is told of a field of the literature in a language: the words of the message catalogue, else its own.
 *
 * @throws InputError for a language that there is no catalogue for.
 */
export function historicWords(language: Language, field: HistoricWords & { readonly id: string }): HistoricWords {
  const { fields } = messagesFor(language).historic;
  return Object.hasOwn(fields, field.id) ? fields[field.id]! : field;
}
