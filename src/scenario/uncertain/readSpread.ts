import { type Problems, checkKnown, nearest } from '../../core/index.ts';
import type { Distribution } from './distribution.ts';
import { type Knowledge, type WrittenSpread, knowledges, listed } from './spread.ts';

/** One part of a distribution as it was written. */
export interface WrittenPart {
  /** Path in the file. */
  readonly at: string;
  readonly source: number | string;
}

/** What a figure written as named fields says. */
export type ReadSpread =
  | { readonly kind: 'figure'; readonly parts: readonly [WrittenPart]; readonly known?: Knowledge }
  | { readonly kind: Distribution['kind']; readonly parts: readonly WrittenPart[]; readonly known?: Knowledge };

const forms = 'one of triangular, uniform, normal, beta, is; or low, likely and high';

/** The parts of a figure written as named fields; undefined where something is wrong with them, which is noted. */
export function readSpread(raw: WrittenSpread, at: string, problems: Problems): ReadSpread | undefined {
  const before = problems.found.length;
  const known = readKnowledge(raw['known'], `${at}.known`, problems);
  const kinds = ['triangular', 'uniform', 'normal', 'beta', 'is', 'likely'].filter((name) => raw[name] !== undefined);
  const [form = raw['low'] !== undefined || raw['high'] !== undefined ? 'likely' : undefined] = kinds;
  if (form === undefined || kinds.length > 1) {
    const message = form === undefined ? 'names no figure' : `says both ${kinds.join(' and ')}`;
    problems.add({ path: at, message, expected: forms });
    return undefined;
  }
  const parts =
    form === 'is'
      ? named(raw, at, ['is'], problems)
      : form === 'likely'
        ? named(raw, at, listed.triangular, problems)
        : inList(raw, form as keyof typeof listed, at, problems);
  if (problems.found.length > before || parts === undefined) return undefined;
  const kind = form === 'is' ? 'figure' : form === 'likely' ? 'triangular' : (form as Distribution['kind']);
  return { kind, parts, ...(known !== undefined && { known }) } as ReadSpread;
}

function readKnowledge(raw: unknown, at: string, problems: Problems): Knowledge | undefined {
  if (raw === undefined) return undefined;
  const found = knowledges.find((one) => one === raw);
  if (found === undefined) {
    const expected = nearest(String(raw), knowledges)[0] ?? knowledges.join(', ');
    problems.add({ path: at, message: 'not one of the choices', received: raw, expected });
  }
  return found;
}

function named(raw: WrittenSpread, at: string, names: readonly string[], problems: Problems): readonly WrittenPart[] | undefined {
  checkKnown(problems, at, raw, [...names, 'known']);
  return all(names.map((name) => part(raw[name], `${at}.${name}`, problems)));
}

function inList(raw: WrittenSpread, kind: keyof typeof listed, at: string, problems: Problems): readonly WrittenPart[] | undefined {
  checkKnown(problems, at, raw, [kind, 'known', ...(kind === 'beta' ? ['from', 'to'] : [])]);
  const list = raw[kind];
  const names = listed[kind];
  if (!Array.isArray(list) || list.length !== names.length) {
    problems.add({ path: `${at}.${kind}`, message: 'not what is needed here', received: list, expected: `a list of ${names.join(', ')}` });
    return undefined;
  }
  const parts = list.map((item: unknown, i) => part(item, `${at}.${kind}[${i}]`, problems));
  if (kind !== 'beta') return all(parts);
  return all([...parts, part(raw['from'] ?? 0, `${at}.from`, problems), part(raw['to'] ?? 1, `${at}.to`, problems)]);
}

function part(source: unknown, at: string, problems: Problems): WrittenPart | undefined {
  if (typeof source === 'string' || (typeof source === 'number' && Number.isFinite(source))) return { at, source };
  const bad = source === undefined ? { message: 'missing' } : { message: 'not what is needed here', received: source };
  problems.add({ path: at, ...bad, expected: 'a number, a percentage or a formula' });
  return undefined;
}

function all(parts: readonly (WrittenPart | undefined)[]): readonly WrittenPart[] | undefined {
  const found = parts.filter((one) => one !== undefined);
  return found.length === parts.length ? found : undefined;
}
