import { describe, expect, it } from 'vitest';
import { assess } from '../../src/study/index.ts';
import { readScenario, strategyFilesOf } from '../../src/scenario/index.ts';
import { broken, problemsOf, read } from './example.ts';

/** Plays as tit for tat and is called otherwise. */
const echo = '{ id: echo, kind: memory-one, opening: C, reply: { CC: C, CD: D, DC: C, DD: D } }';
const generous = `id: generous
kind: memory-one
params: { g: { default: 10% } }
opening: C
reply: { CC: C, CD: g, DC: C, DD: g }
`;

/** The small scenario with strategies of its own, and the vendor's share of tit for tat given to others. */
const withOwn = (strategies: string, shares: string): string =>
  broken('    tit-for-tat: 60%', shares).replace('behaviours:', () => `strategies:\n${strategies}\nbehaviours:`);

describe('a scenario with strategies of its own', () => {
  it('comes out as with the strategy of the catalogue that plays the same', () => {
    const own = assess(readScenario(withOwn(`  - ${echo}`, '    echo: 60%')));
    const usual = assess(read());
    expect(own.now.overall).toBeCloseTo(usual.now.overall, 12);
  });

  it('takes them from files that are handed over, with numbers of their own, and keeps them', () => {
    const source = withOwn('  - ./generous.yaml', '    generous: { share: 60%, g: 1 / 4 }');
    expect(strategyFilesOf(source)).toEqual(['./generous.yaml']);
    const scenario = readScenario(source, { files: { './generous.yaml': generous } });
    expect(scenario.setting.pools.vendor[1]?.strategy).toMatchObject({ name: 'generous (g = 0.25)', reply: { CD: 0.25 } });
    // the file stands for itself from here on: doses and rules read it again
    expect(readScenario(scenario.file).setting).toEqual(scenario.setting);
  });

  it('may have them by id', () => {
    const byId = withOwn(`  ${echo.replace('{ id: echo, ', 'echo: { ')}`, '    echo: 60%');
    expect(readScenario(byId).setting).toEqual(readScenario(withOwn(`  - ${echo}`, '    echo: 60%')).setting);
    expect(problemsOf(byId.replace('CD: D', 'CD: 2'))).toMatchObject([{ path: 'strategies.echo.reply.CD', line: 20 }]);
  });

  it('can be taken up where they are listed', () => {
    const source = withOwn(`  - ${echo}`, '    tit-for-tat: 60%').replace('goal:', 'could-adopt: [echo]\ngoal:');
    expect(readScenario(source).setting.adoptable.vendor.map(({ id }) => id)).toEqual(['echo']);
  });

  it('fixes their payoffs on the money of today', () => {
    const source = withOwn(`  - ${echo.replace('CD: D', 'CD: (T - R) / 10')}`, '    echo: 60%');
    // the vendor earns 45 alone and 40 together
    expect(readScenario(source).setting.pools.vendor[1]?.strategy).toMatchObject({ reply: { CD: 0.5 } });
  });

  it('tells what is wrong with them where it stands, and nothing that follows from it', () => {
    const inline = problemsOf(withOwn(`  - ${echo.replace('CD: D', 'CD: 2')}`, '    echo: 60%'));
    expect(inline).toMatchObject([{ path: 'strategies[0].reply.CD', line: 20, received: 2 }]);
    const outOfRange = problemsOf(withOwn(`  - ${echo.replace('CD: D', 'CD: T / 10')}`, '    echo: 60%'));
    expect(outOfRange).toMatchObject([{ path: 'strategies[0].reply.CD', line: 20, received: 4.5 }]);
    const missing = problemsOf(withOwn('  - ./generous.yaml', '    tit-for-tat: 60%'));
    expect(missing).toMatchObject([{ path: 'strategies[0]', line: 20, received: './generous.yaml' }]);
    expect(problemsOf(withOwn(`  - ${echo}\n  - ${echo}`, '    echo: 60%'))).toMatchObject([{ path: 'strategies[1].id', line: 21 }]);
  });

  it('tells what is wrong with a file by its name and its own lines', () => {
    const source = withOwn('  - ./generous.yaml', '    generous: 60%');
    const given = (text: string) => {
      try {
        readScenario(source, { files: { './generous.yaml': text } });
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(given(generous.replace('CD: g', 'CD: h'))).toMatchObject({ problems: [{ path: './generous.yaml: reply.CD', line: 5 }] });
    expect(given(generous.replace('params: {', 'params: {{'))).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ path: './generous.yaml', line: 3 })]) as unknown,
    });
  });
});

describe('a pool', () => {
  it('takes moves and choices beside shares', () => {
    const { setting } = read('    tit-for-tat: 60%', '    win-shift-lose-stay: { share: 60%, initial: C }');
    expect(setting.pools.vendor[1]?.strategy).toMatchObject({ id: 'win-shift-lose-stay', params: { initial: 'C' } });
    expect(setting.pools.vendor[1]?.strategy.name).toContain('initial = C');
  });

  it('refuses moves and choices that there are not', () => {
    const line = broken('    tit-for-tat: 60%', '    win-shift-lose-stay: { share: 60%, initial: true }');
    expect(problemsOf(line)).toMatchObject([{ path: 'behaviours.vendor.win-shift-lose-stay.initial', expected: 'C or D' }]);
    const number = broken('    tit-for-tat: 60%', '    random: { share: 60%, p: true }');
    expect(problemsOf(number)).toMatchObject([{ path: 'behaviours.vendor.random.p', received: true }]);
  });
});
