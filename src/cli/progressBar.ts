import { SingleBar } from 'cli-progress';
import type { Io } from './io.ts';
import type { Voice } from './voice.ts';

/** Work that is done sooner shows no bar, in milliseconds. */
const patience = 1000;

/** A bar that is told how far the work is, and must be stopped at its end. */
export interface ProgressBar {
  onProgress(progress: { readonly done: number; readonly total: number }): void;
  stop(): void;
}

/** A bar on the messages' stream, shown once the work has lasted a second, if that stream is a terminal. */
export function progressBar({ stderr, now }: Io, { say }: Pick<Voice, 'say'>): ProgressBar {
  if (now === undefined || stderr.isTTY !== true) return { onProgress: () => undefined, stop: () => undefined };
  const startedAt = now();
  let bar: SingleBar | undefined;
  return {
    onProgress({ done, total }) {
      if (bar === undefined && now() - startedAt >= patience) {
        // The bar asks of its stream only what a sink has: write, isTTY and columns.
        const stream = stderr as NodeJS.WritableStream;
        bar = new SingleBar({ stream, clearOnComplete: true, gracefulExit: false, barsize: 30, format: say.cli.progress('{bar}') });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    stop: () => bar?.stop(),
  };
}
