import { describe, expect, it } from 'vitest';
import { progressBar } from '../../src/cli/progressBar.ts';
import { voiceFor } from '../../src/cli/voice.ts';
import { donnant, inFolder, wordsOf } from './donnant.ts';

/** A bar on a stream in memory, and what was written there while work went on to `milliseconds`. */
function shown(milliseconds: number, { isTTY = true, clock = true } = {}): string {
  let written = '';
  let time = 0;
  const stderr = { write: (text: string) => void (written += text), isTTY, columns: 80 };
  const bar = progressBar({ stdout: stderr, stderr, ...(clock && { now: () => time }) }, voiceFor('en'));
  for (let done = 1; done <= 10; done++) {
    time = (milliseconds * done) / 10;
    bar.onProgress({ done, total: 10 });
  }
  bar.stop();
  return written;
}

describe('the progress bar', () => {
  it('appears on a terminal once work has lasted a second', () => {
    expect(shown(5000)).toMatch(/working .*\d+%/);
  });

  it('clears its line at the end', () => {
    // CSI 0 K or CSI 2 K: erase in line (ECMA-48).
    const end = shown(5000).split('%').at(-1)!;
    expect(['\u001b[0K', '\u001b[2K'].some((code) => end.includes(code))).toBe(true);
  });

  it('stays away from quick work, from files and pipes, and where there is no clock', () => {
    expect(shown(900)).toBe('');
    expect(shown(5000, { isTTY: false })).toBe('');
    expect(shown(5000, { clock: false })).toBe('');
  });
});

describe('a slow command', () => {
  it('shows its bar on stderr alone, and gives the same result without one', async () => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      let time = 0;
      const words = wordsOf('sweep scenario.yaml --axis continuation=0.5..0.9:3');
      const slow = await donnant(words, { cwd, terminal: true, now: () => (time += 400) });
      const quiet = await donnant(words, { cwd });
      expect(slow.problems).toContain('working');
      expect({ ...slow, problems: '' }).toEqual({ ...quiet, problems: '' });
      expect(quiet.problems).toBe('');
    });
  });
});
