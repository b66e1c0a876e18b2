import { createRequire } from 'node:module';
import { InputError } from '../../core/index.ts';
import { problemTexts } from '../problemTexts.ts';

/**
 * What a module exports.
 *
 * It is required rather than imported, so that words of a command can be read one after the other without waiting: Node
 * requires ES modules from 20.19 on, and TypeScript where a loader such as tsx is at work.
 *
 * @param path - As the user wrote it.
 * @param place - Full path.
 * @throws InputError telling why it cannot be loaded, and what would help.
 */
export function loadModule(path: string, place: string): unknown {
  try {
    return createRequire(place)(place) as unknown;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new InputError([{ path, received: reason, expected: remedy(path, error), ...problemTexts.notLoaded }]);
  }
}

function remedy(path: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ERR_REQUIRE_ASYNC_MODULE') return problemTexts.loadsWaiting;
  if (/\.[cm]?ts$/i.test(path) && (error instanceof SyntaxError || code === 'ERR_UNKNOWN_FILE_EXTENSION'))
    return problemTexts.loadsTypeScript;
  return code === 'ERR_REQUIRE_ESM' ? problemTexts.loadsOldNode : problemTexts.loadsNothing;
}
