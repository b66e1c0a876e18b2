import type { Language } from '../messages/index.ts';

/** What the help says around the commands' own words. */
interface HelpWords {
  /** Headings of the help, by those of its library. */
  readonly headings: Readonly<Record<string, string>>;
  /** What stands for a command in the usage. */
  readonly command: string;
  readonly csvStyle: string;
  /** Note on an argument that may be left out. */
  byDefault(value: string): string;
}

/** The words of the help in each language. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  en: {
    headings: {},
    command: 'command',
    csvStyle: 'how CSV is written: plain, or french for French spreadsheets, with semicolons and decimal commas (default: plain)',
    byDefault: (value) => `(default: ${value})`,
  },
  fr: {
    headings: {
      'Usage:': 'Utilisation\u00a0:',
      'Arguments:': 'Arguments\u00a0:',
      'Options:': 'Options\u00a0:',
      'Commands:': 'Commandes\u00a0:',
    },
    command: 'commande',
    csvStyle:
      'façon d’écrire le CSV\u00a0: plain, ou french pour les tableurs français, avec points-virgules et virgules décimales (par défaut\u00a0: plain)',
    byDefault: (value) => `(par défaut\u00a0: ${value})`,
  },
};
