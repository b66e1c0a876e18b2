#!/usr/bin/env node
import { run } from './run.ts';
import { readLanguage } from './readLanguage.ts';
import { voiceFor } from './voice.ts';

/** The user's Ctrl-C as a signal; asked for only by work that can be told to stop. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

const { stdin, stdout, stderr } = process;
const words = process.argv.slice(2);
const { cli: say } = voiceFor(readLanguage(words).language).say;
let lost = false;

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may close the pipe before the end; that is no failure.
  if (error.code === 'EPIPE' || lost) return;
  lost = true;
  process.exitCode = 1;
  stderr.write(`${say.error(say.outputLost(error.message))}\n`);
});
// Nobody is left to be told.
stderr.on('error', () => undefined);

const code = await run(words, { stdin, stdout, stderr, now: () => performance.now(), interruption });
process.exitCode ??= code;
