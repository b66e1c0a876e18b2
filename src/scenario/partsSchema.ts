import { isPerSide } from '../core/index.ts';
import { isNamed, namedValues, shape, v } from '../schema/index.ts';
import { namePattern } from './reservedNames.ts';
import { type WrittenSpread, isSpread } from './uncertain/spread.ts';

/** A text that is not empty. */
export const text = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'));
/** An id: lower-case words joined by hyphens. */
export const kebab = v.pipe(v.string('a short name'), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const fieldName = v.pipe(v.string(), v.regex(namePattern, 'letters, digits and underscore, starting with a letter'));

const wanted = 'a number, a percentage or a formula';
const certain = [v.string(), v.pipe(v.number(), v.finite())] as const;
/** A number, or the text of a percentage or formula. */
export const certainFigure = v.union(certain, wanted);
/** The same, or what is believed of a figure, whose parts are checked where it is read. */
export const figure = v.union([...certain, v.custom<WrittenSpread>(isSpread)], wanted);

/** Whether named values are kinds of figures, rather than parts of one that is uncertain. */
function isSplit(input: unknown): boolean {
  return isNamed(input) && !isSpread(input);
}

const figurePerSide = shape({ vendor: v.optional(figure), partner: v.optional(figure) });
/** One figure for both sides, or one for each. */
export const figureOrPerSide = v.lazy((input) => (isSplit(input) ? figurePerSide : figure));

const slip = shape({ cooperation: v.optional(figure), defection: v.optional(figure) });
const slipOrFigure = v.lazy((input) => (isSplit(input) ? slip : figure));
const slipPerSide = shape({ vendor: v.optional(slipOrFigure), partner: v.optional(slipOrFigure) });

const misreading = shape({ 'false-alarm': v.optional(figure), 'missed-breach': v.optional(figure) });
const misreadingOrFigure = v.lazy((input) => (isSplit(input) ? misreading : figure));
const misreadingPerSide = shape({ vendor: v.optional(misreadingOrFigure), partner: v.optional(misreadingOrFigure) });

/** Slips and misreadings. */
export const misunderstandings = shape({
  slips: v.optional(v.lazy((input) => (isPerSide(input) ? slipPerSide : slipOrFigure))),
  misreadings: v.optional(v.lazy((input) => (isPerSide(input) ? misreadingPerSide : misreadingOrFigure))),
});

/** Named figures. */
export const values = namedValues(fieldName, figure, 'named values');

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

/** What each outcome earns each side. */
export const wholeMoney = shape({ vendor: shape(money), partner: shape(money) });
/** What each outcome earns others. */
export const wholeAccounts = namedValues(fieldName, account, 'named accounts');
/** How often they deal, and how long. */
export const wholeRelationship = shape({ 'deals-a-year': figure, churn: figure, interest: v.optional(figureOrPerSide) });

/** Parts that a rule changes or a segment has otherwise: only what differs is written. */
export const someParts = {
  relationship: v.optional(shape({ 'deals-a-year': v.optional(figure), churn: v.optional(figure), interest: v.optional(figureOrPerSide) })),
  misunderstandings: v.optional(misunderstandings),
  recognition: v.optional(figureOrPerSide),
  care: v.optional(figureOrPerSide),
  values: v.optional(values),
  money: v.optional(shape({ vendor: v.optional(someMoney), partner: v.optional(someMoney) })),
  accounts: v.optional(namedValues(fieldName, someAccount, 'named accounts')),
};

const member = shape({ share: figure }, v.union([figure, v.boolean()], wanted));
/** Behaviours with their shares; those that take parameters may be given them beside the share. */
export const pool = namedValues(
  kebab,
  v.lazy((input) => (isSplit(input) ? member : figure)),
  'behaviours with their shares',
);

const ids = v.array(kebab, 'a list of behaviours');
/** What people could take up: for both sides, or for each. */
export const couldAdopt = v.lazy((input) => (isNamed(input) ? shape({ vendor: v.optional(ids), partner: v.optional(ids) }) : ids));

const kebabs = v.array(kebab, 'a list of segments');
const lever = shape(
  {
    lever: v.optional(kebab),
    preset: v.optional(kebab),
    segment: v.optional(v.lazy((input) => (Array.isArray(input) ? kebabs : kebab))),
  },
  figure,
);
/** A lever or a ready rule with its parameters, or a list of them. */
export const levers = v.lazy((input) => (Array.isArray(input) ? v.array(lever) : lever));
