import { type BothSides, InputError } from '../core/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Call } from './command.ts';
import { readConditionOptions } from './readConditionOptions.ts';
import { readStrategy } from './readStrategy.ts';

/** Two strategies and the conditions under which they meet. */
export interface AskedPair {
  readonly pair: BothSides<Strategy>;
  /** The strategies by their ids and as the user wrote them: unlike ids alone, what is written names parameters too. */
  readonly named: BothSides<string> & { readonly written: BothSides<string> };
  readonly conditions: ConditionOptions;
}

/**
 * Reads the arguments and conditions of a call about one pair.
 *
 * @param check - Notes what else is wrong with conditions that are in order so far.
 * @throws InputError listing everything that is wrong with them.
 */
export function readPair(call: Call, check?: (conditions: ConditionOptions) => void): AskedPair {
  const { problems } = call;
  const [first = '', second = ''] = call.arguments;
  const vendor = readStrategy(call, first, 'vendor');
  const partner = readStrategy(call, second, 'partner');
  const before = problems.found.length;
  const conditions = readConditionOptions(call);
  if (problems.found.length === before) check?.(conditions);
  if (vendor === undefined || partner === undefined || problems.found.length > 0) throw new InputError(problems.found);
  const written = { vendor: first, partner: second };
  return { pair: { vendor, partner }, named: { vendor: vendor.id, partner: partner.id, written }, conditions };
}
