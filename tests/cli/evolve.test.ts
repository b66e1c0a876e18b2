import { existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioTemplate } from '../../src/scenario/index.ts';
import { evolutionProcesses } from '../../src/study/index.ts';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

/** A signal that the user gives once it has been looked at so often: after so many rows. */
function after(looks: number): () => AbortSignal {
  const controller = new AbortController();
  let left = looks;
  const { signal } = controller;
  return () =>
    new Proxy(signal, {
      get(target, name) {
        if (name === 'aborted') return left-- <= 0;
        return Reflect.get(target, name, target) as unknown;
      },
    });
}

const never = (): AbortSignal => new AbortController().signal;

async function inScenario<T>(work: (cwd: string) => Promise<T>): Promise<T> {
  return inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'scenario.yaml'), scenarioTemplate);
    return work(cwd);
  });
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('donnant evolve', () => {
  it('shows at most twelve moments within 80 columns, and where it leads in sentences', async () => {
    await inScenario(async (cwd) => {
      const { code, out, problems } = await donnant(wordsOf('evolve scenario.yaml --steps 1000'), { cwd });
      expect({ code, problems, wide: tooWide(out) }).toEqual({ code: 0, problems: '', wide: [] });
      const steps = [...out.matchAll(/^ *([\d,]+)(?: +[\d.]+%)+$/gm)].map(([, step]) => Number(step!.replace(',', '')));
      expect(steps.length).toBeLessThanOrEqual(12);
      expect([steps[0], steps.at(-1)]).toEqual([0, 1000]);
      expect(out).toContain('Cooperation is ');
      expect(out).toContain('random starts,');
    });
  });

  it('names every process in its help', async () => {
    const { out } = await donnant(['evolve', '--help']);
    for (const process of evolutionProcesses) expect(out).toContain(process);
  });

  it('leads a dilemma of one round to defection, by the replicator equation worked out by hand', async () => {
    await inFolder(async (cwd) => {
      const line = 'evolve --players always-cooperate,always-defect --rounds 1 --steps 3 --lines rows.jsonl';
      const { code, out } = await donnant(wordsOf(line), { cwd });
      expect(code).toBe(0);
      expect(out).toContain('Evolutionarily stable: Always Defect alone.');
      const rows = read(cwd, 'rows.jsonl')
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row) as { step: number; shares: number[]; cooperation: number });
      expect(rows.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
      for (const { step, shares, cooperation } of rows) {
        // ẋ = −x (1 − x) (1 + x) from ½: x² / (1 − x²) = e^(−2t) / 3.
        const ratio = Math.exp(-2 * step) / 3;
        expect(shares[0]).toBeCloseTo(Math.sqrt(ratio / (1 + ratio)), 7);
        expect(cooperation).toBeCloseTo(shares[0]!, 12);
      }
    });
  });

  it('says when payoffs were played rather than solved', async () => {
    const solved = await donnant(wordsOf('evolve --players grim,tit-for-tat --rounds 10 --steps 5'));
    const played = await donnant(wordsOf('evolve --players grim,first-by-tullock --rounds 20 --steps 5 --repetitions 3'));
    expect(solved.out.replaceAll(/\s+/g, ' ')).toContain('of every pair are exact');
    expect(played.out.replaceAll(/\s+/g, ' ')).toContain('was played, 3 matches a pair');
  });

  it('writes one step in k to its files, and the last', async () => {
    await inScenario(async (cwd) => {
      await donnant(wordsOf('evolve scenario.yaml --steps 25 --every 10 --csv rows.csv --lines rows.jsonl'), { cwd });
      const lines = read(cwd, 'rows.csv').split('\r\n');
      expect(lines.map((line) => line.split(',')[0])).toEqual(['step', '0', '10', '20', '25', '']);
      expect(lines[0]).toContain('"partner: Win-Stay, Lose-Shift (share)"');
      const rows = read(cwd, 'rows.jsonl')
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row) as { step: number });
      expect(rows.map(({ step }) => step)).toEqual([0, 10, 20, 25]);
    });
  });

  it('leaves nothing behind when it is stopped', async () => {
    await inScenario(async (cwd) => {
      const line = wordsOf('evolve scenario.yaml --steps 9000 --csv rows.csv --lines rows.jsonl --report report.html');
      const { code, out, problems } = await donnant(line, { cwd, interruption: after(4321) });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(problems).toContain('stopped before the end; nothing was written');
      expect(readdirSync(cwd)).toEqual(['scenario.yaml']);
    });
  });

  it('hears the user while it works', async () => {
    await inScenario(async (cwd) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 1);
      const { code } = await donnant(wordsOf('evolve scenario.yaml --steps 1000000000'), { cwd, interruption: () => controller.signal });
      expect(code).toBe(1);
    });
  });

  it.each([
    ['evolve scenario.yaml --steps 30000 --every 7', [5, 12_345, 700]],
    ['evolve scenario.yaml --process moran --mutation 0.02 --population 30 --steps 5000 --seed spring', [1, 3000]],
    ['evolve scenario.yaml --process wright-fisher --population 20 --steps 900 --every 100', [2]],
    ['evolve --players tit-for-tat,gradual,random:p=0.3 --process logit --steps 4000 --rounds 20', [40, 2500]],
  ])('writes the same bytes however often it is stopped and taken up again: %s', async (line, stops) => {
    await inScenario(async (cwd) => {
      const words = wordsOf(`${line} --csv rows.csv --lines rows.jsonl --checkpoint run.json`);
      const unbroken = await donnant(words, { cwd, interruption: never });
      expect(unbroken.code).toBe(0);
      const files = readdirSync(cwd).sort();
      expect(files).toEqual(['rows.csv', 'rows.jsonl', 'scenario.yaml']);
      const [csv, lines] = [read(cwd, 'rows.csv'), read(cwd, 'rows.jsonl')];
      for (const name of ['rows.csv', 'rows.jsonl']) writeFileSync(join(cwd, name), 'old');
      for (const stop of stops) {
        const { code, out, problems } = await donnant(words, { cwd, interruption: after(stop) });
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(problems).toContain('the same command goes on from run.json');
        expect(read(cwd, 'rows.csv')).toBe('old');
        expect(existsSync(join(cwd, 'rows.csv.part'))).toBe(true);
        // What was written after the checkpoint, before a power cut, is cut off again.
        writeFileSync(join(cwd, 'rows.jsonl.part'), 'half a ro', { flag: 'a' });
      }
      const resumed = await donnant(words, { cwd });
      expect({ code: resumed.code, out: resumed.out }).toEqual({ code: 0, out: unbroken.out });
      expect(read(cwd, 'rows.csv')).toBe(csv);
      expect(read(cwd, 'rows.jsonl')).toBe(lines);
      expect(readdirSync(cwd).sort()).toEqual(files);
    });
  });

  it('goes on from the last checkpoint where it was killed outright', async () => {
    await inScenario(async (cwd) => {
      const words = wordsOf('evolve scenario.yaml --steps 21000 --lines rows.jsonl --every 50 --checkpoint run.json');
      await donnant(words, { cwd });
      const whole = read(cwd, 'rows.jsonl');
      let notes = 0;
      // As if the process ended within the run: nothing of what it would do at its end happens.
      const killed = donnant(words, {
        cwd,
        interruption: () =>
          new Proxy(new AbortController().signal, {
            get(target, name) {
              if (name === 'aborted' && ++notes > 15_000) throw new Error('killed');
              return Reflect.get(target, name, target) as unknown;
            },
          }),
      });
      expect((await killed).code).toBe(1);
      expect((JSON.parse(read(cwd, 'run.json')) as { row: { step: number } }).row.step).toBe(10_000);
      expect((await donnant(words, { cwd })).problems).toContain('going on after step 10,000');
      expect(read(cwd, 'rows.jsonl')).toBe(whole);
    });
  });
});

