import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../src/cli/readLanguage.ts';
import { donnant, inFolder, wordsOf } from './donnant.ts';
import { frenchScenario } from './frenchScenario.ts';

/** Words that hold English sentences together and that French does not have. */
const english =
  /^(the|and|of|with|which|that|from|is|are|was|were|this|these|what|when|where|who|whose|how|than|then|not|it|its|they|their|there|at|by|for|into|as|be|been|has|have|no|yes|to|if|under|without|after|before|between|each|every|all|both|other|others|more|most|less|least|deal|deals|rule|rules|vendor|move|moves|side|sides|today|now|goal|year|years|tat|always|never|defect)$/i;

/** English words of a text; what is typed, such as `tit-for-tat` or `--rule`, is one word and no English. */
function englishIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}_.=:/-]+/gu) ?? []).map((word) => word.replace(/[.:]+$/, '')).filter((word) => english.test(word));
}

/** What may be English in French: titles of works, families as `--family` takes them, and ends of ids that go on in a new line. */
function withoutNames(text: string): string {
  return text
    .replaceAll(/^source\u00a0:.*$/gm, '')
    .replaceAll(/ \/ other {2,}/g, '')
    .replaceAll(/^[a-z\d-]+$/gm, '');
}

/** Runs something in a folder with a French scenario. */
function withScenario<T>(work: (cwd: string) => Promise<T>): Promise<T> {
  return inFolder((cwd) => {
    writeFileSync(join(cwd, 'contrat.yaml'), frenchScenario);
    return work(cwd);
  });
}

const calls = [
  'init autre.yaml',
  'check contrat.yaml',
  'advise contrat.yaml',
  'sweep contrat.yaml --axis continuation=0.5..0.9:3',
  'doses contrat.yaml --goal incentive --lever penalty --lever churn',
  'calibrate contrat.yaml --unknown churn --outcome value=34 --error 1',
  'tournament --players tit-for-tat,random:p=0.3,always-defect --rounds 20',
  'match tit-for-tat random:p=0.3 --rounds 30',
  'expect pavlov grim --continuation 0.9 --execution-noise 0.05 --replies',
  'evolve contrat.yaml --steps 30',
  'evolve --players tit-for-tat,grim,always-defect --continuation 0.9',
  'fit --own CCDCCDCC,CCCD --other CDCCDCCD,CCDC --candidates tit-for-tat,grim --states 4 --memory-one',
  'strategies',
  'strategies tit-for-tat',
];

/** Numbers, truth values and structure of JSON; every text is put in the place of any other. */
function withoutWords(value: unknown): unknown {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWords(inner)]));
}

describe('in French', () => {
  it.each(calls)('no word of English is left: donnant %s', async (line) => {
    await withScenario(async (cwd) => {
      const { code, out, problems } = await donnant([...wordsOf(line), '--language', 'fr'], { cwd, now: () => 0 });
      expect({ code, english: englishIn(withoutNames(`${out}\n${problems}`)) }).toEqual({ code: 0, english: [] });
    });
  });

  it.each(calls)('figures and structure of JSON are those of English: donnant %s', async (line) => {
    await withScenario(async (cwd) => {
      const [first, second] = [
        await donnant([...wordsOf(line), '--json'], { cwd }),
        await donnant([...wordsOf(line.replace('autre', 'autre-fois')), '--json', '--language', 'fr'], { cwd }),
      ];
      expect({ first: first.code, second: second.code }).toEqual({ first: 0, second: 0 });
      expect(withoutWords(JSON.parse(second.out))).toEqual(withoutWords(JSON.parse(first.out)));
    });
  });

  it('figures are written as French readers expect them, and colons stand behind a space', async () => {
    const { out } = await donnant(wordsOf('match always-defect always-cooperate --rounds 3 --language fr'));
    // Defection against cooperation earns 5 in each round of Axelrod's game.
    expect(out).toMatch(/Toujours trahir {2}.*5,000 .*0,0\u00a0%/);
    expect(out).toContain('Toujours trahir contre Toujours coopérer\u00a0: 3 manches');
    expect((await donnant(wordsOf('strategies grim --language fr'))).out).not.toMatch(/\p{L}:/u);
  });

  it('the same report is a page in French, with pictures in French', async () => {
    await withScenario(async (cwd) => {
      const line = 'evolve contrat.yaml --steps 20 --report marche.html --language fr';
      expect((await donnant(wordsOf(line), { cwd })).problems).toContain('marche.html');
      const page = readFileSync(join(cwd, 'marche.html'), 'utf8');
      expect(page).toContain('<html lang="fr">');
      expect(page).toMatch(/<text[^>]*>[^<]*\d\u202f?\u00a0?%</);
      const seen = page.replaceAll(/<style>[^]*?<\/style>/g, '').replaceAll(/<[^>]*>/g, ' ');
      expect(englishIn(seen)).toEqual([]);
    });
  });

  it('a report on one pool of three is in French', async () => {
    await inFolder(async (cwd) => {
      const line = 'evolve --players tit-for-tat,always-cooperate,always-defect --steps 20 --report trois.html --language fr';
      expect((await donnant(wordsOf(line), { cwd })).code).toBe(0);
      const page = readFileSync(join(cwd, 'trois.html'), 'utf8');
      expect(page).toContain('Donnant-donnant');
      expect(englishIn(page.replaceAll(/<style>[^]*?<\/style>/g, '').replaceAll(/<[^>]*>/g, ' '))).toEqual([]);
    });
  });

  it('a map of a sweep bears French words', async () => {
    await withScenario(async (cwd) => {
      const line = 'sweep contrat.yaml --axis churn=0.1,0.3 --axis slips=0,0.1 --map carte.svg --language fr';
      expect((await donnant(wordsOf(line), { cwd })).code).toBe(0);
      expect(englishIn(readFileSync(join(cwd, 'carte.svg'), 'utf8').replaceAll(/<[^>]*>/g, ' '))).toEqual([]);
    });
  });

  it('what to do next after init is asked for in French too', async () => {
    await inFolder(async (cwd) => {
      const { out } = await donnant(wordsOf('init affaire.yaml --language fr'), { cwd });
      expect(out).toContain('  donnant check affaire.yaml --language fr\n');
    });
  });

  it('what is wrong is told in English, framed in French, by the library and by the reader of options alike', async () => {
    for (const line of ['match grim', 'match grim grimm', 'match grim grim --rond 5']) {
      const { code, problems } = await donnant([...wordsOf(line), '--language', 'fr']);
      expect(code).toBe(2);
      expect(problems).toMatch(/^erreur\u00a0: [^\n]+\n$/);
      expect(problems).not.toContain('error');
    }
  });
});

