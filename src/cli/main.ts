#!/usr/bin/env node
import { run } from './run.ts';

/** The user's Ctrl-C as a signal; asked for only by work that can be told to stop. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

// A reader such as `head` may close the pipe before the end; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, now: () => performance.now(), interruption });
