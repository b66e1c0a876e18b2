import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adviceSteps } from '../../src/advice/index.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { donnant, inFolder, wordsOf } from './donnant.ts';

/** A signal that the user gives once it has been looked at so often: after so many stages. */
function after(stages: number): () => AbortSignal {
  const { signal } = new AbortController();
  let left = stages;
  return () =>
    new Proxy(signal, {
      get: (target, name) => (name === 'aborted' ? --left <= 0 : (Reflect.get(target, name, target) as unknown)),
    });
}

async function inScenario<T>(work: (cwd: string) => Promise<T>): Promise<T> {
  return inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'scenario.yaml'), scenarioTemplate);
    return work(cwd);
  });
}

const stages = [...adviceSteps(readScenario(scenarioTemplate), { basin: { starts: 1 }, doses: false })].length + 1;

describe('donnant advise, interrupted', () => {
  it('goes on from its checkpoint to the same bytes, stopped after each stage in turn', async () => {
    await inScenario(async (cwd) => {
      const whole = await donnant(wordsOf('advise scenario.yaml --report whole.html --csv whole.csv'), { cwd });
      expect(whole.code).toBe(0);
      const words = wordsOf('advise scenario.yaml --report parts.html --csv parts.csv --checkpoint so-far.json');
      for (let stage = 1; stage <= stages; stage++) {
        const stopped = await donnant(words, { cwd, interruption: after(1 + (stage === 1 ? 0 : stage - 1)) });
        expect({ code: stopped.code, out: stopped.out }).toEqual({ code: 1, out: '' });
        expect(stopped.problems).toMatch(/stopped with \d+% of the analysis done; the same command goes on from so-far\.json/);
        expect(existsSync(join(cwd, 'parts.html'))).toBe(false);
      }
      const resumed = await donnant(words, { cwd });
      expect(resumed.problems).toContain('going on with 100% of the analysis done, from so-far.json');
      expect(resumed.out).toBe(whole.out);
      for (const kind of ['html', 'csv'])
        expect(readFileSync(join(cwd, `parts.${kind}`), 'utf8')).toBe(readFileSync(join(cwd, `whole.${kind}`), 'utf8'));
      expect(existsSync(join(cwd, 'so-far.json'))).toBe(false);
    });
  });

  it('leaves nothing behind without a checkpoint, and says how to keep it', async () => {
    await inScenario(async (cwd) => {
      const { code, out, problems } = await donnant(wordsOf('advise scenario.yaml --report report.html'), { cwd, interruption: after(1) });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(problems).toContain('--checkpoint FILE');
      expect(readdirSync(cwd)).toEqual(['scenario.yaml']);
    });
  });

  it('refuses the checkpoint of another scenario, seed or budget', async () => {
    await inScenario(async (cwd) => {
      const words = wordsOf('advise scenario.yaml --checkpoint so-far.json');
      await donnant(words, { cwd, interruption: after(1) });
      const kept = readFileSync(join(cwd, 'so-far.json'), 'utf8');
      for (const [more, what] of [
        ['--seed other', '--seed'],
        ['--budget 5', '--budget'],
      ] as const) {
        const { code, problems } = await donnant([...words, ...wordsOf(more)], { cwd });
        expect(code).toBe(2);
        expect(problems).toContain(what);
      }
      writeFileSync(join(cwd, 'scenario.yaml'), scenarioTemplate.replace(/^title: .*$/m, 'title: Another'));
      expect((await donnant(words, { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, 'so-far.json'), 'utf8')).toBe(kept);
    });
  });
});

describe('donnant advise --quick and --budget', () => {
  it('answers with the rules and says what is left out', async () => {
    await inScenario(async (cwd) => {
      const { code, out } = await donnant(wordsOf('advise scenario.yaml --quick'), { cwd });
      expect(code).toBe(0);
      expect(out).toContain('This is the quick answer.');
      expect(out).not.toContain('A PILOT OF THE FIRST RULE');
    });
  });

  it('writes a report of a quick answer, without the pictures that take long', async () => {
    await inScenario(async (cwd) => {
      expect((await donnant(wordsOf('advise scenario.yaml --quick --report quick.html'), { cwd })).code).toBe(0);
      const page = readFileSync(join(cwd, 'quick.html'), 'utf8');
      expect(page.match(/<figure>/g)).toHaveLength(3);
      expect(page).not.toContain('id="cooperation-now');
    });
  });

  it('tells what the budget holds', async () => {
    await inScenario(async (cwd) => {
      const { out } = await donnant(wordsOf('advise scenario.yaml --budget 0'), { cwd });
      expect(out.replaceAll(/\s+/g, ' ')).toMatch(/A budget of €0 per pair and year holds \d+ of the 4 mixes looked at/);
    });
  });

  it('refuses what does not go together, all at once', async () => {
    await inScenario(async (cwd) => {
      const words = wordsOf('advise scenario.yaml --quick --budget 5 --checkpoint scenario.yaml');
      const { code, problems } = await donnant(words, { cwd });
      expect(code).toBe(2);
      for (const option of ['--budget', '--checkpoint']) expect(problems).toContain(`${option}`);
      expect(problems.match(/does not go with --quick/g)).toHaveLength(2);
      expect((await donnant(wordsOf('advise scenario.yaml --budget=-1'), { cwd })).code).toBe(2);
    });
  });
});
