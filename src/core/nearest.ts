import leven from 'leven';

/** The known names that `name` was probably meant to be, nearest first; at most three. */
export function nearest(name: string, known: Iterable<string>): string[] {
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
