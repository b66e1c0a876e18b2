import { apology } from './apology.ts';
import { deadlockBreaking } from './deadlockBreaking.ts';
import { dual } from './dual.ts';
import { final } from './final.ts';
import { flip } from './flip.ts';
import { forgiver } from './forgiver.ts';
import { grudge } from './grudge.ts';
import { identity } from './identity.ts';
import { initial } from './initial.ts';
import { jossAnn } from './jossAnn.ts';
import { mixed } from './mixed.ts';
import { nice } from './nice.ts';
import { noisy } from './noisy.ts';
import { retaliateUntilApology } from './retaliateUntilApology.ts';
import { retaliation } from './retaliation.ts';
import type { FullStep, StepOf } from './step.ts';
import { trackHistory } from './trackHistory.ts';
import type { Transformer } from './transformer.ts';

/** Every kind of change. */
export const transformers: { readonly [Kind in FullStep['kind']]: Transformer<StepOf<Kind>> } = {
  apology,
  'deadlock-breaking': deadlockBreaking,
  dual,
  final,
  flip,
  forgiver,
  grudge,
  identity,
  initial,
  'joss-ann': jossAnn,
  mixed,
  nice,
  noisy,
  'retaliate-until-apology': retaliateUntilApology,
  retaliation,
  'track-history': trackHistory,
};
