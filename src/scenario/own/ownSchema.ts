import { isNamed, namedValues, shape, v } from '../../schema/index.ts';
import { certainFigure, kebab, text } from '../partsSchema.ts';
import { namePattern } from '../reservedNames.ts';

/** Kinds of strategies that a file can hold: those that are data and nothing else. */
export const ownKinds = ['memory-one', 'lookup', 'machine'] as const;

/** One of those kinds. */
export type OwnKind = (typeof ownKinds)[number];

const paramName = v.pipe(v.string(), v.regex(namePattern, 'letters, digits and underscore, starting with a letter'));
const param = shape({
  default: certainFigure,
  least: v.optional(certainFigure),
  most: v.optional(certainFigure),
  whole: v.optional(v.boolean('true or false')),
  meaning: v.optional(text),
});

/** Everything but `kind` and what belongs to a kind. */
const heading = {
  id: kebab,
  name: v.optional(text),
  about: v.optional(text),
  source: v.optional(text),
  family: v.optional(text),
  params: v.optional(namedValues(paramName, param, 'parameters by name')),
};

const chance = v.union([v.string(), v.pipe(v.number(), v.finite())], 'C, D, a chance from 0 to 1, or a formula that gives one');
const stateName = v.union([v.pipe(v.string(), v.nonEmpty()), v.number()], 'a state, or states with their chances');
const goal = {
  ...v.lazy((input) => (isNamed(input) ? namedValues(v.string(), chance, 'states with their chances') : stateName)),
  // told where nothing is given
  message: 'a state, or states with their chances',
};
const states = 'states, each with play and next';
const byMove = shape({ C: goal, D: goal });
const byOutcome = shape({ CC: goal, CD: goal, DC: goal, DD: goal });
/** A state that tells its own moves apart has at least one key of two letters. */
const next = {
  ...v.lazy((input) => (isNamed(input) && Object.keys(input).some((key) => key.length > 1) ? byOutcome : byMove)),
  message: 'the next state after C and D, or after CC, CD, DC and DD',
};

const bodies = {
  'memory-one': { opening: chance, reply: shape({ CC: chance, CD: chance, DC: chance, DD: chance }) },
  lookup: {
    depth: v.pipe(v.number('a whole number from 1 to 6'), v.integer('a whole number from 1 to 6')),
    opening: v.union([text, v.array(v.picklist(['C', 'D']))], 'a move for each round that it looks back, as in CC'),
    table: namedValues(v.string(), chance, 'a chance for each key such as CD/DC: own moves / the other’s, oldest first'),
  },
  machine: {
    start: goal,
    states: namedValues(v.string(), shape({ play: chance, next }), states),
    again: v.optional(namedValues(v.string(), goal, 'where memory starts again, by state')),
  },
} as const satisfies Record<OwnKind, v.ObjectEntries>;

const kind = v.picklist(ownKinds, ownKinds.join(', '));

/** The form of a strategy of one kind. */
export function ownSchema(of: OwnKind): v.GenericSchema {
  return shape({ ...heading, kind, ...bodies[of] });
}

/** What can be checked where the kind is not known: the heading, and names that no kind has. */
export const headingSchema: v.GenericSchema = shape({
  ...heading,
  kind: v.optional(v.unknown()),
  ...Object.fromEntries(Object.values(bodies).flatMap((body) => Object.keys(body).map((name) => [name, v.optional(v.unknown())]))),
});

/** A parameter as it is written in a file. */
export type FileParam = v.InferOutput<typeof param>;
