import { createRequire } from 'node:module';
import { Command as Program, Option } from 'commander';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { everywhere } from './commonOptions.ts';
import type { Io } from './io.ts';
import { words } from './words.ts';

/** Widest help, in columns. */
const widest = 80;

/** The command line, built afresh for each run; it never leaves the process. */
export function programFor(io: Io): Program {
  const program = new Program('donnant')
    .description(words.about)
    .version(version(), '-V, --version', words.help.version)
    .helpOption('-h, --help', words.help.help)
    .helpCommand('help [command]', words.help.command)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(`${text.trim().replaceAll('\n', ' ')}\n`),
      getOutHelpWidth: () => Math.min(widest, io.stdout.columns ?? widest),
      getErrHelpWidth: () => Math.min(widest, io.stderr.columns ?? widest),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const command of commands) addTo(program, command, io);
  return program;
}

function addTo(program: Program, command: Command, io: Io): void {
  const { name, about, examples } = command;
  const sub = program.command(name).description(about);
  for (const argument of command.arguments) sub.argument(argument.name, argument.about);
  for (const { flags, about: text, required = false, repeated = false } of [...command.options, ...everywhere]) {
    const option = new Option(flags, text).makeOptionMandatory(required);
    if (repeated) option.argParser((value: string, before: string[] = []) => [...before, value]);
    sub.addOption(option);
  }
  sub.helpOption('-h, --help', words.help.help);
  sub.addHelpText('after', `\n${words.help.examples}\n${examples.map((example) => `  donnant ${example}\n`).join('')}`);
  sub.action(async (...given: unknown[]) => {
    const args = given.slice(0, command.arguments.length).map((word) => (typeof word === 'string' ? word : undefined));
    // loaded only now, so that help comes at once
    const { perform } = await import('./perform.ts');
    await perform(command, args, sub.opts(), io);
  });
}

function version(): string {
  // The package's own name finds its manifest from the sources and from the built file alike.
  const manifest: unknown = createRequire(import.meta.url)('donnant/package.json');
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
