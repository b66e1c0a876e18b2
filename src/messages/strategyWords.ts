import type { StrategyWords } from './english/strategies.ts';
import type { Language } from './formats.ts';
import { messagesFor } from './messagesFor.ts';

export type { StrategyWords };

/** Figures that stand behind the name of a strategy whose parameters were chosen: `Random (p = 0.3)`. */
const chosen = / \([^()]* = [^()]*\)$/;

/**
 * Name and description of a strategy in a language: those of the message catalogue, else its own. Chosen parameters
 * stay behind the name as they are written.
 *
 * @throws InputError for a language that there is no catalogue for.
 * @example
 * ```ts
 * const random = { id: 'random', name: 'Random (p = 0.3)', about: 'Tosses a coin.' };
 * strategyWords('fr', random).name; // Aléatoire (p = 0.3)
 * ```
 */
export function strategyWords(language: Language, strategy: StrategyWords & { readonly id: string }): StrategyWords {
  const about = wordsOf(language, strategy.id)?.about ?? strategy.about;
  return { name: strategyName(language, strategy), about };
}

/**
 * Name of a strategy in a language, for where there is no description: see {@link strategyWords}.
 *
 * @throws InputError for a language that there is no catalogue for.
 */
export function strategyName(language: Language, { id, name }: { readonly id: string; readonly name: string }): string {
  const found = wordsOf(language, id);
  return found === undefined ? name : found.name + (chosen.exec(name)?.[0] ?? '');
}

function wordsOf(language: Language, id: string): StrategyWords | undefined {
  const { strategies } = messagesFor(language);
  return Object.hasOwn(strategies, id) ? strategies[id] : undefined;
}
