/** One step into nested data: a key of an object or a position in a list. */
export type Step = string | number;

/** A path as problems write it: `rules[2].change.churn`. */
export function pathText(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`), '');
}

/** The path one step up: of `rules[2].id` that is `rules[2]`; of a top-level name, the empty path. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
}
