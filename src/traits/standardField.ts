/**
 * Ten opponents that everybody can be compared on: the constant ones, chance, a pattern, and the reciprocators from strict to
 * generous and unforgiving. All are finite-state, so that figures of finite strategies against them are exact.
 */
export const standardField: readonly string[] = [
  'always-cooperate',
  'always-defect',
  'random',
  'alternator',
  'tit-for-tat',
  'suspicious-tit-for-tat',
  'generous-tit-for-tat',
  'tit-for-two-tats',
  'grudger',
  'win-stay-lose-shift',
];
