import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { type Block, blocksOf, pages } from './support/pages.ts';
import { shellCommands } from './support/shell.ts';

/**
 * A tutorial is followed from its first block to its last, in one folder: commands are run, `diff` blocks marked
 * `in <file>` are applied to that file, and `text` blocks marked `shows` must be part of what the last command wrote.
 */
describe.each(pages().filter((page) => page.startsWith('docs/tutorial/')))('followed step by step, %s', (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'tutorial-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ends where it says, and shows what is written on the way', async () => {
    let written = '';
    let shown = 0;
    for (const block of blocksOf(page)) {
      const file = block.marks.find((mark) => mark.startsWith('in '))?.slice(3);
      if (block.language === 'sh') written = await follow(block, folder);
      else if (block.language === 'diff') edit(join(folder, file!), block.code);
      else if (block.marks.includes('shows')) {
        shown++;
        expect(written, `line ${block.line}`).toContain(block.code);
      }
    }
    expect(shown).toBeGreaterThan(0);
    expect(existsSync(join(folder, 'report.html'))).toBe(true);
  });
});

/** What the commands of a block wrote to both streams; a command that tells errors must exit with 2, others with 0. */
async function follow({ code }: Block, cwd: string): Promise<string> {
  let written = '';
  const stream = { write: (text: string) => void (written += text), isTTY: false, columns: 80 };
  for (const { words } of shellCommands(code)) {
    const exit = await run(words.slice(1), { cwd, stdout: stream, stderr: stream });
    expect(exit, written).toBe(/^error:/m.test(written) ? 2 : 0);
  }
  return written;
}

/** Applies a change whose old lines stand in exactly one place of the file. */
function edit(file: string, change: string): void {
  const lines = change.split('\n');
  const without = (sign: string): string =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const pieces = readFileSync(file, 'utf8').split(without('+'));
  expect(pieces, change).toHaveLength(2);
  writeFileSync(file, pieces.join(without('-')));
}
