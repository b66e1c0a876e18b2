/** One command line of a documentation block. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** File that its output goes to. */
  readonly into?: string;
  /** Exit code that the page promises in a comment, `# exits 2`. */
  readonly exits: number;
}

/** The commands of a block: comments and empty lines left out, continued lines joined, quotes taken off. */
export function shellCommands(code: string): ShellCommand[] {
  return code
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .flatMap((line) => line.split(' && '))
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(commandOf);
}

function commandOf(line: string): ShellCommand {
  const [text, comment = ''] = line.split(/\s+#\s+/, 2) as [string, string?];
  const words = [...text.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'));
  const exits = Number(/exits (\d)/.exec(comment)?.[1] ?? 0);
  const arrow = words.indexOf('>');
  if (words.some((word) => ['|', '>>', '<', ';'].includes(word))) throw new Error(`only plain commands are run: ${line}`);
  return arrow < 0 ? { words, exits } : { words: words.slice(0, arrow), into: words[arrow + 1]!, exits };
}
