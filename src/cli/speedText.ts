import type { Voice } from './voice.ts';

/** Shortest play, in seconds, that a speed is told of: in less, the first rounds outweigh the rest. */
const shortest = 0.5;

/** How many rounds were played in how long, and how fast where that means something; `elapsed` in milliseconds. */
export function speedText(rounds: number, elapsed: number, { say, formats }: Voice): string {
  const { tournament } = say.cli;
  const seconds = elapsed / 1000;
  const shown = seconds < 0.01 ? tournament.instant : formats.number(seconds, seconds < 10 ? 2 : 0);
  if (rounds === 0) return tournament.noRounds(shown);
  const count = formats.number(rounds, 0);
  return seconds < shortest ? tournament.played(count, shown) : tournament.speed(count, shown, formats.number(rounds / seconds, 0));
}
