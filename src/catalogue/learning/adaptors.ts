import type { Outcome } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Strategies with one running mood: they cooperate while it stays near zero. */
export const adaptors: readonly StrategyEntry[] = [
  adaptor({
    id: 'adaptor-brief',
    name: 'Adaptor Brief',
    about:
      'Keeps a running mood that being let down lowers and getting away with a defection raises; it cooperates while the mood is near where it began. Tuned for short relations.',
    peer: 'AdaptorBrief',
    delta: { CC: 0, CD: -1.001505, DC: 0.992107, DD: -0.638734 },
  }),
  adaptor({
    id: 'adaptor-long',
    name: 'Adaptor Long',
    about:
      'Keeps a running mood that rises when one side alone defects and sinks when both do; it cooperates while the mood is near where it began. Tuned for long relations.',
    peer: 'AdaptorLong',
    delta: { CC: 0, CD: 1.888159, DC: 1.858883, DD: -0.995703 },
  }),
];

function adaptor(row: {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly peer: string;
  /** How each outcome moves the mood, own move first. */
  readonly delta: Readonly<Record<Outcome, number>>;
}): StrategyEntry {
  const { delta, ...spec } = row;
  const { CC, CD, DC, DD } = delta;
  return entry({
    ...spec,
    source: 'Hauert & Stenull 2002',
    family: 'learning',
    params: { error: { default: 0.01, meaning: 'chance of making the other move than the mood asks for', least: 0, most: 1 } },
    create: (named, { error }) =>
      program<{ readonly mood: number }>({
        ...named,
        memory: { mood: 0 },
        play: ({ mood }) => (mood >= -1 && mood < 1 ? 1 - error : error),
        learn: ({ mood }, { own, other }) => ({
          mood: mood + (own === 'C' ? (other === 'C' ? CC : CD) : other === 'C' ? DC : DD),
        }),
      }),
  });
}
