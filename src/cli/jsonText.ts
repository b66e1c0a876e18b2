/**
 * Any result as JSON text: a strategy becomes its id, since some hold functions, and Infinity, which JSON lacks, the
 * text `Infinity`.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, plain, 2)}\n`;
}

const strategyKinds: readonly unknown[] = ['memory-one', 'lookup', 'machine', 'program', 'derived'];

function plain(_: string, value: unknown): unknown {
  if (value === Infinity) return 'Infinity';
  if (typeof value === 'object' && value !== null && 'kind' in value && 'id' in value && strategyKinds.includes(value.kind))
    return value.id;
  return value;
}
