import type { Problems } from '../core/index.ts';

/** Notes a problem unless `id`, and `name` where there is one, is a text that is not empty. */
export function checkId(problems: Problems, { id, name }: { readonly id: unknown; readonly name?: unknown }): void {
  if (typeof id !== 'string' || id.length === 0) {
    problems.add({ path: 'id', message: 'not a name', received: id, expected: 'a text such as tit-for-tat' });
  }
  if (name !== undefined) problems.text('name', name, 'a name for people, such as Tit for Tat');
}
