import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { run } from '../../src/cli/run.ts';
import type { Io } from '../../src/cli/io.ts';

/** What one command line did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

/** Runs the command line with streams in memory. */
export async function donnant(argv: readonly string[], io: Partial<Io> & { readonly terminal?: boolean } = {}): Promise<Ran> {
  const { terminal = false, ...rest } = io;
  let out = '';
  let problems = '';
  const code = await run(argv, {
    stdout: { write: (text) => void (out += text), columns: 80 },
    stderr: { write: (text) => void (problems += text), isTTY: terminal, columns: 80 },
    ...rest,
  });
  return { code, out, problems };
}

/** Splits a command line on its spaces; no word of ours has quotes. */
export function wordsOf(line: string): string[] {
  return line.split(' ');
}

/** Runs something in a folder of its own that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines wider than a terminal of 80 columns. */
export function tooWide(text: string): string[] {
  return text.split('\n').filter((line) => stringWidth(line) > 80);
}
