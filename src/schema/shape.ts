import * as v from 'valibot';

/** Stands between the known names in what an unknown one is told. */
export const knownSeparator = ', ';

/**
 * A schema for an object with these entries and no others. Unlike valibot's own strict object it reports every
 * unknown name, each with the nearest known ones.
 *
 * @param entries - Schema of each name; where its message is a text, the text says what would be accepted.
 * @param further - What may stand under any other name; default: there may be no other name.
 */
export function shape<const Entries extends v.ObjectEntries>(
  entries: Entries,
  further?: v.GenericSchema,
): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  const known = Object.keys(entries);
  const unknown = further ?? v.never(known.join(knownSeparator));
  const missingOrNoObject = ({ input, path }: v.BaseIssue<unknown>): string => {
    const entry = input === undefined ? entries[String(path?.at(-1)?.key)] : undefined;
    if (entry === undefined) return `named values: ${known.join(', ')}`;
    return 'message' in entry && typeof entry.message === 'string' ? entry.message : '';
  };
  // valibot takes a list for an object without any of the names
  const named = v.pipe(
    v.custom<object>((input) => !Array.isArray(input), `named values: ${known.join(', ')}`),
    v.objectWithRest(entries, unknown, missingOrNoObject),
  );
  return named as unknown as v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<Entries, undefined>>>;
}
