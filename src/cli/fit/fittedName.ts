import type { FittedCandidate } from '../../learning/index.ts';
import { strategyName } from '../../messages/index.ts';
import type { Call } from '../command.ts';

/** Name of a candidate in the language of the call. */
export function fittedName({ id, name, fitted }: FittedCandidate, { language, say }: Pick<Call, 'language' | 'say'>): string {
  if (fitted === undefined) return strategyName(language, { id, name });
  return fitted.kind === 'machine' ? say.fit.machine(Number(id.replace('machine-', ''))) : say.fit.memoryOne;
}
