import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { type Difference, differences, peerTraits, reasons } from './peerDifferences.ts';

const found = differences();
const named = catalogue.filter(({ peer }) => peer !== undefined);
const table = (rows: readonly (readonly string[])[]): string[] => rows.map((cells) => `| ${cells.join(' | ')} |`);

/** The page that lists them: written by `npx vitest run tests/traits/peerTraits.test.ts -u`. */
function page(all: readonly Difference[]): string {
  const agreeing = named.filter(({ id }) => all.every((one) => one.id !== id)).length;
  const head = ['Strategy', 'Trait', 'Here', 'Axelrod-Python'];
  const groups = Object.values(reasons).flatMap((why) => {
    const rows = all.filter((one) => one.why === why).map(({ id, trait, ours, theirs }) => [`\`${id}\``, trait, ours, theirs]);
    return rows.length === 0 ? [] : [`## ${why.slice(0, -1)}`, '', ...table([head, head.map(() => '---'), ...rows]), ''];
  });
  return [
    '# Where our traits differ from those of Axelrod-Python',
    '',
    'Axelrod-Python 4.13.0 (commit 95052da) declares for each of its classes how many rounds it looks back, whether chance enters its',
    'play, and whether it asks for payoffs or the announced length. Here the same is computed from the rule (see `traitsOf`). Memory',
    'means two things: there the depth an author declared, mostly for play without slips; here the smallest number of last outcomes,',
    'own move as it came out and the other’s as it was read, that settles how the strategy goes on, slips included.',
    '',
    `Of ${named.length} strategies with a class there, ${agreeing} agree in everything that both know. Every difference is listed below under`,
    'its reason; a test computes the list anew and holds this page to it. That the memory of a program is not computed here, where',
    'it is declared as unbounded there, is not counted as a difference.',
    '',
    ...groups,
  ].join('\n');
}

describe('traits beside those that Axelrod-Python 4.13.0 declares', () => {
  it('are known there for every entry that names a class', () => {
    expect(named.filter(({ peer }) => !Object.hasOwn(peerTraits, peer!)).map(({ id }) => id)).toEqual([]);
  });

  it('differ only for a reason that holds', () => {
    expect(found.filter(({ why }) => why === undefined)).toEqual([]);
  });

  it('differ just where the page says, difference by difference', async () => {
    const options = await resolveConfig('docs/explanation/peer-traits.md');
    const written = await format(page(found), { ...options, parser: 'markdown' });
    await expect(written).toMatchFileSnapshot('../../docs/explanation/peer-traits.md');
  });
});
