import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { describe, expect, it, vi } from 'vitest';

/** Examples are programs; what each prints is kept beside it. `UPDATE=1` writes what it prints now. */
const examples = existsSync('examples') ? readdirSync('examples').filter((name) => name.endsWith('.ts')) : [];
const kept = examples.map((name) => name.replace(/\.ts$/, '.out.txt'));

describe('the examples', () => {
  it.each(examples)('%s prints what it printed before', async (name) => {
    const golden = `examples/${name.replace(/\.ts$/, '.out.txt')}`;
    const printed = await outputOf(resolve('examples', name));
    if (process.env['UPDATE'] === '1') writeFileSync(golden, printed);
    expect(printed).not.toBe('');
    expect(printed).toBe(readFileSync(golden, 'utf8'));
  });

  it('are there, and nothing is kept for one that is gone', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(readdirSync('examples').filter((name) => name.endsWith('.out.txt'))).toEqual(kept);
  });
});

/** What a module prints while it loads. */
async function outputOf(file: string): Promise<string> {
  let printed = '';
  const log = vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void (printed += `${format(...words)}\n`));
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await import(/* @vite-ignore */ file);
  } finally {
    log.mockRestore();
    write.mockRestore();
  }
  return printed;
}
