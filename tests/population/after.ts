/** What a process has come to after a number of steps. */
export function after<T>(process: Iterator<T>, steps: number): T {
  for (let step = 1; step < steps; step++) process.next();
  return process.next().value as T;
}
