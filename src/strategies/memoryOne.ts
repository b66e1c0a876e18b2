import { type Outcome, Problems, outcomes } from '../core/index.ts';
import { chanceOf, checkChance } from './chance.ts';
import { checkId } from './checkId.ts';
import type { Chance, MemoryOne } from './strategy.ts';

/** What `memoryOne` takes. */
export interface MemoryOneSpec {
  readonly id: string;
  readonly name?: string;
  readonly opening: Chance;
  readonly reply: Readonly<Record<Outcome, Chance>>;
}

/**
 * A strategy that looks at the last round only: the chance of intending C in the first round, and after each
 * outcome (own realised move first, the other's perceived move second).
 *
 * @throws InputError listing every chance that is missing or outside [0, 1].
 * @example
 * memoryOne({ id: 'forgiving', opening: 'C', reply: { CC: 1, CD: 0.2, DC: 1, DD: 0.2 } });
 */
export function memoryOne(spec: MemoryOneSpec): MemoryOne {
  const problems = new Problems();
  if (!problems.object('', spec, '{ id, opening, reply }')) problems.throwIfAny();
  const { id, name = id, opening, reply } = spec;
  checkId(problems, spec);
  checkChance(problems, 'opening', opening);
  for (const outcome of outcomes) checkChance(problems, `reply.${outcome}`, reply?.[outcome]);
  problems.throwIfAny();
  const { CC, CD, DC, DD } = reply;
  return {
    kind: 'memory-one',
    id,
    name,
    opening: chanceOf(opening),
    reply: { CC: chanceOf(CC), CD: chanceOf(CD), DC: chanceOf(DC), DD: chanceOf(DD) },
  };
}