describe('--language', () => {
  it.each([['--language fr --help'], ['--help --language fr'], ['--help --language=fr'], ['--language en --help --language fr']])(
    'may stand anywhere: %s',
    async (line) => {
      const { code, out } = await donnant(wordsOf(line));
      expect(code).toBe(0);
      for (const heading of ['Utilisation\u00a0: donnant [options] [commande]', 'Options\u00a0:', 'Commandes\u00a0:'])
        expect(out).toContain(heading);
      expect(out).not.toMatch(/Usage|Commands/);
    },
  );

  it.each(['--language fr advise --help', 'advise --language fr --help', 'help advise --language fr', '--language fr help advise'])(
    'is heard by the help of a command: %s',
    async (line) => {
      const { code, out } = await donnant(wordsOf(line));
      expect(code).toBe(0);
      expect(out).toContain('Utilisation\u00a0: donnant advise');
      expect(out).toContain('Exemples\u00a0:');
    },
  );

  it('is English where it is not given', async () => {
    const line = 'match grim grim --rounds 3';
    expect(await donnant(wordsOf(`${line} --language en`))).toEqual(await donnant(wordsOf(line)));
  });

  it.each(['--language xx --help', 'strategies --language xx', '--language= strategies', 'help --language xx', '--version --language xx'])(
    'that there is none of is refused: %s',
    async (line) => {
      const { code, problems } = await donnant(wordsOf(line));
      expect(code).toBe(2);
      expect(problems).toMatch(/error: --language: unknown language: received "(xx)?", expected en or fr|, expected en, fr/);
    },
  );

  it('without its value is refused', async () => {
    const { code, problems } = await donnant(wordsOf('match grim grim --language'));
    expect({ code, problems }).toEqual({ code: 2, problems: expect.stringContaining("'--language <code>' argument missing") as string });
  });

  it('is not read behind --, where every word is an argument', () => {
    expect(readLanguage(['match', '--', '--language', 'fr'])).toEqual({ language: 'en', rest: ['match', '--', '--language', 'fr'] });
  });
});

const french = dsvFormat(';');

describe('--csv-style french', () => {
  it.each([
    ['match', 'match tit-for-tat random:p=0.3 --rounds 8 --game 5.5,3,1,0.25'],
    ['tournament', 'tournament --players tit-for-tat,random:p=0.3,gradual --rounds 20'],
    ['sweep, row by row', 'sweep contrat.yaml --axis continuation=0.5..0.9:3'],
    ['evolve, row by row', 'evolve contrat.yaml --steps 5'],
  ])('has the figures of plain CSV in all their digits: %s', async (_, line) => {
    await withScenario(async (cwd) => {
      const plain = await donnant([...wordsOf(line), '--csv', 'plain.csv'], { cwd });
      const styled = await donnant([...wordsOf(line), '--csv', 'french.csv', '--csv-style', 'french'], { cwd });
      expect({ plain: plain.code, styled: styled.code }).toEqual({ plain: 0, styled: 0 });
      const text = readFileSync(join(cwd, 'french.csv'), 'utf8');
      expect(text.match(/\ufeff/g)).toHaveLength(1);
      expect(text).toMatch(/^\ufeff[^]*\r\n$/);
      expect(text).toMatch(/;\d+,\d+/);
      const rows = french.parseRows(text.slice(1));
      const back = rows.map((row) => row.map((cell) => (/^-?\d+,\d+(e-?\d+)?$/.test(cell) ? cell.replace(',', '.') : cell)));
      expect(back).toEqual(dsvFormat(',').parseRows(readFileSync(join(cwd, 'plain.csv'), 'utf8')));
    });
  });

  it('heads shares in the language of the call', async () => {
    await inFolder(async (cwd) => {
      const line = 'expect grim grim --continuation 0.5 --csv c.csv --csv-style french --language fr';
      expect((await donnant(wordsOf(line), { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, 'c.csv'), 'utf8')).toMatch(/^\ufeffcôté;stratégie;[^\n]*coopération \(part\)\r\n/);
    });
  });

  it('is offered by every command with a table, and by no other', async () => {
    for (const [name, offered] of [
      ['advise', true],
      ['evolve', true],
      ['sweep', true],
      ['check', false],
      ['init', false],
    ] as const) {
      expect((await donnant([name, '--help'])).out.includes('--csv-style <style>')).toBe(offered);
    }
  });

  it.each([
    ['match grim grim --csv-style french', '--csv-style: no CSV to write'],
    ['match grim grim --csv x.csv --csv-style franch', '--csv-style: unknown style of CSV: received "franch", expected plain, french'],
  ])('is refused where it cannot be meant: %s', async (line, part) => {
    await inFolder(async (cwd) => {
      const { code, problems } = await donnant(wordsOf(line), { cwd });
      expect(code).toBe(2);
      expect(problems).toContain(part);
    });
  });
});
