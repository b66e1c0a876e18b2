import { sides } from '../core/index.ts';
import type { Loose } from '../schema/index.ts';
import type { ScenarioFile } from './fileSchema.ts';
import { spellRates, spellSides } from './spellRates.ts';
import { type Written, isFigure, under } from './written.ts';

/** The parts of a scenario that a rule may change too. */
export type Parts = Partial<
  Pick<Loose<ScenarioFile>, 'relationship' | 'misunderstandings' | 'recognition' | 'care' | 'values' | 'money'>
> & {
  readonly accounts?: { readonly [name: string]: object | undefined } | undefined;
};

/** The author's word for each payoff, seen from the side's own chair. */
export const moneyWords = { R: 'both-cooperate', T: 'i-defect-alone', S: 'they-defect-alone', P: 'both-defect' } as const;

/** Every number written in these parts; `at` is the path of the parts in the file. */
export function spellParts(parts: Parts, at: string): Written[] {
  const { relationship, misunderstandings, recognition, care, values, money, accounts } = parts;
  const inRelationship = under(at, 'relationship');
  const inMisunderstandings = under(at, 'misunderstandings');
  return [
    ...spellNamed('values', under(at, 'values'), values),
    ...sides.flatMap((side) => spellMoney(`money.${side}`, under(at, `money.${side}`), money?.[side])),
    ...Object.entries(accounts ?? {}).flatMap(([name, account]) => spellNamed(`accounts.${name}`, under(at, `accounts.${name}`), account)),
    ...spellNamed('relationship', inRelationship, relationship),
    ...spellSides('relationship.interest', `${inRelationship}.interest`, relationship?.interest),
    ...spellRates('slips', `${inMisunderstandings}.slips`, misunderstandings?.slips, { C: 'cooperation', D: 'defection' }),
    ...spellRates('misreadings', `${inMisunderstandings}.misreadings`, misunderstandings?.misreadings, {
      C: 'false-alarm',
      D: 'missed-breach',
    }),
    ...spellSides('recognition', under(at, 'recognition'), recognition),
    ...spellSides('care', under(at, 'care'), care),
  ];
}

/** Every figure of named values; `interest` is spelled out for each side elsewhere. */
export function spellNamed(key: string, at: string, named: object | undefined): Written[] {
  return Object.entries(named ?? {}).flatMap(([name, source]: [string, unknown]) =>
    isFigure(source) && `${key}.${name}` !== 'relationship.interest' ? [{ key: `${key}.${name}`, at: under(at, name), source }] : [],
  );
}

function spellMoney(key: string, at: string, money: object | undefined): Written[] {
  return spellNamed(key, at, money).map((written) => {
    const letter = Object.entries(moneyWords).find(([, word]) => written.key === `${key}.${word}`)?.[0];
    return { ...written, key: `${key}.${letter}` };
  });
}
