import type { Problems } from '../core/index.ts';

/** Notes a problem unless `id` is a non-empty text. */
export function checkId(problems: Problems, id: unknown): void {
  if (typeof id !== 'string' || id.length === 0) {
    problems.add({ path: 'id', message: 'not a name', received: id, expected: 'a text such as tit-for-tat' });
  }
}
