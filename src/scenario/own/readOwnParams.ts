import type { NumberParam } from '../../catalogue/index.ts';
import type { Problems } from '../../core/index.ts';
import { isNamed } from '../../schema/index.ts';
import { evaluate } from '../evaluate.ts';
import type { Formula } from '../formula.ts';
import { reservedNames } from '../reservedNames.ts';
import { ownFormula, payoffNames, usesPayoffs } from './ownFormula.ts';

/** A parameter of a strategy in a file. */
export interface OwnParam {
  readonly param: NumberParam;
  /** What it is where nothing is given; over payoffs where the default is null. */
  readonly formula: Formula;
}

const zero: Formula = { kind: 'number', value: 0 };

/** Names that mean something else in a strategy. */
const taken: ReadonlySet<string> = new Set([...reservedNames, ...payoffNames, 'C', 'D']);

/** The parameters of a strategy, those with faults too, so that formulas may name them. Notes the faults. */
export function readOwnParams(raw: unknown, problems: Problems): Readonly<Record<string, OwnParam>> {
  if (!isNamed(raw)) return {};
  return Object.fromEntries(
    Object.entries(raw).map(([name, written]: [string, unknown]) => {
      const path = `params.${name}`;
      if (taken.has(name))
        problems.add({ path, message: 'reserved name', received: name, expected: 'a name that means nothing in formulas' });
      return [name, isNamed(written) ? readOne(written as Readonly<Record<string, unknown>>, path, problems) : unread] as const;
    }),
  );
}

const unread: OwnParam = { param: { default: 0, meaning: '' }, formula: zero };

function readOne(written: Readonly<Record<string, unknown>>, path: string, problems: Problems): OwnParam {
  const formulaAt = (name: string, names: readonly string[]): Formula | undefined => {
    const source = written[name];
    return typeof source === 'string' || typeof source === 'number' ? ownFormula(source, `${path}.${name}`, names, problems) : undefined;
  };
  const numberAt = (name: string, formula: Formula | undefined): number | undefined => {
    const fault = (message: string): void => problems.add({ path: `${path}.${name}`, message, received: written[name] });
    return formula && evaluate(formula, { valueOf: () => undefined, fault });
  };
  const formula = formulaAt('default', payoffNames);
  const least = numberAt('least', formulaAt('least', []));
  const most = numberAt('most', formulaAt('most', []));
  const whole = written['whole'] === true;
  const { meaning } = written;
  const open = formula !== undefined && usesPayoffs(formula);
  const value = open ? null : numberAt('default', formula);
  if (least !== undefined && most !== undefined && least > most) {
    problems.add({ path: `${path}.least`, message: 'above most', received: least, expected: `at most ${most}` });
  } else if (typeof value === 'number' && problems.number(`${path}.default`, value, least, most) && whole) {
    problems.whole(`${path}.default`, value, least ?? -Infinity);
  }
  const param = {
    default: value ?? (open ? null : 0),
    meaning: typeof meaning === 'string' ? meaning : '',
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(whole && { whole }),
  };
  return { param, formula: formula ?? zero };
}
