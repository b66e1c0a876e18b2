import { type ConditionOptions, type Length, readConditions } from '../conditions/index.ts';
import type { Call } from './command.ts';
import { readGame } from './readGame.ts';
import { isOn, numberOf, textOf } from './readOptions.ts';
import { problemTexts } from './problemTexts.ts';

/** The conditions that the options of a call ask for; only those given. Notes everything that is wrong with them. */
export function readConditionOptions(call: Call): ConditionOptions {
  const game = readGame(call);
  const length = readLength(call);
  const execution = numberOf(call, 'executionNoise', '--execution-noise');
  const perception = numberOf(call, 'perceptionNoise', '--perception-noise');
  const recall = numberOf(call, 'recall', '--recall');
  const discount = numberOf(call, 'discount', '--discount');
  const noise = { ...(execution !== undefined && { execution }), ...(perception !== undefined && { perception }) };
  const options: ConditionOptions = {
    ...(game !== undefined && { game }),
    ...(length !== undefined && { length }),
    ...(Object.keys(noise).length > 0 && { noise }),
    ...(recall !== undefined && { recall }),
    ...(discount !== undefined && { discount }),
  };
  readConditions(options, call.problems);
  return options;
}

function readLength(call: Call): Length | undefined {
  const { problems } = call;
  const rounds = numberOf(call, 'rounds', '--rounds');
  const continuation = numberOf(call, 'continuation', '--continuation');
  const known = isOn(call, 'known');
  const [hasRounds, hasContinuation] = [textOf(call, 'rounds') !== undefined, textOf(call, 'continuation') !== undefined];
  if (hasRounds && hasContinuation)
    problems.add({ path: '--continuation', received: textOf(call, 'continuation'), ...problemTexts.twoLengths });
  if (isOn(call, 'longRun')) {
    if (hasRounds || hasContinuation) problems.add({ path: '--long-run', ...problemTexts.longRunLength });
    return { rounds: Infinity, ...(known && { known }) };
  }
  if (known && !hasRounds) problems.add({ path: '--known', ...problemTexts.knownWithoutRounds });
  if (rounds !== undefined) return { rounds, ...(known && { known }) };
  return continuation === undefined ? undefined : { continuation };
}
