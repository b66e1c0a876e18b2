import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { donnant, inFolder, wordsOf } from './donnant.ts';

const threeRounds = /^round,[^]*3,C,C,3,3\r\n$/;

/** Writes three rounds to a file of this name. */
function writeTo(path: string, cwd: string) {
  return donnant([...wordsOf('match grim grim --rounds 3 --csv'), path], { cwd });
}

describe('output files', () => {
  it('replace what was there before as a whole', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'rounds.csv'), 'old '.repeat(10_000));
      expect((await donnant(wordsOf('match grim grim --rounds 3 --csv rounds.csv'), { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, 'rounds.csv'), 'utf8')).toMatch(/^round,[^]*3,C,C,3,3\r\n$/);
      expect(readdirSync(cwd)).toEqual(['rounds.csv']);
    });
  });

  it.each([0o600, 0o644, 0o755, 0o666])('keep the permissions of what they replace: %o', async (mode) => {
    await inFolder(async (cwd) => {
      const path = join(cwd, 'rounds.csv');
      writeFileSync(path, 'old');
      chmodSync(path, mode);
      expect((await writeTo('rounds.csv', cwd)).code).toBe(0);
      expect(statSync(path).mode & 0o7777).toBe(mode);
      expect(readFileSync(path, 'utf8')).toMatch(threeRounds);
    });
  });

  it.each([true, false])('go where a link leads, and the link stays (its end is there: %s)', async (isThere) => {
    await inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'far'));
      if (isThere) writeFileSync(join(cwd, 'far/real.csv'), 'old');
      symlinkSync('far/real.csv', join(cwd, 'second.csv'));
      symlinkSync('second.csv', join(cwd, 'first.csv'));
      expect((await writeTo('first.csv', cwd)).code).toBe(0);
      for (const link of ['first.csv', 'second.csv']) expect(lstatSync(join(cwd, link)).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(cwd, 'far/real.csv'), 'utf8')).toMatch(threeRounds);
      expect(readdirSync(join(cwd, 'far'))).toEqual(['real.csv']);
      expect(readdirSync(cwd).sort()).toEqual(['far', 'first.csv', 'second.csv']);
    });
  });

  it('leave the content of another name of the file they replace as it was', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'kept.csv'), 'old');
      linkSync(join(cwd, 'kept.csv'), join(cwd, 'rounds.csv'));
      await writeTo('rounds.csv', cwd);
      expect(readFileSync(join(cwd, 'kept.csv'), 'utf8')).toBe('old');
    });
  });

  it.each(['pipe', 'link to it'])('are written into a pipe, which stays a pipe: %s', async (path) => {
    await inFolder(async (cwd) => {
      execFileSync('mkfifo', [join(cwd, 'pipe')]);
      symlinkSync('pipe', join(cwd, 'link to it'));
      const reading = readFile(join(cwd, 'pipe'), 'utf8');
      const { code, problems } = await writeTo(path, cwd);
      expect({ code, problems }).toEqual({ code: 0, problems: `wrote ${path}\n` });
      expect(await reading).toMatch(threeRounds);
      expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true);
      expect(readdirSync(cwd).sort()).toEqual(['link to it', 'pipe']);
    });
  });

  it('may be the name of a strategy that plays', async () => {
    await inFolder(async (cwd) => {
      expect((await writeTo('grim', cwd)).code).toBe(0);
      expect(readFileSync(join(cwd, 'grim'), 'utf8')).toMatch(threeRounds);
    });
  });

  it('of init are not written through a link, even one that leads nowhere yet', async () => {
    await inFolder(async (cwd) => {
      symlinkSync('nowhere.yaml', join(cwd, 'scenario.yaml'));
      const { code, problems } = await donnant(['init'], { cwd });
      expect({ code, problems }).toEqual({ code: 2, problems: expect.stringContaining('exists already') as string });
      expect(readdirSync(cwd)).toEqual(['scenario.yaml']);
    });
  });
});
