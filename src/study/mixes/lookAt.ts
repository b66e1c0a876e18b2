import { InputError } from '../../core/index.ts';
import type { RuleCombiner } from '../../scenario/index.ts';
import type { MixMeter } from './mixMeter.ts';
import type { Contradiction, Mix } from './mix.ts';

/** Mixes looked at so far. */
export interface Looked {
  readonly rows: readonly Mix[];
  readonly contradictions: readonly Contradiction[];
  /** How many, contradictions among them. */
  readonly count: number;
  /** Looks at a mix, once; ids in the order of the file. Undefined where its rules contradict each other. */
  look(ids: readonly string[]): Mix | undefined;
  has(ids: readonly string[]): boolean;
}

/** Looks at mixes and keeps what was found; today, the mix of no rules, is there from the start. */
export function lookAt(combine: RuleCombiner, meter: MixMeter, onLook: (count: number) => void): Looked {
  const known = new Map<string, Mix | undefined>([['', meter.today]]);
  const rows: Mix[] = [meter.today];
  const contradictions: Contradiction[] = [];
  const find = (ids: readonly string[]): Mix | undefined => {
    try {
      return meter.measure(combine(ids), ids);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const explained = contradictions.some(({ rules }) => rules.every((id) => ids.includes(id)));
      if (!explained) contradictions.push({ rules: ids, problems: error.problems });
      return undefined;
    }
  };
  return {
    rows,
    contradictions,
    get count() {
      return known.size;
    },
    has: (ids) => known.has(ids.join('+')),
    look: (ids) => {
      const key = ids.join('+');
      if (known.has(key)) return known.get(key);
      const mix = find(ids);
      known.set(key, mix);
      if (mix !== undefined) rows.push(mix);
      onLook(known.size);
      return mix;
    },
  };
}
