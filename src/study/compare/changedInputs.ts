import { isNamed } from '../../schema/index.ts';
import type { FileTree } from './fileTree.ts';
import { sameWritten } from './sameWritten.ts';

/** Names from the top of the file to a place in it. */
export type Place = readonly string[];

/** Something that differs between two files and can be exchanged on its own. */
export interface ChangedInput {
  /** As problems write it, rules and segments by their ids: `rules.longer-contracts.cost`. */
  readonly path: string;
  /** Part of the file that it belongs to: its first name, or a rule with its id. */
  readonly section: string;
  /** What it bears on: words bear on nothing. */
  readonly kind: 'words' | 'base' | 'rule' | 'goal' | 'network';
  /** Where it stands; several places are exchanged together. */
  readonly places: readonly Place[];
}

/** How deep a part is taken apart; what is not named is exchanged whole, as are the shares of a pool, which sum to 1. */
const depths: Readonly<Record<string, number>> = {
  values: 2,
  money: 3,
  accounts: 3,
  relationship: 2,
  misunderstandings: 2,
  behaviours: 2,
  network: 2,
  rules: 3,
};
/** Parts that only tell. */
const telling = ['title', 'about', 'currency', 'sides', 'sources'];

/** Everything that differs between two files, each as small as it can be exchanged. */
export function changedInputs(before: FileTree, after: FileTree): ChangedInput[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) =>
    name === 'segments'
      ? segmentInputs(before, after)
      : placesIn(before, after, [name], depths[name] ?? 1).map((place) => inputAt([place])),
  );
}

/** What stands at a place, positions of a list by their number; undefined where nothing does. */
export function partAt(tree: unknown, place: Place): unknown {
  const inside = (part: unknown): part is FileTree => isNamed(part) || Array.isArray(part);
  return place.reduce<unknown>((part, name) => (inside(part) && Object.hasOwn(part, name) ? part[name] : undefined), tree);
}

/** Differing places at most `depth` names deep. */
function placesIn(before: FileTree, after: FileTree, place: Place, depth: number): Place[] {
  const [one, other] = [partAt(before, place), partAt(after, place)];
  if (sameWritten(one, other)) return [];
  if (place.length >= depth || !isNamed(one) || !isNamed(other)) return [place];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => placesIn(before, after, [...place, name], depth));
}

/** The shares of segments sum to 1: they change hands together, and with them the segments that only one file has. */
function segmentInputs(before: FileTree, after: FileTree): ChangedInput[] {
  const idsOf = (tree: FileTree): string[] => Object.keys((tree['segments'] ?? {}) as object);
  const same = sameWritten([...idsOf(before)].sort(), [...idsOf(after)].sort());
  if (!same) return [inputAt([['segments']])];
  const places = idsOf(before).flatMap((id) => placesIn(before, after, ['segments', id], 3));
  const [shares, others] = [places.filter(([, , name]) => name === 'share'), places.filter(([, , name]) => name !== 'share')];
  return [...(shares.length === 0 ? [] : [{ ...inputAt(shares), path: 'segments.share' }]), ...others.map((place) => inputAt([place]))];
}

function inputAt(places: readonly Place[]): ChangedInput {
  const [first = '', id, part] = places[0] ?? [];
  const section = first === 'rules' && id !== undefined ? `rules.${id}` : first;
  const named = (first === 'rules' || first === 'segments') && (part === 'name' || part === 'about');
  const kind =
    telling.includes(first) || named ? 'words' : first === 'rules' ? 'rule' : first === 'goal' || first === 'network' ? first : 'base';
  return { path: places[0]!.join('.'), section, kind, places };
}
