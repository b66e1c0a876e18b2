import { type Game, presetGame, prisonersDilemma } from '../games/index.ts';
import { attempt } from './attempt.ts';
import type { Call } from './command.ts';
import { readNumber, textOf } from './readOptions.ts';
import { problemTexts } from './problemTexts.ts';

const path = '--game';

/** The game of `--game`: a preset, or `T,R,P,S` for both sides. Notes what is wrong with it. */
export function readGame(call: Call): Game | undefined {
  const text = textOf(call, 'game');
  if (text === undefined) return undefined;
  const parts = text.split(',');
  if (parts.length === 1 && !/^[\s\d.+-]*$/.test(text)) return attempt(call.problems, path, () => presetGame(text.trim()));
  const numbers = parts.flatMap((part) => readNumber(call, part, path) ?? []);
  if (parts.length !== 4) call.problems.add({ path, received: text, ...problemTexts.payoffs });
  const [T, R, P, S] = numbers;
  if (T === undefined || R === undefined || P === undefined || S === undefined || parts.length !== 4) return undefined;
  return attempt(call.problems, path, () => prisonersDilemma({ T, R, P, S }));
}
