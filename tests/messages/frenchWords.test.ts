import { describe, expect, it } from 'vitest';
import { formatsFor, messagesFor } from '../../src/messages/index.ts';
import { au, de } from '../../src/messages/french/contract.ts';
import { plural } from '../../src/messages/french/plural.ts';
import { typeset } from '../../src/messages/french/typeset.ts';

const formats = formatsFor('fr', 'EUR');
const { cli, evolve, guidelines, report, tables } = messagesFor('fr');

/** Plain spaces in place of those that do not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('French nouns', () => {
  it('are singular for 0, 1 and what is below 2, plural from 2 on', () => {
    expect([0, 1, 1.5, 1.99, 2, 10].map((count) => plural(count, 'affaire', 'affaires'))).toEqual([
      'affaire',
      'affaire',
      'affaire',
      'affaire',
      'affaires',
      'affaires',
    ]);
  });

  it('go by the number as it is written', () => {
    expect(plural(1.96, 'an', 'ans', 1)).toBe('ans');
    expect(plural(1.94, 'an', 'ans', 1)).toBe('an');
  });

  it('are counted so in messages', () => {
    const doses = [0, 1, 1.5, 2, 12].map((dose) => plain(tables.doses.amount(formats, 'deals-a-year', dose)));
    expect(doses).toEqual(['0 affaire par an', '1 affaire par an', '1,5 affaire par an', '2 affaires par an', '12 affaires par an']);
    expect([0, 1, 2].map((count) => cli.strategies.title(count))).toEqual(['0 stratégie', '1 stratégie', '2 stratégies']);
    expect(['0', '1', '2', '200'].map((count) => cli.match.rounds(count))).toEqual(['0 manche', '1 manche', '2 manches', '200 manches']);
    expect([0, 1, 2].map((left) => plain(cli.evolve.meaning(left)).slice('coop. : part des choix coopératifs.'.length))).toEqual([
      '',
      ' Un comportement de moindre part est omis.',
      ' 2 comportements de moindre part sont omis.',
    ]);
    expect(plain(evolve.verdict.push('10 %', 1))).toContain('autant qu’une intervention qui en change 1 sur 20');
    expect([0.05, 0.5, 1, 1.5, 2].map((years) => tables.payers.years(formats, years))).toEqual([
      'moins d’un mois',
      '6 mois',
      '1 an',
      '1,5 an',
      '2 ans',
    ]);
  });

  it('say every unit of a dose in French', () => {
    const units = ['money', 'chance', 'share', 'weight', 'rate-a-year', 'years', 'deals', 'pieces', 'others'];
    expect(units.map((unit) => plain(tables.doses.amount(formats, unit, 0.5)))).toEqual([
      '0,50 €',
      '50 %',
      '50 %',
      '50 %',
      '50 % par an',
      '0,5 an',
      '0,5 affaire',
      '0,5 tranche',
      '0,5 autre',
    ]);
  });
});

describe('French names behind a preposition', () => {
  it('contract with their article', () => {
    expect(['le revendeur', 'Les revendeurs', 'la société', 'l’entreprise', 'Acme', 'Zorglub'].map(de)).toEqual([
      'du revendeur',
      'des revendeurs',
      'de la société',
      'de l’entreprise',
      'd’Acme',
      'de Zorglub',
    ]);
    expect(['le revendeur', 'les revendeurs', 'la société', 'Acme'].map(au)).toEqual([
      'au revendeur',
      'aux revendeurs',
      'à la société',
      'à Acme',
    ]);
  });
});

describe('French advice on forgiving', () => {
  it('denies with both words where nothing is let pass', () => {
    const words = { who: 'le commercial', others: 'le revendeur', when: 'now' as const };
    const told = (from: number, to: number): string => {
      const loss = { strict: 0, twoTits: 0, twoTats: 0, alwaysCooperate: 0, alwaysDefect: 0 };
      const found = {
        verdict: 'holds' as const,
        strict: 'holds' as const,
        best: { generosity: from, payoff: 1 },
        bestRange: [from, to] as const,
        loss,
      };
      return plain(guidelines.howForgiving(formats, words, found));
    };
    const start = 'Jusqu’où faut-il pardonner ? Pour le commercial, face aux comportements actuels du revendeur,';
    expect(told(0, 0)).toBe(`${start} le plus payant est de ne laisser passer aucune défection.`);
    expect(told(0.1, 0.1)).toBe(`${start} le plus payant est de laisser passer 10,0 % des défections.`);
    expect(told(0, 1)).toBe(`${start} laisser passer n’importe quelle part, entre aucune défection et toutes les défections, paie autant.`);
  });
});

describe('French spaces', () => {
  it('are set before signs and inside guillemets, once', () => {
    const set = 'Quoi\u202f? «\u00a0Oui\u00a0»\u00a0: 5\u00a0%\u202f; fin\u202f!';
    expect(typeset('Quoi ? « Oui » : 5 % ; fin !')).toBe(set);
    expect(typeset(set)).toBe(set);
  });

  it('leave what is typed as it is', () => {
    const command = 'donnant sweep --axis continuation=0.5..0.99:50 :log conflict=30%';
    expect(typeset(command)).toBe(command);
  });

  it('are set in what functions say too', () => {
    expect(cli.error('non')).toBe('erreur\u00a0: non');
    expect(report.thresholds.notes('80 %', 'now')[0]).toContain('objectif atteint\u00a0: ');
    expect(report.terms()[0]!.meaning).toContain('à 90\u00a0%');
  });
});
