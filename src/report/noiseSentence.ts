import type { Conditions } from '../conditions/index.ts';
import { sides } from '../core/index.ts';
import type { Formats, Messages } from '../messages/index.ts';
import { chanceText } from './chanceText.ts';

type Words = Messages['tournament'];
type Noise = Conditions['execution'];

/** How often moves come out wrong and are read wrong, by side and by move where they differ; noise that is not there is not told. */
export function noiseSentence(
  { execution, perception }: Pick<Conditions, 'execution' | 'perception'>,
  say: Words,
  number: Formats['number'],
): string {
  const [comesOut, isRead] = [chancesOf(execution, say, number), chancesOf(perception, say, number)];
  if (comesOut !== null && isRead !== null) return say.noise(comesOut, isRead);
  if (comesOut !== null) return say.execution(comesOut);
  return isRead === null ? say.noNoise : say.perception(isRead);
}

/** Null where nothing ever goes wrong. */
function chancesOf(noise: Noise, say: Words, number: Formats['number']): string | null {
  const told = sides.flatMap((side) => {
    const chance = chanceOf(noise[side], say, number);
    return chance === null ? [] : [{ side, chance }];
  });
  const [first, second] = told;
  if (first === undefined) return null;
  if (second === undefined) return say.ofOneSide[first.side](first.chance);
  return first.chance === second.chance ? first.chance : say.ofBothSides(first.chance, second.chance);
}

function chanceOf({ C, D }: Noise['vendor'], say: Words, number: Formats['number']): string | null {
  const [c, d] = [chanceText(C, number), chanceText(D, number)];
  if (C === D) return C === 0 ? null : c;
  if (C > 0 && D > 0) return say.noiseByMove(c, d);
  return C > 0 ? say.noiseOfMove.C(c) : say.noiseOfMove.D(d);
}
