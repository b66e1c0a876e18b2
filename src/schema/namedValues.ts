import * as v from 'valibot';
import { isNamed } from './isNamed.ts';

/**
 * A schema for an object whose names are free, such as named amounts.
 *
 * @param name - What each name must be.
 * @param value - What stands under each name.
 * @param message - What would be accepted in place of something that is no object.
 */
export function namedValues<T>(
  name: v.GenericSchema<string>,
  value: v.GenericSchema<unknown, T>,
  message: string,
): v.GenericSchema<unknown, Record<string, T>> {
  return v.pipe(v.custom<object>(isNamed, message), v.record(name, value)) as unknown as v.GenericSchema<unknown, Record<string, T>>;
}
