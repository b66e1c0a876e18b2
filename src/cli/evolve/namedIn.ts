import { bothSides } from '../../core/index.ts';
import type { Language } from '../../messages/index.ts';
import type { AnyTables } from '../../population/index.ts';
import type { Field, LongRunVerdict } from '../../study/index.ts';
import { behaviourName } from '../behaviourName.ts';

/** A field whose behaviours are named in a language. */
export function fieldIn(language: Language, field: Field<AnyTables>): Field<AnyTables> {
  const { names } = field;
  const named = (list: readonly string[]): string[] => list.map((name) => behaviourName(language, name));
  return { ...field, names: 'vendor' in names ? bothSides((side) => named(names[side])) : named(names) };
}

/** A verdict that names behaviours in a language. */
export function verdictIn(language: Language, verdict: LongRunVerdict): LongRunVerdict {
  const named = (survivors: LongRunVerdict['survivors']): LongRunVerdict['survivors'] =>
    bothSides((side) => survivors[side].map((name) => behaviourName(language, name)));
  const ends = verdict.ends.map((end) => ({ ...end, survivors: named(end.survivors) }));
  return { ...verdict, survivors: named(verdict.survivors), ends };
}
