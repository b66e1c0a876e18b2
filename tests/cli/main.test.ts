import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from './donnant.ts';

/** Runs the command line as a process, its results going to `stdout`. */
function start(words: readonly string[], stdout: number | 'pipe') {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
  });
}

describe('the process', () => {
  it('ends with 1 and one line where standard output cannot be written', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'out.txt');
      writeFileSync(path, '');
      // Open for reading alone: whatever is written to it fails, as on a full disk.
      const unwritable = openSync(path, 'r');
      try {
        for (const words of [['strategies'], ['--help']]) {
          const { status, stderr } = start(words, unwritable);
          expect({ status, stderr }).toEqual({
            status: 1,
            stderr: expect.stringMatching(/^error: standard output cannot be written: [^\n]+\n$/) as string,
          });
        }
      } finally {
        closeSync(unwritable);
      }
    });
  });

  it('ends with the code of the run elsewhere', () => {
    const { status, stdout, stderr } = start(['match', 'grim', 'grim', '--rounds', '3'], 'pipe');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/CCC\n$/);
    expect(start(['help', 'frob'], 'pipe').status).toBe(2);
  });
});
