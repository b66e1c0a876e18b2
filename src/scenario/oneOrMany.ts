/** The items of what may be one or a list, each with its path. */
export function oneOrMany<T extends object>(raw: T | readonly (T | undefined)[] | undefined, at: string): (readonly [T, string])[] {
  if (raw === undefined) return [];
  if (!isList(raw)) return [[raw, at]];
  return raw.flatMap((item, i) => (item === undefined ? [] : [[item, `${at}[${i}]`] as const]));
}

function isList<T extends object>(raw: T | readonly (T | undefined)[]): raw is readonly (T | undefined)[] {
  return Array.isArray(raw);
}
