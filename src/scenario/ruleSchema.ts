import { shape, v } from '../schema/index.ts';
import { figure, kebab, levers, someParts, text } from './partsSchema.ts';

const side = v.picklist(['vendor', 'partner'], 'vendor or partner');
const move = shape({ side, from: kebab, to: kebab, share: figure });
const change = shape({ ...someParts, move: v.optional(v.lazy((input) => (Array.isArray(input) ? v.array(move) : move))) });

/** How often a cost falls due. */
const per = ['deal', 'pair-and-year', 'pair-once', 'head-and-year', 'head-once', 'network-and-year', 'network-once'] as const;
const account = v.pipe(
  v.string('the account that pays: vendor, partner, company, outside or one under accounts'),
  v.nonEmpty('an account'),
);
const cost = shape({
  amount: figure,
  per: v.picklist(per, `how often it falls due: ${per.slice(0, -1).join(', ')} or ${per.at(-1)}`),
  heads: v.optional(figure),
  payer: account,
  receiver: v.optional(text),
});

/** The form of a rule. */
export const rule = shape({
  id: kebab,
  name: text,
  about: v.optional(text),
  change: v.optional(change),
  levers: v.optional(levers),
  cost: v.optional(v.lazy((input) => (Array.isArray(input) ? v.array(cost) : cost))),
});
