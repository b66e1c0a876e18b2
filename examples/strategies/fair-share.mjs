// The same as fair-share.ts without types: plain data and two functions, for which nothing has to be installed.
export default {
  kind: 'program',
  id: 'fair-share',
  name: 'Fair share',
  memory: { kept: 0, rounds: 0 },
  play: ({ kept, rounds }) => (kept >= 0.9 * rounds ? 'C' : 'D'),
  learn: ({ kept, rounds }, { other }) => ({ kept: kept + (other === 'C' ? 1 : 0), rounds: rounds + 1 }),
};
