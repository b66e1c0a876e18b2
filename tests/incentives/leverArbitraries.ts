import fc from 'fast-check';
import { type Lever, type LeverUse, type Setting, levers } from '../../src/incentives/index.ts';

/** Levers without a memory. */
export const plainLevers: readonly Lever[] = levers.filter(({ family }) => family !== 'memory');

/** Any values of a lever but its dose that are each in range and do not contradict each other. */
export function anyOthers({ id, params, dose }: Lever): fc.Arbitrary<LeverUse> {
  const values: Record<string, fc.Arbitrary<number | string>> = {};
  for (const [name, parameter] of Object.entries(params)) {
    if (name === dose.name) continue;
    switch (parameter.kind) {
      case 'figure':
        values[name] = fc.double({ min: parameter.from, max: Math.min(parameter.to, 100), noNaN: true });
        break;
      case 'side':
        values[name] = fc.constantFrom('vendor', 'partner', ...(parameter.both ? ['both'] : []));
        break;
      case 'account':
        values[name] = fc.constantFrom('company', 'fund');
        break;
      case 'behaviour':
        values[name] = fc.constant(name === 'from' ? 'defector' : 'mirror');
        break;
      case 'choice':
        values[name] = fc.constantFrom(...parameter.choices);
    }
  }
  return fc.record({ lever: fc.constant(id), ...values }, { noNullPrototype: true }) as fc.Arbitrary<LeverUse>;
}

/** Any dose within the range that is searched. */
export function anyDose({ dose, params }: Lever, setting: Setting, others: LeverUse): fc.Arbitrary<number> {
  const [low, high] = [...dose.range(setting, others)].sort((a, b) => a - b);
  const parameter = params[dose.name];
  const whole = parameter?.kind === 'figure' && parameter.whole;
  return whole ? fc.integer({ min: low!, max: high! }) : fc.double({ min: low!, max: high!, noNaN: true });
}

/** A lever with any values. */
export function anyUse(lever: Lever, setting: Setting): fc.Arbitrary<LeverUse> {
  return anyOthers(lever).chain((others) => anyDose(lever, setting, others).map((dose) => ({ ...others, [lever.dose.name]: dose })));
}
