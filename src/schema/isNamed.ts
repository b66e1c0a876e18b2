/** Whether a value is an object with named values, and not a list. */
export function isNamed(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
