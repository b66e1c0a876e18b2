import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/cli/jsonText.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { type Ran, donnant, inFolder, wordsOf } from './donnant.ts';

const twoRules = `
const reply = { CC: 1, CD: 0, DC: 1, DD: 0 };
export const first = { kind: 'memory-one', id: 'first', opening: 1, reply };
export const others = [{ kind: 'memory-one', id: 'second', name: 'Second', opening: 0, reply }];
`;
const maker = `
export default ({ wait = 1 }) => ({
  kind: 'program', id: 'waits', name: \`Waits \${wait}\`, memory: 0,
  play: (seen) => (seen < wait ? 'D' : 'C'),
  learn: (seen) => seen + 1,
});
`;

/** Runs a command line in a folder with the shipped strategies and some modules. */
async function ran(line: string): Promise<Ran> {
  return await inFolder(async (folder) => {
    for (const name of ['patient-partner.yaml', 'one-warning.yaml', 'fair-share.mjs', 'fair-share.ts']) {
      copyFileSync(resolve('examples/strategies', name), join(folder, name));
    }
    writeFileSync(join(folder, 'two.mjs'), twoRules);
    writeFileSync(join(folder, 'maker.mjs'), maker);
    writeFileSync(join(folder, 'throws.mjs'), "throw new Error('not today');");
    writeFileSync(join(folder, 'waits.mjs'), 'export default await 1;');
    writeFileSync(
      join(folder, 'bad.mjs'),
      "export default { kind: 'memory-one', id: 'bad', opening: 2, reply: { CC: 1, CD: 1, DC: 1, DD: 1 } };",
    );
    writeFileSync(join(folder, 'bad.yaml'), 'id: bad\nkind: memory-one\nopening: 2\nreply: { CC: C, CD: h, DC: C, DD: C }\n');
    writeFileSync(join(folder, 'empty.mjs'), '');
    mkdirSync(join(folder, 'deals'));
    const own = scenarioTemplate.replace('    tit-for-tat: 40%', '    patient-partner: { share: 40%, g: 30% }');
    writeFileSync(join(folder, 'deals', 'own.yaml'), `${own}\nstrategies: [../patient-partner.yaml]\n`);
    writeFileSync(join(folder, 'deals', 'lost.yaml'), `${scenarioTemplate}\nstrategies: [../lost.yaml, ../two.mjs]\n`);
    return await donnant(wordsOf(line), { cwd: folder });
  });
}

const movesOf = ({ out }: Ran): string[] => [...out.matchAll(/(?:vendor|partner) +([CD ]+)$/gm)].map(([, moves]) => moves!);

