/**
 * The states in which a chain ends up, wherever it starts, of which `rates[i][j]` above −∞ says that i leads to j. Null where there
 * is more than one such set, so that it matters where it starts.
 */
export function closedClass(rates: readonly (readonly number[])[]): number[] | null {
  const leads = rates.map((row, i) => row.map((rate, j) => i === j || rate > -Infinity));
  for (let k = 0; k < leads.length; k++) {
    for (const row of leads) if (row[k]) row.forEach((_, j) => (row[j] ||= leads[k]![j]!));
  }
  // A state that all others lead to is in the only set that is never left, and what it leads to is that set.
  const end = leads.findIndex((_, i) => leads.every((row) => row[i]));
  return end < 0 ? null : leads[end]!.flatMap((led, j) => (led ? [j] : []));
}
