import { type BothSides, type Move, type Problems, bothSides, checkKnown, isPerSide, sides } from '../core/index.ts';
import { prisonersDilemma } from '../games/index.ts';
import type { ConditionOptions, Conditions, Length, Noise, Rate } from './conditions.ts';
import { checkContinuation } from './continuationEffective.ts';

const standardGame = prisonersDilemma();
const standardLength: Length = { rounds: 200 };
const conditionNames = ['game', 'length', 'noise', 'recall', 'discount'];
/** What `playMatch` takes beside conditions. */
const placeNames = ['seed', 'repetition'];

/**
 * Checks conditions and spells them out for each side.
 *
 * @param options - What the caller wrote.
 * @param problems - Where to note what is wrong; the result may be used only if nothing was noted.
 * @param alsoAllowed - Options that the caller reads itself; default those of a match. Any other name is a problem.
 */
export function readConditions(options: ConditionOptions, problems: Problems, alsoAllowed: readonly string[] = placeNames): Conditions {
  const given = checkKnown(problems, '', options, [...conditionNames, ...alsoAllowed]) ? options : {};
  const { game = standardGame, length = standardLength, noise = {}, recall = 1, discount = 1 } = given;
  if (game?.kind !== 'game') {
    problems.add({
      path: 'game',
      message: 'not a game',
      received: game,
      expected: 'what prisonersDilemma, stageGame, fromCosts or publicGame gives',
    });
  }
  const lasting = readLength(problems, length);
  const { execution = 0, perception = 0 } = checkKnown(problems, 'noise', noise, ['execution', 'perception']) ? noise : {};
  return {
    game: game?.kind === 'game' ? game : standardGame,
    length: lasting,
    execution: rates(problems, 'noise.execution', execution),
    perception: rates(problems, 'noise.perception', perception),
    recall: chances(problems, 'recall', recall),
    discount: chances(problems, 'discount', discount),
  };
}

/** The length, checked; the standard one where it is not one, so that later checks have something to look at. */
function readLength(problems: Problems, length: NonNullable<ConditionOptions['length']>): Length {
  if (!checkKnown(problems, 'length', length, ['rounds', 'known', 'continuation'])) return standardLength;
  const { rounds, known, continuation }: { rounds?: unknown; known?: unknown; continuation?: unknown } = length;
  if (known !== undefined && typeof known !== 'boolean') {
    problems.add({ path: 'length.known', message: 'not a yes or no', received: known, expected: 'true or false' });
  }
  if (rounds !== undefined && continuation !== undefined) {
    problems.add({ path: 'length', message: 'two lengths at once', received: length, expected: 'rounds or continuation' });
    return standardLength;
  }
  if (rounds === undefined) {
    const found = checkContinuation(
      problems,
      'length.continuation',
      continuation,
      ' (for a relationship without end: { rounds: Infinity })',
    );
    if (known !== undefined) {
      problems.add({
        path: 'length.known',
        message: 'no number of rounds to announce',
        received: known,
        expected: 'known beside rounds only',
      });
    }
    return found ? { continuation } : standardLength;
  }
  // JSON has no way to write Infinity
  const endless = rounds === Infinity || rounds === 'Infinity';
  if (endless && known === true) {
    problems.add({ path: 'length.known', message: 'no end to announce', received: true, expected: 'a finite number of rounds' });
  }
  const announced = typeof known === 'boolean' && { known };
  if (endless) return { rounds: Infinity, ...announced };
  return problems.whole('length.rounds', rounds, 1) ? { rounds, ...announced } : standardLength;
}

function rates(problems: Problems, path: string, noise: Noise): BothSides<Record<Move, number>> {
  if (!isPerSide(noise)) {
    const both = rate(problems, path, noise);
    return { vendor: both, partner: both };
  }
  checkKnown(problems, path, noise, sides);
  return bothSides((side) => rate(problems, `${path}.${side}`, noise[side] === undefined ? 0 : noise[side]));
}

function rate(problems: Problems, path: string, value: Rate): Record<Move, number> {
  if (typeof value !== 'object' || value === null) {
    problems.chance(path, value);
    return { C: value, D: value };
  }
  checkKnown(problems, path, value, ['C', 'D']);
  const { C = 0, D = 0 } = value;
  problems.chance(`${path}.C`, C);
  problems.chance(`${path}.D`, D);
  return { C, D };
}

function chances(problems: Problems, path: string, value: number | BothSides<number>): BothSides<number> {
  if (!isPerSide(value)) {
    problems.chance(path, value);
    return { vendor: value, partner: value };
  }
  checkKnown(problems, path, value, sides);
  const spelled = bothSides((side) => (value[side] === undefined ? 1 : value[side]));
  for (const side of sides) problems.chance(`${path}.${side}`, spelled[side]);
  return spelled;
}
