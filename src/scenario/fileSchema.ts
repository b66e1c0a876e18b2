import { isNamed, shape, v } from '../schema/index.ts';
import {
  certainFigure,
  couldAdopt,
  figure,
  figureOrPerSide,
  kebab,
  levers,
  misunderstandings,
  pool,
  someParts,
  text,
  values,
  wholeAccounts,
  wholeMoney,
  wholeRelationship,
} from './partsSchema.ts';
import { rule } from './ruleSchema.ts';

/** A list of strategies, or of files that hold one each; or strategies by id. */
const strategies = v.lazy((input) =>
  isNamed(input) ? v.record(kebab, v.unknown()) : v.array(v.unknown(), 'a list of strategies, or of files that hold one each'),
);

const words = shape({ name: text, cooperate: text, defect: text });

const segment = shape({
  id: kebab,
  name: text,
  share: figure,
  ...someParts,
  behaviours: v.optional(shape({ vendor: v.optional(pool), partner: v.optional(pool) })),
  'could-adopt': v.optional(couldAdopt),
  levers: v.optional(levers),
});

/** The form of a scenario file; what its parts mean is checked afterwards. */
export const fileSchema = shape({
  title: text,
  about: v.optional(text),
  currency: text,
  seed: v.optional(text),
  sides: shape({ vendor: words, partner: words }),
  values: v.optional(values),
  money: wholeMoney,
  accounts: v.optional(wholeAccounts),
  relationship: wholeRelationship,
  misunderstandings: v.optional(misunderstandings),
  recognition: v.optional(figureOrPerSide),
  care: v.optional(figureOrPerSide),
  behaviours: shape({ vendor: pool, partner: pool }),
  strategies: v.optional(strategies),
  'could-adopt': v.optional(couldAdopt),
  levers: v.optional(levers),
  segments: v.optional(v.array(segment, 'a list of segments')),
  network: v.optional(shape({ pairs: figure, 'vendor-people': figure, 'partner-people': figure })),
  goal: shape({ cooperation: certainFigure, measured: v.picklist(['now', 'after-adaptation'], 'now or after-adaptation') }),
  rules: v.optional(v.array(rule, 'a list of rules')),
  sources: v.optional(v.array(text, 'a list of texts')),
});

/** A scenario file that has the right form. */
export type ScenarioFile = v.InferOutput<typeof fileSchema>;
/** A rule of such a file. */
export type FileRule = v.InferOutput<typeof rule>;
/** A segment of such a file. */
export type FileSegment = v.InferOutput<typeof segment>;
/** Levers of such a file. */
export type FileLevers = v.InferOutput<typeof levers>;
