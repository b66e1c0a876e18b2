import fc from 'fast-check';
import ts from 'typescript';

/** Stands for the formats of the language in sampled arguments. */
export const formatsHere = Symbol('formats');

/** A message that is a function: where it stands, and arguments of every shape that its types allow. */
export interface SampledMessage {
  readonly path: readonly string[];
  readonly args: fc.Arbitrary<readonly unknown[]>;
}

/** Names that are in no dictionary, that French does not elide, and that hold no figures. */
export const names = ['Zorglub', 'Kiwi', 'Blork', 'Quux', 'Vroum', 'Plouf'];

/** Units that doses come in, and one that no catalogue knows. */
export const units = ['money', 'chance', 'rate-a-year', 'years', 'deals', 'deals-a-year', 'pieces', 'value', 'Zorglub'];

/** The numbers that grammar and formats tell apart, and others. */
const figures = fc.oneof(
  fc.constantFrom(0, 1, 2, 0.5, 0.87, 0.004, 1.96, 1234567),
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: -99999, max: 99999 }).map((hundredths) => hundredths / 100),
);

const program = ts.createProgram(['src/messages/english/index.ts'], {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  lib: ['lib.es2023.d.ts'],
  types: [],
});
const checker = program.getTypeChecker();
const file = program.getSourceFile('src/messages/english/index.ts')!;
const root = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!).find(({ name }) => name === 'english')!;

/** Every function among the messages, found by its type, so that a new message is sampled as soon as it is written. */
export const sampledMessages: readonly SampledMessage[] = messagesIn(checker.getTypeOfSymbolAtLocation(root, file), []);

function messagesIn(type: ts.Type, path: readonly string[]): SampledMessage[] {
  const [signature] = type.getCallSignatures();
  if (signature !== undefined) {
    const args = signature.getParameters().map((parameter) => sample(checker.getTypeOfSymbolAtLocation(parameter, file), parameter.name));
    return [{ path, args: fc.tuple(...args) }];
  }
  if (!(type.flags & ts.TypeFlags.Object) || checker.isArrayLikeType(type)) return [];
  return type
    .getProperties()
    .flatMap((property) => messagesIn(checker.getTypeOfSymbolAtLocation(property, file), [...path, property.name]));
}

function sample(type: ts.Type, name: string): fc.Arbitrary<unknown> {
  if (type.symbol?.name === 'Formats') return fc.constant(formatsHere);
  if (type.flags & ts.TypeFlags.Boolean) return fc.boolean();
  if (type.isUnion()) return fc.oneof(...type.types.map((member) => sample(member, name)));
  if (type.isStringLiteral()) return fc.constant(type.value);
  if (type.flags & ts.TypeFlags.BooleanLiteral) return fc.constant(checker.typeToString(type) === 'true');
  if (type.flags & ts.TypeFlags.Null) return fc.constant(null);
  if (type.flags & ts.TypeFlags.Undefined) return fc.constant(undefined);
  if (type.flags & ts.TypeFlags.Number) return figures;
  if (type.flags & ts.TypeFlags.String) return fc.constantFrom(...(name === 'unit' ? units : names));
  if (checker.isTupleType(type)) return fc.tuple(...members(type).map((member) => sample(member, name)));
  if (checker.isArrayType(type)) return fc.array(sample(members(type)[0]!, name), { minLength: 1, maxLength: 3 });
  const [signature] = type.getCallSignatures();
  if (signature === undefined && type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
    const fields = type
      .getProperties()
      .map((field) => [field.name, sample(checker.getTypeOfSymbolAtLocation(field, file), field.name)] as const);
    return fc.record(Object.fromEntries(fields));
  }
  throw new Error(`no sample of ${checker.typeToString(type)} for ${name}: teach tests/messages/samples.ts`);
}

function members(type: ts.Type): readonly ts.Type[] {
  return checker.getTypeArguments(type as ts.TypeReference);
}
