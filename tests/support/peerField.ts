import { catalogue } from '../../src/catalogue/index.ts';

/** Our entries by the class names of Axelrod-Python. */
export function idsOfPeer(classes: readonly string[]): string[] {
  return classes.map((name) => {
    const entry = catalogue.find(({ peer }) => peer === name);
    if (entry === undefined) throw new Error(`no entry for ${name}`);
    return entry.id;
  });
}
