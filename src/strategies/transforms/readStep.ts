import { type Problems, checkKnown, nearest } from '../../core/index.ts';
import type { FullStep } from './step.ts';
import type { Transformer } from './transformer.ts';
import { transformers } from './transformers.ts';

const kinds = Object.keys(transformers);

/** Spells out a step, or notes everything that is wrong with it; it may be used only if nothing was noted. */
export function readStep(problems: Problems, path: string, step: unknown): FullStep {
  const full = (typeof step === 'string' ? { kind: step } : step) as FullStep;
  if (!problems.object(path, full, "a change such as 'flip' or { kind: 'final', moves: 'DD' }")) return full;
  const { kind } = full;
  if (!kinds.includes(kind)) {
    const at = typeof step === 'string' ? path : `${path}.kind`;
    problems.add({ path: at, message: 'unknown change', received: kind, expected: nearest(kind, kinds).join(' or ') || kinds.join(', ') });
    return full;
  }
  const transformer: Transformer = transformers[kind];
  if (checkKnown(problems, path, full, ['kind', ...transformer.options])) transformer.check(problems, path, { ...full });
  return full;
}
