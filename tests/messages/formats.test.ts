import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { type Language, formatsFor, messagesFor } from '../../src/messages/index.ts';
import { toTerminal } from '../../src/table/index.ts';

const english = formatsFor('en', 'EUR');
const french = formatsFor('fr', 'EUR');

describe('figures', () => {
  it('are grouped and pointed as the language does, with no-break spaces in French', () => {
    expect(english.number(12345.678)).toBe('12,345.68');
    expect(french.number(12345.678)).toBe('12\u202f345,68');
    expect(french.number(-0.5)).toBe('-0,5');
    expect(french.number(2.04, 1)).toBe('2');
  });

  it('are shares in percent, set off by a no-break space in French', () => {
    expect([english.percent(0.873), english.finePercent(0.873)]).toEqual(['87%', '87.3%']);
    expect(french.percent(0.873)).toMatch(/^87[\u00a0\u202f]%$/);
    expect(french.finePercent(0.873)).toMatch(/^87,3[\u00a0\u202f]%$/);
  });

  it('are money with the sign where the language puts it, in cents below a hundred', () => {
    expect([english.money(12345), english.money(-12345.4), english.money(1.25)]).toEqual(['€12,345', '−€12,345', '€1.25']);
    expect([french.money(12345), french.money(-12345.4), french.money(1.25)]).toEqual([
      '12\u202f345\u00a0€',
      '−12\u202f345\u00a0€',
      '1,25\u00a0€',
    ]);
    expect([french.signedMoney(12), french.signedMoney(0)]).toEqual(['+12\u00a0€', '0\u00a0€']);
  });

  it('keep a unit that is no currency beside its number', () => {
    expect(formatsFor('en', 'points').money(1200)).toBe('1,200 points');
    expect(formatsFor('fr', 'points').money(1200)).toBe('1\u202f200\u00a0points');
  });

  it('stand in lists with the words of the language', () => {
    expect([english.list(['a', 'b', 'c']), english.choice(['a', 'b'])]).toEqual(['a, b, and c', 'a or b']);
    expect([french.list(['a', 'b', 'c']), french.choice(['a', 'b'])]).toEqual(['a, b et c', 'a ou b']);
  });

  it('are days in words, wherever the reader is', () => {
    expect([english.date('2026-03-05'), french.date('2026-03-05')]).toEqual(['March 5, 2026', '5 mars 2026']);
  });

  it.each(['2026-02-30', '5 March', '2026-3-5', ''])('are no day: %j', (day) => {
    expect(() => french.date(day)).toThrow(InputError);
  });
});

describe('a table with French figures', () => {
  it('keeps its columns under each other', () => {
    const table = {
      title: 'Coûts',
      columns: [
        { key: 'rule', label: 'règle', kind: 'text' as const },
        { key: 'cost', label: 'coût', kind: 'text' as const, align: 'right' as const },
        { key: 'share', label: 'part', kind: 'text' as const, align: 'right' as const },
      ],
      rows: [5, 1234567.5, -98765].map((cost) => ({
        rule: `règle à ${french.money(cost)}`,
        cost: french.money(cost),
        share: french.percent(cost / 1e6),
      })),
      notes: [],
    };
    const lines = toTerminal(table, { language: 'fr' })
      .split('\n')
      .filter((line) => line.includes('€'));
    expect(lines).toHaveLength(3);
    // Every sign ends its column, and no character here is wider or narrower than one place.
    expect(new Set(lines.map((line) => line.lastIndexOf('€'))).size).toBe(1);
    expect(new Set(lines.map((line) => line.lastIndexOf('%'))).size).toBe(1);
  });
});

describe('a language that there is none of', () => {
  it('is refused with those that there are', () => {
    expect(() => messagesFor('de' as Language)).toThrow(/en or fr|en, fr/);
  });
});
