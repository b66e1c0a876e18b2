import { type Problems, nearest } from '../core/index.ts';

/** What can be swept and searched. */
const levers: readonly string[] = ['continuation'];

/** Notes a lever that cannot be swept or searched, with the nearest that can. */
export function checkLever(problems: Problems, path: string, lever: unknown): void {
  if (levers.some((known) => known === lever)) return;
  const expected = nearest(lever, levers)[0] ?? levers.join(', ');
  problems.add({ path, message: 'unknown lever', received: lever, expected });
}
