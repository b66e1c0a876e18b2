import { compile } from '../compile.ts';
import { derived } from '../derived.ts';
import { memoryOne } from '../memoryOne.ts';
import type { Strategy } from '../strategy.ts';
import { type Layer, decided } from './layer.ts';
import type { Names } from './names.ts';
import { overAutomaton } from './overAutomaton.ts';
import { overProgram } from './overProgram.ts';

/** A strategy under a layer whose memory is bounded: what is finite stays so, and what follows from payoffs or rounds still does. */
export function underLayer(base: Strategy, layer: Layer, names: Names): Strategy {
  switch (base.kind) {
    case 'program':
      return overProgram(base, layer, names);
    case 'derived':
      return derived({
        ...names,
        usesRounds: base.usesRounds === true,
        derive: (payoffs, rounds) => overAutomaton(compile(base, { payoffs, rounds }), layer, names),
      });
    case 'memory-one':
      if (layer.memory === null) {
        const changed = (chance: number): number => decided(chance, layer.answers(null));
        const { CC, CD, DC, DD } = base.reply;
        return memoryOne({
          ...names,
          opening: changed(base.opening),
          reply: { CC: changed(CC), CD: changed(CD), DC: changed(DC), DD: changed(DD) },
        });
      }
  }
  return overAutomaton(compile(base), layer, names);
}
