import { InputError } from '../../core/index.ts';
import { problemTexts } from '../problemTexts.ts';
import type { Checkpoint } from './checkpoint.ts';
import { hasPart } from './rowFile.ts';

/**
 * Checks that the files of an interrupted run are still there.
 *
 * @param path - Of the checkpoint.
 * @throws InputError naming the first that is not, or is shorter than it was.
 */
export async function checkParts(
  path: string,
  { lengths }: Checkpoint,
  outputs: readonly { readonly path: string }[],
  cwd?: string,
): Promise<void> {
  for (const [i, output] of outputs.entries()) {
    if (await hasPart(output.path, lengths[i] ?? 0, cwd)) continue;
    throw new InputError([{ path, ...problemTexts.partLost(`${output.path}.part`) }]);
  }
}
