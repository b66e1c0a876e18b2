import type { Scenario } from '../scenario/index.ts';
import { type Formats, type Language, type Messages, formatsFor, messagesFor } from '../messages/index.ts';

/** How the advice speaks of one scenario in one language. */
export interface Voice {
  readonly language: Language;
  readonly say: Messages;
  readonly formats: Formats;
  readonly vendor: string;
  readonly partner: string;
}

/**
 * The voice for a scenario.
 *
 * @throws InputError for an unknown language.
 */
export function voiceFor({ unit, sides }: Scenario, language: Language): Voice {
  const say = messagesFor(language);
  return { language, say, formats: formatsFor(language, unit), vendor: sides.vendor.name, partner: sides.partner.name };
}

/** What an account is called: a side by its name, any other as the account it is. */
export function accountName({ say, vendor, partner }: Voice, account: string): string {
  return account === 'vendor' ? vendor : account === 'partner' ? partner : say.advice.account(account);
}
