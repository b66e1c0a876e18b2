import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { ashlockFingerprint, transitiveFingerprint } from '../../src/traits/index.ts';
import { donnant, inFolder, wordsOf } from './donnant.ts';

describe('donnant strategies ID', () => {
  it('draws both fingerprints, and gives their data as JSON', async () => {
    await inFolder(async (folder) => {
      const { code, out, problems } = await donnant(wordsOf('strategies tit-for-tat --fingerprint a.svg --transitive b.svg --json'), {
        cwd: folder,
      });
      expect({ code, problems }).toEqual({ code: 0, problems: 'Drew the fingerprint to a.svg.\nDrew the rounds to b.svg.\n' });
      expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toContain('Tit for Tat: payoff a round');
      expect(readFileSync(join(folder, 'b.svg'), 'utf8')).toContain('Tit for Tat: cooperation round by round');
      const told = JSON.parse(out) as Record<string, unknown>;
      expect(told['fingerprint']).toEqual(ashlockFingerprint(strategy('tit-for-tat')));
      expect(told['transitive']).toEqual(transitiveFingerprint(strategy('tit-for-tat')));
    });
  });

  it('tells no fingerprint where none is asked for', async () => {
    const told = JSON.parse((await donnant(wordsOf('strategies tit-for-tat --json'))).out) as object;
    expect(Object.keys(told)).not.toContain('fingerprint');
    expect(Object.keys(told)).not.toContain('transitive');
  });

  it('refuses pictures of nobody, in one file, or where nothing can be written', async () => {
    await inFolder(async (cwd) => {
      const nobody = await donnant(wordsOf('strategies --fingerprint a.svg --transitive b.svg'), { cwd });
      expect(nobody.code).toBe(2);
      for (const option of ['--fingerprint', '--transitive']) expect(nobody.problems).toContain(`${option}: no strategy to draw`);
      const same = await donnant(wordsOf('strategies grim --machine a.svg --fingerprint ./a.svg'), { cwd });
      expect(same.code).toBe(2);
      expect(same.problems).toContain('--fingerprint: would be written over');
      const lost = await donnant(wordsOf('strategies grim --transitive none/b.svg'), { cwd });
      expect(lost.code).toBe(2);
      expect(lost.problems).toContain('--transitive: cannot be written');
    });
  });
});
