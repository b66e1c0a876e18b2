import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../src/messages/index.ts';

// The package as a user gets it: built into a folder of its own and installed, by a link, in a project beside it.
const root = resolve('temp/package-test');
const installed = join(root, 'donnant');
const project = join(root, 'project');

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, { readonly default: string } | string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

beforeAll(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  execFileSync('npx', ['tsup', '--no-dts', '--silent', '--out-dir', join(installed, 'dist')], { stdio: 'inherit' });
  cpSync('package.json', join(installed, 'package.json'));
  symlinkSync(installed, join(project, 'node_modules/donnant'), 'dir');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

describe('the built package', () => {
  it('imports by every name it exports', () => {
    const names = Object.keys(manifest.exports).filter((name) => name !== './package.json');
    const code = names
      .map((name) => `if (Object.keys(await import('${name.replace('.', 'donnant')}')).length === 0) console.log('${name}');`)
      .join('\n');
    expect(run(code)).toBe('');
  });

  it('plays a match', () => {
    const code = `
      import { playMatch, strategy } from 'donnant';
      const { moves, scores } = playMatch(strategy('tit-for-tat'), strategy('always-defect'), { length: { rounds: 4 } });
      console.log(moves.vendor, moves.partner, scores.vendor, scores.partner);`;
    // Payoffs 5, 3, 1, 0: exploited once, then 1 a round.
    expect(run(code)).toBe('CDDD DDDD 3 8');
  });

  it('keeps its core free of Node and of other packages, so that it runs in a browser', () => {
    const outside = importsFrom('index.js');
    expect(outside).toEqual([]);
    expect(textOf('index.js')).not.toMatch(/\b(process\.(env|version|cwd)|require\()/);
  });

  it('keeps formulas and YAML out of the core', () => {
    // A name inside mathjs, which the bundler must keep where mathjs is part of a file.
    const mathjs = 'RelationalNode';
    expect(textOf('scenario.js')).toContain(mathjs);
    expect(textOf('index.js')).not.toContain(mathjs);
    expect(importsFrom('index.js')).not.toContain('yaml');
  });

  it('keeps the messages of reports out of the core', () => {
    const sentence = messagesFor('en').cli.about;
    expect(textOf('main.js')).toContain(sentence);
    expect(textOf('index.js')).not.toContain(sentence);
  });

  it('imports from its dependencies and Node only what its manifest names', () => {
    const named = new Set([...Object.keys(manifest.dependencies), ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
    const files = readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.js'));
    expect(files.flatMap(importsFrom).filter((name) => !named.has(name))).toEqual([]);
  });

  it('installs no dependency that nothing in it imports', () => {
    const files = readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.js'));
    const used = new Set(files.flatMap(importsFrom));
    expect(Object.keys(manifest.dependencies).filter((name) => !used.has(name))).toEqual([]);
  });

  it('carries the licences of the packages that are part of it', () => {
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['seedrandom', 'mathjs', 'leven']) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(notices.match(/Permission is hereby granted|Apache License/g)!.length).toBeGreaterThan(2);
    expect(existsSync(join(installed, 'dist/metafile-esm.json'))).toBe(false);
  });

  it('has a command that tells its version and refuses unknown words with exit code 2', () => {
    const command = (...words: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(process.execPath, [join(installed, 'dist/main.js'), ...words]);
    expect(readFileSync(join(installed, 'dist/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(command('--version').stdout.toString().trim()).toBe(manifest.version);
    expect(command('no-such-command').status).toBe(2);
  });
});

/** What a module prints that runs in the project which installed the package. */
function run(code: string): string {
  const file = join(project, 'run.js');
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { cwd: project }).toString().trim();
}

/** Files of the build that a file may load, at once or later, itself included. */
function graphOf(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const specifier of specifiers(name)) if (specifier.startsWith('./')) graphOf(specifier.slice(2), seen);
  return seen;
}

/** Packages and Node modules that a file of the build loads, directly or through others. */
function importsFrom(name: string): string[] {
  return [...graphOf(name)].flatMap(specifiers).filter((specifier) => !specifier.startsWith('.'));
}

function textOf(name: string): string {
  return [...graphOf(name)].map((file) => readFileSync(join(installed, 'dist', file), 'utf8')).join('\n');
}

function specifiers(name: string): string[] {
  return ts.preProcessFile(readFileSync(join(installed, 'dist', name), 'utf8')).importedFiles.map(({ fileName }) => fileName);
}
