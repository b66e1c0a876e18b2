import { catalogue } from '../catalogue/index.ts';
import { type Language, strategyName } from '../messages/index.ts';

/** The name of a behaviour of which only the name is known, in a language; that of no entry of the catalogue stays as it is. */
export function behaviourName(language: Language, name: string): string {
  // Chosen parameters stand in parentheses behind the name.
  const entry = catalogue.find((known) => name === known.name || name.startsWith(`${known.name} (`));
  return entry === undefined ? name : strategyName(language, { id: entry.id, name });
}
