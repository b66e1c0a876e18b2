import type { StrategyWords } from './english/strategies.ts';
import type { Language } from './formats.ts';
import { messagesFor } from './messagesFor.ts';

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
  const { id, name, about } = strategy;
  const { strategies } = messagesFor(language);
  const found = Object.hasOwn(strategies, id) ? strategies[id] : undefined;
  if (found === undefined) return { name, about };
  return { name: found.name + (chosen.exec(name)?.[0] ?? ''), about: found.about };
}
