import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { languages, messagesFor } from '../../src/messages/index.ts';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

/** One quick call of each command, in a folder that holds scenario.yaml. */
const calls: Readonly<Record<string, string>> = {
  init: 'init other.yaml',
  check: 'check scenario.yaml',
  advise: 'advise scenario.yaml',
  compare: 'compare scenario.yaml scenario.yaml',
  sweep: 'sweep scenario.yaml --axis continuation=0.5..0.9:3',
  doses: 'doses scenario.yaml --goal incentive --lever penalty --lever churn',
  calibrate: 'calibrate scenario.yaml --unknown churn --outcome value=34 --error 1',
  tournament: 'tournament --players tit-for-tat,random:p=0.3,gradual --rounds 20',
  match: 'match tit-for-tat random:p=0.3 --rounds 130 --perception-noise 0.1',
  expect: 'expect pavlov grim --long-run --execution-noise 0.05',
  evolve: 'evolve scenario.yaml --steps 30',
  fit: 'fit --own CCDCCDCC,CCD --other CDCCDCCD,CDC --states 3 --memory-one',
  strategies: 'strategies',
};

/** A text on one line, its spaces alike. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

describe.each(commands.map(({ name }) => name))('donnant %s', (name) => {
  const command = commands.find((candidate) => candidate.name === name)!;

  it.each(languages)('tells in its help, within 80 columns, what it does, its options and examples: %s', async (language) => {
    const { code, out, problems } = await donnant([name, '--help', '--language', language]);
    expect({ code, problems, tooWide: tooWide(out) }).toEqual({ code: 0, problems: '', tooWide: [] });
    expect(onOneLine(out)).toContain(onOneLine(command.about(messagesFor(language), language)));
    for (const flag of ['--json', '--seed', '--language', '--help']) expect(out).toContain(flag);
    for (const { flags } of command.options) expect(out).toContain(flags);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(out).toContain(`donnant ${example}\n`);
  });

  it.each(command.examples)('does what its help shows: %s', async (example) => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      const { code, out, problems } = await donnant(wordsOf(example), { cwd });
      expect(problems).not.toContain('error');
      expect(code).toBe(0);
      expect(tooWide(out)).toEqual([]);
      expect(out).toMatch(/\S\n$/);
    });
  });

  it.each(languages)('keeps its results within 80 columns and free of control codes: %s', async (language) => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      const { code, out } = await donnant([...wordsOf(calls[name]!), '--language', language], { cwd });
      expect({ code, tooWide: tooWide(out) }).toEqual({ code: 0, tooWide: [] });
      expect(out).not.toMatch(/[^\n\P{Cc}]/u);
      expect(out).not.toMatch(/NaN|undefined|Infinity|\[object/);
    });
  });

  it('writes JSON that parses, and the same bytes again for the same seed', async () => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      const words = [...wordsOf(calls[name]!), '--json', '--seed', 'spring'];
      const first = await donnant(words, { cwd });
      expect(first.code).toBe(0);
      expect(JSON.parse(first.out)).toMatchObject({ kind: expect.any(String) as string });
      if (name !== 'init') expect(await donnant(words, { cwd })).toEqual(first);
    });
  });
});

const withTables = commands.filter(({ options }) => options.some(({ flags }) => flags.startsWith('--csv'))).map(({ name }) => name);

describe('the table of a command', () => {
  it.each(withTables)('is written by donnant %s as CSV beside the result', async (name) => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      const plain = await donnant(wordsOf(calls[name]!), { cwd });
      const { code, out, problems } = await donnant([...wordsOf(calls[name]!), '--csv', 'table.csv'], { cwd });
      expect({ code, out, problems }).toEqual({ code: 0, out: plain.out, problems: `${plain.problems}wrote table.csv\n` });
      expect(readdirSync(cwd).sort()).toEqual(['scenario.yaml', 'table.csv']);
    });
  });
});

describe('donnant', () => {
  it('lists its commands', async () => {
    const { code, out } = await donnant(['--help']);
    expect({ code, tooWide: tooWide(out) }).toEqual({ code: 0, tooWide: [] });
    for (const { name } of commands) expect(out).toContain(`  ${name} `);
  });

  it('tells how it is used and ends with 2 where no command is given', async () => {
    const { code, out, problems } = await donnant([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(problems).toContain('Commands:');
  });

  it('tells its version', async () => {
    const { code, out } = await donnant(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
