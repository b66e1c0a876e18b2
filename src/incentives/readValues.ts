import type { Problems } from '../core/index.ts';
import type { LeverParameter, LeverParameters, LeverValues } from './parameter.ts';

/** A value for each parameter, the usual one where none is given; notes what is missing or not accepted, and is then undefined. */
export function readValues(
  problems: Problems,
  path: string,
  params: LeverParameters,
  given: Readonly<Record<string, unknown>>,
): LeverValues | undefined {
  const before = problems.found.length;
  const values: Record<string, number | string> = {};
  for (const [name, parameter] of Object.entries(params)) {
    const value = given[name] ?? parameter.usual;
    if (value === undefined) problems.add({ path: `${path}.${name}`, message: 'missing', expected: acceptedBy(parameter) });
    else if (accepts(parameter, value)) values[name] = value as number | string;
    else problems.add({ path: `${path}.${name}`, message: 'not accepted', received: value, expected: acceptedBy(parameter) });
  }
  return problems.found.length > before ? undefined : values;
}

function accepts(parameter: LeverParameter, value: unknown): boolean {
  switch (parameter.kind) {
    case 'figure': {
      const { from, to, whole } = parameter;
      return typeof value === 'number' && Number.isFinite(value) && value >= from && value <= to && (!whole || Number.isInteger(value));
    }
    case 'side':
      return value === 'vendor' || value === 'partner' || (value === 'both' && parameter.both === true);
    case 'choice':
      return parameter.choices.some((choice) => choice === value);
    case 'account':
      return typeof value === 'string' && value !== '' && (value !== 'none' || parameter.none === true);
    case 'behaviour':
      return typeof value === 'string' && value !== '';
  }
}

function acceptedBy(parameter: LeverParameter): string {
  switch (parameter.kind) {
    case 'figure': {
      const { from, to, whole, unit } = parameter;
      const number = whole ? 'a whole number' : 'a number';
      const open = from === Number.MIN_VALUE;
      const least = from === -Infinity ? '' : open ? ' above 0' : `, at least ${from}`;
      const range = to === Infinity ? least : open ? `${least}, at most ${to}` : ` from ${from} to ${to}`;
      return `${number}${range} (${unit})`;
    }
    case 'side':
      return parameter.both ? 'vendor, partner or both' : 'vendor or partner';
    case 'choice':
      return parameter.choices.join(', ');
    case 'account':
      return parameter.none ? 'the name of an account, or none' : 'the name of an account';
    case 'behaviour':
      return 'a behaviour of this side';
  }
}