describe('a file in the place of an id', () => {
  it('plays, with parameters', async () => {
    expect(movesOf(await ran('match ./one-warning.yaml:forget=0 always-defect --rounds 5'))).toEqual(['CCDDD', 'DDDDD']);
    const { out } = await ran('match patient-partner.yaml:g=0.3 ./patient-partner.yaml:g=1 --rounds 3');
    expect(out).toContain('Patient partner (g = 0.3) against Patient partner (g = 1)');
  });

  it('is solved, and competes', async () => {
    const { out } = await ran('expect ./one-warning.yaml:forget=0 always-defect --continuation 0.9 --json');
    // C in rounds 1 and 2: (1 + 0.9) of ten expected rounds
    expect((JSON.parse(out) as { cooperation: { vendor: number } }).cooperation.vendor).toBeCloseTo(0.19, 12);
    const { code, out: table } = await ran('tournament --players tit-for-tat,./patient-partner.yaml,./two.mjs,./fair-share.mjs --rounds 5');
    expect(code).toBe(0);
    for (const name of ['Patient partner', 'first', 'Second', 'Fair share']) expect(table).toContain(name);
  });

  it('may be a module: one of several, or a function of parameters', async () => {
    expect(movesOf(await ran('match ./two.mjs#second ./fair-share.mjs --rounds 3'))).toEqual(['DCD', 'CDD']);
    expect(movesOf(await ran('match ./maker.mjs:wait=2 ./maker.mjs --rounds 4'))).toEqual(['DDCC', 'DCCC']);
  });

  it.each([
    ['match ./two.mjs tit-for-tat', 'vendor: the file has several strategies', './two.mjs#first or ./two.mjs#second'],
    ['match ./two.mjs#third tit-for-tat', 'vendor: no strategy of this name in the file', './two.mjs#first or ./two.mjs#second'],
    ['match ./bad.yaml tit-for-tat', './bad.yaml: opening (line 3): not a probability', './bad.yaml: reply.CD (line 4)'],
    ['match ./bad.mjs tit-for-tat', './bad.mjs: default.opening: not a probability', 'received 2'],
    ['match ./empty.mjs tit-for-tat', './empty.mjs: the file has no strategies', 'default export'],
    ['match ./throws.mjs tit-for-tat', './throws.mjs: the module cannot be loaded', 'not today'],
    ['match ./waits.mjs tit-for-tat', './waits.mjs: the module cannot be loaded', 'does not await'],
    ['match ./lost.yaml ./notes.txt', './lost.yaml: no such file', './notes.txt: unknown kind of file'],
    ['match ./patient-partner.yaml:g=2 grim', 'vendor, g: not a number in range', 'from 0 to 1'],
    ['match ./patient-partner.yaml:h=1 grim', 'vendor, h: unknown parameter', 'expected g'],
    ['match ./patient-partner.yaml:g grim', 'vendor: not a parameter', 'name=value'],
  ])('%s is refused with what would do', async (line, ...told) => {
    const { code, out, problems } = await ran(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const text of told) expect(problems).toContain(text);
  });

  it('is read by a scenario from its own folder', async () => {
    const { code, out, problems } = await ran('check deals/own.yaml');
    expect({ code, problems }).toEqual({ code: 0, problems: '' });
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Patient partner (g = 0.3) 40%');
    const lost = await ran('check deals/lost.yaml');
    expect(lost.code).toBe(2);
    expect(lost.problems).toContain('lost.yaml: no such file');
    expect(lost.problems).toContain('../two.mjs: not a file of data');
    expect(lost.problems.split('\n')).toHaveLength(3);
  });
});

describe('a scenario with a strategy of its own', () => {
  it('is whole in the JSON of its advice, where strategies are told by their ids', () => {
    const echo = { id: 'echo', kind: 'memory-one', opening: 'C', reply: { CC: 'C', CD: 'D', DC: 'C', DD: 'D' } };
    const source = `${scenarioTemplate.replaceAll('    tit-for-tat: 40%', '    echo: 40%')}\nstrategies: [${JSON.stringify(echo)}]\n`;
    const scenario = readScenario(source);
    const { file } = JSON.parse(jsonText(scenario)) as { file: object };
    expect(readScenario(file).setting).toEqual(scenario.setting);
  });
});

describe('a TypeScript module', () => {
  it('says what to do where nothing reads TypeScript', async () => {
    const { code, problems } = await ran('match ./fair-share.ts alternator');
    expect(code).toBe(2);
    expect(problems).toContain('./fair-share.ts: the module cannot be loaded');
    expect(problems).toContain('NODE_OPTIONS="--import tsx"');
  });

  it('plays where tsx is at work', () => {
    const words = ['match', 'examples/strategies/fair-share.ts:share=0.4', 'alternator', '--rounds', '6'];
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('Fair share (0.4) against Alternator: 6 rounds');
  });
});

describe('parameters that are no numbers', () => {
  it('are written as they are read: moves, choices, yes or no, strategies', async () => {
    expect(movesOf(await ran('match handshake:initialPlays=DDC always-cooperate --rounds 4'))[0]).toMatch(/^DDC/);
    expect(movesOf(await ran('match win-shift-lose-stay:initial=C always-defect --rounds 1'))).toEqual(['C', 'D']);
    // on a tie, as before the first round, the soft one cooperates
    expect(movesOf(await ran('match go-by-majority:soft=false go-by-majority:soft=true --rounds 1'))).toEqual(['D', 'C']);
    const { out } = await ran('match meta-majority:team=tit-for-tat+./one-warning.yaml grudger --rounds 3');
    expect(out).toContain('tit-for-tat + One');
    expect(movesOf({ out, code: 0, problems: '' })).toEqual(['CCC', 'CCC']);
  });

  it('are refused with what would do', async () => {
    const { problems } = await ran('match handshake:initialPlays=XY go-by-majority:soft=maybe');
    expect(problems).toContain('vendor, initialPlays: not a sequence of moves: received "XY"');
    expect(problems).toContain('partner, soft: not one of the choices: received "maybe"');
  });
});
