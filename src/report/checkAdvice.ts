import { InputError } from '../core/index.ts';

/** Throws an InputError for what is not advice, such as the scenario it would be made from. */
export function checkAdvice(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'advice') return;
  throw new InputError([{ path: 'advice', message: 'not advice', received: value, expected: 'what advise gives' }]);
}
