import type { ChangedInput } from './changedInputs.ts';

/** Inputs that are exchanged together. */
export interface InputGroups {
  readonly groups: readonly (readonly ChangedInput[])[];
  /** Whether some are together because they cannot be apart. */
  readonly inseparable: boolean;
}

/**
 * Inputs one by one; by part of the file where there are more than `most`. Those that cannot be exchanged first, or
 * not be exchanged last, are put together with each other: a formula and the value that it needs.
 *
 * @param readable - Whether the first file can be read with these inputs of the second.
 */
export function groupsOf(
  inputs: readonly ChangedInput[],
  most: number,
  readable: (taken: readonly ChangedInput[]) => boolean,
): InputGroups {
  const single = joined(
    inputs.map((input) => [input]),
    readable,
  );
  if (single.groups.length <= most) return single;
  const sections = [...new Set(inputs.map(({ section }) => section))];
  return joined(
    sections.map((section) => inputs.filter((input) => input.section === section)),
    readable,
  );
}

function joined(parts: readonly (readonly ChangedInput[])[], readable: (taken: readonly ChangedInput[]) => boolean): InputGroups {
  const others = (part: readonly ChangedInput[]): ChangedInput[] => parts.filter((one) => one !== part).flat();
  const stuck = parts.filter((part) => parts.length > 1 && !(readable(part) && readable(others(part))));
  const apart = parts.filter((part) => !stuck.includes(part));
  return { groups: stuck.length === 0 ? apart : [...apart, stuck.flat()], inseparable: stuck.length > 0 };
}
