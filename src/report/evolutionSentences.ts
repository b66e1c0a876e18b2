import { messagesFor } from '../messages/index.ts';
import type { Evolution } from './evolution.ts';
import { poolSentences } from './poolSentences.ts';
import { verdictSentences } from './verdictSentences.ts';

/** What is told of a run besides its figures: the long-run verdict of a scenario, or what can be said of one pool. */
export function evolutionSentences(evolution: Evolution): string[] {
  const { verdict } = evolution;
  return verdict === undefined ? poolSentences(evolution) : verdictSentences(verdict, evolution);
}

/** How the figures of a run came about. */
export function exactnessSentence({ field, repetitions = 20, language = 'en' }: Evolution): string {
  const say = messagesFor(language).evolve;
  return field.exact ? say.exact : say.sampled(repetitions);
}
