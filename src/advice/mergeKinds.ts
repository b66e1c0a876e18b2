import type { Finding } from './advice.ts';
import type { Voice } from './voice.ts';

/** What is told of one kind of counterpart. */
export interface OfKind {
  /** Name of the kind. */
  readonly segment: string;
  readonly findings: readonly Finding[];
}

/**
 * Findings on several kinds of counterpart: what is true of all kinds is told once, all else with the names of the kinds that it
 * is true of.
 */
export function mergeKinds({ say, formats }: Voice, kinds: readonly OfKind[]): Finding[] {
  const told = new Map<string, { readonly finding: Finding; readonly segments: string[] }>();
  for (const { segment, findings } of kinds) {
    for (const finding of findings) {
      const key = JSON.stringify(finding);
      const known = told.get(key);
      if (known === undefined) told.set(key, { finding, segments: [segment] });
      else known.segments.push(segment);
    }
  }
  return [...told.values()].map(({ finding, segments }) =>
    segments.length === kinds.length
      ? finding
      : {
          ...finding,
          text: say.advice.forSegment(formats.list(segments), finding.text),
          evidence: { segment: segments.join(', '), ...finding.evidence },
        },
  );
}