describe('donnant evolve refuses', () => {
  it.each([
    ['evolve', ['scenario', 'nobody is named']],
    ['evolve scenario.yaml --players grim,pavlov', ['--players', 'at once']],
    ['evolve --players grim', ['--players', 'at least two']],
    ['evolve --players grim,pavlow', ['--players', 'pavlow', 'pavlov']],
    ['evolve scenario.yaml --rounds 5 --execution-noise 0.1', ['--rounds', '--execution-noise', 'its own conditions']],
    ['evolve scenario.yaml --process morane', ['--process', 'morane', 'moran']],
    [
      'evolve scenario.yaml --steps 0 --population 1 --mutation 2 --selection -1 --every 0',
      ['--steps', '--population', '--mutation', '--selection', '--every'],
    ],
    ['evolve scenario.yaml --report report.pdf', ['--report', '.html']],
    ['evolve scenario.yaml --csv rows --lines rows', ['--lines', 'written over']],
    ['evolve scenario.yaml --csv rows --checkpoint rows.part', ['--checkpoint', 'written over']],
    ['evolve scenario.yaml --lines scenario.yaml', ['--lines', 'written over']],
    ['evolve scenario.yaml --csv scenario.yaml', ['--csv', 'written over']],
    ['evolve scenario.yaml --lines no/such/rows', ['--lines', 'cannot be written']],
    ['evolve scenario.yaml --checkpoint scenario.yaml', ['--checkpoint', 'written over']],
  ])('%s', async (line, parts) => {
    await inScenario(async (cwd) => {
      const { code, out, problems } = await donnant(wordsOf(line), { cwd });
      expect({ code, out, files: readdirSync(cwd) }).toEqual({ code: 2, out: '', files: ['scenario.yaml'] });
      for (const part of parts) expect(problems).toContain(part);
      expect(read(cwd, 'scenario.yaml')).toBe(scenarioTemplate);
    });
  });

  it('a checkpoint of another run, naming what differs, and leaves all as it is', async () => {
    await inScenario(async (cwd) => {
      const line = 'evolve scenario.yaml --lines rows.jsonl --checkpoint run.json';
      await donnant(wordsOf(`${line} --steps 900`), { cwd, interruption: after(500) });
      const before = [read(cwd, 'run.json'), read(cwd, 'rows.jsonl.part')];
      const { code, problems } = await donnant(wordsOf(`${line} --steps 800 --process replicator`), { cwd });
      expect(code).toBe(2);
      expect(problems).toContain('is of another run: --process and --steps differ');
      writeFileSync(join(cwd, 'scenario.yaml'), scenarioTemplate.replace(/churn: .*/, 'churn: 3%'));
      expect((await donnant(wordsOf(`${line} --steps 900`), { cwd })).problems).toContain('payoffs');
      expect([read(cwd, 'run.json'), read(cwd, 'rows.jsonl.part')]).toEqual(before);
    });
  });

  it('to go on where what was written is gone, or the file is no checkpoint', async () => {
    await inScenario(async (cwd) => {
      const words = wordsOf('evolve scenario.yaml --steps 900 --lines rows.jsonl --checkpoint run.json');
      await donnant(words, { cwd, interruption: after(500) });
      truncateSync(join(cwd, 'rows.jsonl.part'), 10);
      const short = await donnant(words, { cwd });
      expect(short.code).toBe(2);
      expect(short.problems).toContain('rows.jsonl.part');
      writeFileSync(join(cwd, 'run.json'), '{"kind":"other"}');
      const other = await donnant(words, { cwd });
      expect({ code: other.code, kept: read(cwd, 'run.json') }).toEqual({ code: 2, kept: '{"kind":"other"}' });
      expect(other.problems).toContain('is no checkpoint');
    });
  });
});
