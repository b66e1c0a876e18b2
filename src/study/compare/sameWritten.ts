import { isNamed } from '../../schema/index.ts';
import type { FileTree } from './fileTree.ts';
import { writtenNumber } from './writtenNumber.ts';

/** Whether two parts of a file say the same: named values in any order, and numbers whether written as such or in percent. */
export function sameWritten(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, i) => sameWritten(entry, other[i]));
  }
  if (isNamed(one) && isNamed(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every(
      (name) => Object.hasOwn(one, name) && Object.hasOwn(other, name) && sameWritten((one as FileTree)[name], (other as FileTree)[name]),
    );
  }
  const [first, second] = [writtenNumber(one), writtenNumber(other)];
  return first === undefined || second === undefined ? one === other : first === second;
}
