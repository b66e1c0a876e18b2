import { formatsFor } from '../messages/index.ts';
import { words } from './words.ts';

/** How fast rounds were played; `elapsed` in milliseconds. */
export function speedText(rounds: number, elapsed: number): string {
  const formats = formatsFor('en', '');
  const seconds = elapsed / 1000;
  const shown = formats.number(seconds, seconds < 10 ? 2 : 0);
  if (rounds === 0) return words.tournament.noRounds(shown);
  const each = seconds > 0 ? formats.number(rounds / seconds, 0) : formats.number(rounds, 0);
  return words.tournament.speed(formats.number(rounds, 0), shown, each);
}
