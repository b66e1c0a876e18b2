import { type Formats, type Language, type Messages, formatsFor, messagesFor } from '../messages/index.ts';

/** How a call is answered: in which language, in which words, with figures written how. */
export interface Voice {
  readonly language: Language;
  readonly say: Messages;
  /** Figures without a unit of money; `formatsFor(language, unit)` writes amounts. */
  readonly formats: Formats;
}

/** A text that can be told in any language: `(say) => say.cli.commands.match`. */
export type Told = (say: Messages, language: Language) => string;

/** The voice of a language. */
export function voiceFor(language: Language): Voice {
  return { language, say: messagesFor(language), formats: formatsFor(language, '') };
}
