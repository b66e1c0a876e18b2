import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { type Block, blocksOf, pages } from './support/pages.ts';
import { shellCommands } from './support/shell.ts';

/**
 * A page that shows what commands write is followed from its first block to its last, in one folder: `donnant` commands
 * are run, `diff` blocks marked `in <file>` are applied to that file, and `text` blocks marked `shows` must be part of
 * what the last block of commands wrote to either stream, line breaks aside.
 */
const followed = pages().filter((page) => blocksOf(page).some(({ marks }) => marks.includes('shows')));

describe.each(followed)('followed step by step, %s', (page) => {
  const folder = mkdtempSync(join(tmpdir(), 'followed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows what is written on the way', async () => {
    cpSync('examples', join(folder, 'examples'), { recursive: true });
    let written = '';
    for (const block of blocksOf(page)) {
      const file = block.marks.find((mark) => mark.startsWith('in '))?.slice(3);
      if (block.language === 'sh') written = await follow(block, folder);
      else if (block.language === 'diff') edit(join(folder, file!), block.code);
      else if (block.marks.includes('shows')) expect(squeeze(written), `line ${block.line}`).toContain(squeeze(block.code));
    }
  });
});

it('the tutorial is among the pages that are followed', () => {
  expect(followed).toContain('docs/tutorial/first-scenario.md');
});

/** What the commands of a block wrote to both streams; a command that tells errors must exit with 2, others with 0. */
async function follow({ code }: Block, cwd: string): Promise<string> {
  let written = '';
  const stream = { write: (text: string) => void (written += text), isTTY: false, columns: 80 };
  for (const { words } of shellCommands(code)) {
    const [program, ...rest] = words[0] === 'npx' ? words.slice(1) : words;
    if (program !== 'donnant') continue;
    const exit = await run(rest, { cwd, stdout: stream, stderr: stream });
    expect(exit, written).toBe(/^error:/m.test(written) ? 2 : 0);
    for (const [i, word] of rest.entries())
      if (['--report', '--csv'].includes(word)) expect(existsSync(join(cwd, rest[i + 1]!))).toBe(true);
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

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
