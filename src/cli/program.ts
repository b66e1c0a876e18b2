import { createRequire } from 'node:module';
import { Command as Program, Option } from 'commander';
import type { Command, CommandOption } from './command.ts';
import { commands } from './commands.ts';
import { languageOption, optionsOf } from './commonOptions.ts';
import type { Io } from './io.ts';
import type { AskedLanguage } from './readLanguage.ts';
import type { Voice } from './voice.ts';

/** Widest help, in columns. */
const widest = 80;

/** The command line, built afresh for each run; it never leaves the process. */
export function programFor(io: Io, voice: Voice, asked: AskedLanguage): Program {
  const { help, about, error } = voice.say.cli;
  const { aCommand } = help;
  const headings: Readonly<Record<string, string>> = help.headings;
  const program = new Program('donnant')
    .description(about)
    .usage(`[options] [${aCommand}]`)
    .version(version(), '-V, --version', help.version)
    .addOption(optionFor(languageOption, voice))
    .helpOption('-h, --help', help.help)
    .helpCommand(`help [${aCommand}]`, help.command)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => headings[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // What is wrong stays English; what frames it does not.
      outputError: (text, write) => write(`${error(unframed(text))}\n`),
      getOutHelpWidth: () => Math.min(widest, io.stdout.columns ?? widest),
      getErrHelpWidth: () => Math.min(widest, io.stderr.columns ?? widest),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const command of commands) addTo(program, command, { io, voice, asked });
  return program;
}

function addTo(
  program: Program,
  command: Command,
  { io, voice, asked }: { readonly io: Io; readonly voice: Voice; readonly asked: AskedLanguage },
): void {
  const { name, about, examples } = command;
  const { say, language } = voice;
  const sub = program.command(name).description(about(say, language));
  for (const argument of command.arguments) sub.argument(argument.name, argument.about(say, language));
  for (const option of optionsOf(command)) sub.addOption(optionFor(option, voice));
  sub.helpOption('-h, --help', say.cli.help.help);
  sub.addHelpText('after', `\n${say.cli.help.examples}\n${examples.map((example) => `  donnant ${example}\n`).join('')}`);
  sub.action(async (...given: unknown[]) => {
    const args = given.slice(0, command.arguments.length).map((word) => (typeof word === 'string' ? word : undefined));
    // loaded only now, so that help comes at once
    const { perform } = await import('./perform.ts');
    await perform(command, { arguments: args, options: sub.opts(), voice, problem: asked.problem }, io);
  });
}

function optionFor({ flags, about, required = false, repeated = false }: CommandOption, { say, language }: Voice): Option {
  const option = new Option(flags, about(say, language)).makeOptionMandatory(required);
  if (repeated) option.argParser((value: string, before: string[] = []) => [...before, value]);
  return option;
}

/** What commander says is wrong, on one line and without its own frame. */
function unframed(text: string): string {
  return text.trim().replaceAll('\n', ' ').replace('error: ', '');
}

function version(): string {
  // The package's own name finds its manifest from the sources and from the built file alike.
  const manifest: unknown = createRequire(import.meta.url)('donnant/package.json');
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}
