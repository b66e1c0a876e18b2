import { CommanderError } from 'commander';
import { InputError, describeProblem, nearest } from '../core/index.ts';
import { commands } from './commands.ts';
import type { Io } from './io.ts';
import { programFor } from './program.ts';
import { readLanguage } from './readLanguage.ts';
import { voiceFor } from './voice.ts';
import { problemTexts } from './problemTexts.ts';

/** Exit codes of the command line. */
const done = 0;
const failed = 1;
const badInput = 2;

/**
 * Runs one command line. Results go to `stdout`; progress, messages and problems to `stderr`, one line a problem.
 *
 * @param argv - The words after `donnant`.
 * @param io - Streams, folder and clock.
 * @returns The exit code: 0 done, 1 failed, 2 bad input.
 * @example
 * await run(['match', 'tit-for-tat', 'always-defect', '--rounds', '5'], { stdout: process.stdout, stderr: process.stderr });
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const asked = readLanguage(argv);
  const voice = voiceFor(asked.language);
  const words = voice.say.cli;
  const tell = (text: string): unknown => io.stderr.write(`${words.error(withoutControls(text))}\n`);
  try {
    checkHelp(asked.rest);
    await programFor(io, voice, asked).parseAsync([...asked.rest], { from: 'user' });
    return done;
  } catch (error) {
    if (error instanceof InputError) {
      for (const problem of error.problems) tell(describeProblem(problem));
      return badInput;
    }
    // commander has told its own problems already; help and version end this way too, whatever language was asked for
    if (error instanceof CommanderError) {
      if (asked.problem !== undefined) tell(describeProblem(asked.problem));
      return error.exitCode === 0 && asked.problem === undefined ? done : badInput;
    }
    tell(isAbort(error) ? words.stopped : error instanceof Error ? error.message : String(error));
    return failed;
  }
}

/** Help is asked for a command that there is; commander alone would tell how to use all of them, and not why. */
function checkHelp([first, name]: readonly string[]): void {
  const known = ['help', ...commands.map((command) => command.name)];
  if (first !== 'help' || name === undefined || name.startsWith('-') || known.includes(name)) return;
  const expected = nearest(name, known).join(' or ') || known.slice(1).join(', ');
  throw new InputError([{ path: 'help', received: name, expected, ...problemTexts.command }]);
}

/** A path or a name from a file could hold codes that move the cursor. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
