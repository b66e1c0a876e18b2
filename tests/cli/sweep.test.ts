import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { sweep } from '../../src/study/index.ts';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

/** A signal that the user gives once it has been looked at so often: after so many rows. */
function after(looks: number): () => AbortSignal {
  const { signal } = new AbortController();
  let left = looks;
  return () =>
    new Proxy(signal, {
      get(target, name) {
        if (name === 'aborted') return left-- <= 0;
        return Reflect.get(target, name, target) as unknown;
      },
    });
}

async function inScenario<T>(work: (cwd: string) => Promise<T>): Promise<T> {
  return inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'scenario.yaml'), scenarioTemplate);
    return work(cwd);
  });
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');
const two = '--axis misunderstandings.misreadings=0..0.2:9 --axis relationship.deals-a-year=1..52:8:log';

describe('donnant sweep', () => {
  it('writes a line for each point of several axes, with the figures of the library', async () => {
    await inScenario(async (cwd) => {
      const { code, out, problems } = await donnant(wordsOf(`sweep scenario.yaml ${two} --csv rows.csv --jsonl rows.jsonl`), { cwd });
      expect({ code, wide: tooWide(out) }).toEqual({ code: 0, wide: [] });
      expect(problems).toBe('wrote rows.csv\nwrote rows.jsonl\n');
      const { rows } = sweep(readScenario(scenarioTemplate), [
        { lever: 'misunderstandings.misreadings', from: 0, to: 0.2, points: 9 },
        { lever: 'relationship.deals-a-year', from: 1, to: 52, points: 8, scale: 'log' },
      ]);
      expect(rows).toHaveLength(72);
      const lines = read(cwd, 'rows.jsonl').trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(rows)));
      const cells = csvParse(read(cwd, 'rows.csv'));
      expect(cells.map((row) => Number(row['coop. adapted (share)']))).toEqual(rows.map(({ cooperationAdapted }) => cooperationAdapted));
      expect(cells.columns.slice(0, 4)).toEqual([
        'rule',
        'misunderstandings.misreadings (chance)',
        'relationship.deals-a-year (deals a year)',
        'continuation',
      ]);
      expect(out).toContain('25 of 72 rows are shown');
    });
  });

  it('sweeps a list, and the rules that are named', async () => {
    await inScenario(async (cwd) => {
      const [rule] = readScenario(scenarioTemplate).rules;
      const line = `sweep scenario.yaml --axis relationship.churn=0.1,0.4 --rule today --rule ${rule!.id} --json`;
      const { out } = await donnant(wordsOf(line), { cwd });
      const { rows } = JSON.parse(out) as { rows: { rule: string | null; doses: object }[] };
      expect(rows.map((row) => [row.rule, row.doses])).toEqual(
        [null, rule!.id].flatMap((id) => [0.1, 0.4].map((dose) => [id, { 'relationship.churn': dose }])),
      );
    });
  });

  it('turns a lever with parameters', async () => {
    await inScenario(async (cwd) => {
      const { out, problems } = await donnant(
        wordsOf('sweep scenario.yaml --axis penalty:side=partner,detection=0.8=0,50 --rule today --json'),
        { cwd },
      );
      expect(problems).toBe('');
      const { axes, rows } = JSON.parse(out) as { axes: { lever: object }[]; rows: { doses: object; partnerValueNow: number }[] };
      expect(axes[0]!.lever).toEqual({ lever: 'penalty', side: 'partner', detection: 0.8 });
      expect(rows[1]!.partnerValueNow).toBeLessThan(rows[0]!.partnerValueNow);
    });
  });

  it.each([
    [`sweep scenario.yaml ${two}`, [1, 30]],
    ['sweep scenario.yaml --axis continuation=0.1..0.9:400', [700, 200]],
  ])('writes the same bytes however often it is stopped and resumed: %s', async (line, stops) => {
    await inScenario(async (cwd) => {
      const words = wordsOf(`${line} --csv rows.csv --jsonl rows.jsonl`);
      const unbroken = await donnant(words, { cwd });
      expect(unbroken.code).toBe(0);
      const files = readdirSync(cwd).sort();
      const [csv, lines] = [read(cwd, 'rows.csv'), read(cwd, 'rows.jsonl')];
      for (const name of ['rows.csv', 'rows.jsonl']) writeFileSync(join(cwd, name), 'old');
      for (const stop of stops) {
        const { code, out, problems } = await donnant([...words, '--resume'], { cwd, interruption: after(stop) });
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(problems).toContain('the same command with --resume goes on');
        expect(read(cwd, 'rows.csv')).toBe('old');
        expect(csv.startsWith(read(cwd, 'rows.csv.part'))).toBe(true);
        // What was written after the note, before a power cut, is cut off again.
        writeFileSync(join(cwd, 'rows.jsonl.part'), '{"half', { flag: 'a' });
      }
      const resumed = await donnant([...words, '--resume'], { cwd });
      expect({ code: resumed.code, out: resumed.out }).toEqual({ code: 0, out: unbroken.out });
      expect(read(cwd, 'rows.csv')).toBe(csv);
      expect(read(cwd, 'rows.jsonl')).toBe(lines);
      expect(readdirSync(cwd).sort()).toEqual(files);
    });
  });

  it('keeps a map whole over an interruption', async () => {
    await inScenario(async (cwd) => {
      const words = wordsOf(`sweep scenario.yaml ${two} --csv rows.csv --map map.svg`);
      await donnant(words, { cwd });
      const map = read(cwd, 'map.svg');
      expect(map).toContain('Cooperation after adaptation by misunderstandings.misreadings and relationship.deals-a-year');
      await donnant(words, { cwd, interruption: after(40) });
      expect((await donnant([...words, '--resume'], { cwd })).problems).toContain('going on after 41 of 72 rows');
      expect(read(cwd, 'map.svg')).toBe(map);
    });
  });

  it('refuses to go on with another sweep, naming what differs', async () => {
    await inScenario(async (cwd) => {
      await donnant(wordsOf(`sweep scenario.yaml ${two} --csv rows.csv`), { cwd, interruption: after(9) });
      expect(existsSync(join(cwd, 'rows.csv.resume'))).toBe(true);
      const other = two.replace('0.2:9', '0.3:9');
      const { code, problems } = await donnant(wordsOf(`sweep scenario.yaml ${other} --csv rows.csv --resume`), { cwd });
      expect(code).toBe(2);
      expect(problems).toContain('rows.csv.resume: is of another run: --axis differ');
    });
  });

  it('leaves nothing behind where it is stopped without files to keep', async () => {
    await inScenario(async (cwd) => {
      const { code, problems } = await donnant(wordsOf(`sweep scenario.yaml ${two}`), { cwd, interruption: after(9) });
      expect(code).toBe(1);
      expect(problems).toContain('stopped before the end; nothing was written');
      expect(readdirSync(cwd)).toEqual(['scenario.yaml']);
    });
  });

  it('holds no more rows for a long sweep than for a short one', async () => {
    await inScenario(async (cwd) => {
      const { out } = await donnant(wordsOf('sweep scenario.yaml --axis continuation=0.1..0.9:4500 --rule today --json'), { cwd });
      const { rows, every, total } = JSON.parse(out) as { rows: object[]; every: number; total: number };
      expect({ every, total, rows: rows.length }).toEqual({ every: 4, total: 4500, rows: 1125 });
    });
  });

  it.each([
    ['--axis relationship.chrun=0.1..0.2:3', 'relationship.churn'],
    ['--axis relationship.churn=0.1..2:3', '--axis'],
    ['--axis relationship.churn=0..1:3:log', 'logarithm'],
    ['--axis relationship.churn=0.1,0.1', 'swept twice'],
    ['--axis penalty:side=0..5:3', 'penalty:side=partner'],
    ['--axis continuation=0.1..0.9:3 --rule nobody', '--rule: unknown rule'],
    ['--axis continuation=0.1..0.9:3 --map map.svg', 'two axes'],
    ['--axis continuation=0.1..0.9:3 --resume', '--csv or --jsonl'],
    [`${two} --map map.png`, '.svg'],
    [`${two} --csv rows --jsonl rows`, 'would be written over'],
    [`${two} --axis continuation=0.1..0.2:3 --axis continuation=0.1..0.2:3`, 'one axis to three'],
  ])('refuses %s', async (words, part) => {
    await inScenario(async (cwd) => {
      const { code, problems } = await donnant(wordsOf(`sweep scenario.yaml ${words}`), { cwd });
      expect(code).toBe(2);
      expect(problems).toContain(part);
      expect(readdirSync(cwd)).toEqual(['scenario.yaml']);
    });
  });
});
