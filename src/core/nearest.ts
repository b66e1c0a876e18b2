import leven from 'leven';

/** The known names that `name` was probably meant to be, nearest first; at most three, none for what is not a text. */
export function nearest(name: unknown, known: Iterable<string>): string[] {
  if (typeof name !== 'string') return [];
  const reach = Math.max(2, Math.floor(name.length / 2));
  return [...known]
    .map((candidate) => ({ candidate, distance: distanceTo(name, candidate) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function distanceTo(name: string, candidate: string): number {
  return candidate.startsWith(name) ? 1 : leven(name.toLowerCase(), candidate.toLowerCase());
}
