import { relative } from 'node:path';
import ts from 'typescript';

/** Entries by the name that a user imports. */
const entries = {
  donnant: 'src/entries/index.ts',
  'donnant/scenario': 'src/entries/scenario.ts',
  'donnant/report': 'src/entries/report.ts',
} as const;

/**
 * The public API as one Markdown text: every exported name of every entry with its declaration, as the compiler
 * writes it, without comments. A name that several entries export is told where it comes first.
 */
export function publicApi(): string {
  const program = ts.createProgram(Object.values(entries), {
    ...readOptions(),
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
  });
  const checker = program.getTypeChecker();
  const declarations = new Declarations(program);
  const told = new Map<ts.Symbol, string>();
  const sections = Object.entries(entries).map(([entry, path]) => {
    const module = checker.getSymbolAtLocation(fileOf(program, path));
    const names = (module ? checker.getExportsOfModule(module) : []).toSorted((a, b) => compare(a.name, b.name));
    const texts = names.map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const before = told.get(symbol);
      if (before !== undefined) return `### ${exported.name}\n\nAs in \`${before}\`.\n`;
      told.set(symbol, entry);
      return `### ${exported.name}\n\n\`\`\`ts\n${declarations.of(symbol)}\n\`\`\`\n`;
    });
    return `## ${entry}\n\n${texts.join('\n') || 'Nothing yet.\n'}`;
  });
  return `# Public API\n\nWritten by \`npm run api -- --write\`; a change here is a change for users.\n\n${sections.join('\n')}`;
}

/** Declarations as the compiler emits them, by symbol. */
class Declarations {
  readonly #program: ts.Program;
  readonly #emitted = new Map<string, ts.SourceFile>();

  constructor(program: ts.Program) {
    this.#program = program;
  }

  of(symbol: ts.Symbol): string {
    const files = new Set((symbol.declarations ?? []).map((declaration) => declaration.getSourceFile()));
    const texts = [...files].flatMap((file) => {
      const emitted = this.#emit(file);
      return emitted.statements.filter((statement) => declares(statement, symbol.name)).map((statement) => statement.getText(emitted));
    });
    if (texts.length === 0) throw new Error(`no declaration of ${symbol.name} was found`);
    return texts.join('\n').replaceAll(/^export (declare )?/gm, '');
  }

  #emit(file: ts.SourceFile): ts.SourceFile {
    const known = this.#emitted.get(file.fileName);
    if (known) return known;
    let text = '';
    this.#program.emit(file, (_, written) => (text = written), undefined, true);
    const emitted = ts.createSourceFile(`${file.fileName}.d.ts`, text, ts.ScriptTarget.Latest, true);
    this.#emitted.set(file.fileName, emitted);
    return emitted;
  }
}

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name);
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return named && statement.name?.text === name;
}

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, '.').options;
}

function fileOf(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFiles().find(({ fileName }) => relative('.', fileName) === path);
  if (!file) throw new Error(`${path} is missing`);
  return file;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
