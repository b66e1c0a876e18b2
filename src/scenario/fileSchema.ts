import { isPerSide } from '../core/index.ts';
import { isNamed, namedValues, shape, v } from '../schema/index.ts';
import { namePattern } from './reservedNames.ts';

const text = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'));
const side = v.picklist(['vendor', 'partner'], 'vendor or partner');
const kebab = v.pipe(v.string('a short name'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const fieldName = v.pipe(v.string(), v.regex(namePattern, 'letters, digits and underscore, starting with a letter'));

/** A number, or the text of a percentage or formula. */
const figure = v.union([v.string(), v.pipe(v.number(), v.finite())], 'a number, a percentage or a formula');

const figurePerSide = shape({ vendor: v.optional(figure), partner: v.optional(figure) });
const figureOrPerSide = v.lazy((input) => (isNamed(input) ? figurePerSide : figure));

const slip = shape({ cooperation: v.optional(figure), defection: v.optional(figure) });
const slipOrFigure = v.lazy((input) => (isNamed(input) ? slip : figure));
const slipPerSide = shape({ vendor: v.optional(slipOrFigure), partner: v.optional(slipOrFigure) });

const misreading = shape({ 'false-alarm': v.optional(figure), 'missed-breach': v.optional(figure) });
const misreadingOrFigure = v.lazy((input) => (isNamed(input) ? misreading : figure));
const misreadingPerSide = shape({ vendor: v.optional(misreadingOrFigure), partner: v.optional(misreadingOrFigure) });

const misunderstandings = shape({
  slips: v.optional(v.lazy((input) => (isPerSide(input) ? slipPerSide : slipOrFigure))),
  misreadings: v.optional(v.lazy((input) => (isPerSide(input) ? misreadingPerSide : misreadingOrFigure))),
});

const values = namedValues(fieldName, figure, 'named values');
const money = { 'both-cooperate': figure, 'i-defect-alone': figure, 'they-defect-alone': figure, 'both-defect': figure };
const someMoney = shape({
  'both-cooperate': v.optional(figure),
  'i-defect-alone': v.optional(figure),
  'they-defect-alone': v.optional(figure),
  'both-defect': v.optional(figure),
});
const account = shape({ 'both-cooperate': figure, 'vendor-defects-alone': figure, 'partner-defects-alone': figure, 'both-defect': figure });
const someAccount = shape({
  'both-cooperate': v.optional(figure),
  'vendor-defects-alone': v.optional(figure),
  'partner-defects-alone': v.optional(figure),
  'both-defect': v.optional(figure),
});

const words = shape({ name: text, cooperate: text, defect: text });
const pool = namedValues(kebab, figure, 'behaviours with their shares');
const ids = v.array(kebab, 'a list of behaviours');

const move = shape({ side, from: kebab, to: kebab, share: figure });
const change = shape({
  relationship: v.optional(shape({ 'deals-a-year': v.optional(figure), churn: v.optional(figure), interest: v.optional(figureOrPerSide) })),
  misunderstandings: v.optional(misunderstandings),
  recognition: v.optional(figureOrPerSide),
  values: v.optional(values),
  money: v.optional(shape({ vendor: v.optional(someMoney), partner: v.optional(someMoney) })),
  accounts: v.optional(namedValues(fieldName, someAccount, 'named accounts')),
  move: v.optional(v.lazy((input) => (Array.isArray(input) ? v.array(move) : move))),
});
const cost = shape({
  amount: figure,
  per: v.picklist(['deal', 'pair-and-year', 'pair-once'], 'deal, pair-and-year or pair-once'),
  payer: text,
  receiver: v.optional(text),
});
const rule = shape({
  id: kebab,
  name: text,
  about: v.optional(text),
  change,
  cost: v.optional(v.lazy((input) => (Array.isArray(input) ? v.array(cost) : cost))),
});

/** The form of a scenario file; what its parts mean is checked afterwards. */
export const fileSchema = shape({
  title: text,
  about: v.optional(text),
  currency: text,
  seed: v.optional(text),
  sides: shape({ vendor: words, partner: words }),
  values: v.optional(values),
  money: shape({ vendor: shape(money), partner: shape(money) }),
  accounts: v.optional(namedValues(fieldName, account, 'named accounts')),
  relationship: shape({ 'deals-a-year': figure, churn: figure, interest: v.optional(figureOrPerSide) }),
  misunderstandings: v.optional(misunderstandings),
  recognition: v.optional(figureOrPerSide),
  behaviours: shape({ vendor: pool, partner: pool }),
  'could-adopt': v.optional(v.lazy((input) => (isNamed(input) ? shape({ vendor: v.optional(ids), partner: v.optional(ids) }) : ids))),
  goal: shape({ cooperation: figure, measured: v.picklist(['now', 'after-adaptation'], 'now or after-adaptation') }),
  rules: v.optional(v.array(rule, 'a list of rules')),
  sources: v.optional(v.array(text, 'a list of texts')),
});

/** A scenario file that has the right form. */
export type ScenarioFile = v.InferOutput<typeof fileSchema>;
