import { defineConfig } from 'tsup';
import { writeThirdParty } from './scripts/thirdParty.ts';

export default defineConfig((options) => ({
  // Flat names: entries and chunks all sit in one folder, so that a worker's address can be told from any of them.
  entry: {
    index: 'src/entries/index.ts',
    scenario: 'src/entries/scenario.ts',
    report: 'src/entries/report.ts',
    main: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  removeNodeProtocol: false,
  clean: true,
  metafile: true,
  dts: options.dts ?? {
    entry: {
      index: 'src/entries/index.ts',
      scenario: 'src/entries/scenario.ts',
      report: 'src/entries/report.ts',
    },
  },
  external: [/^node:/],
  // Inlined, so that the core runs in a browser without a bundler, and mathjs (2.5 s to import as modules) starts at once.
  noExternal: [/^@dagrejs/, 'd3-dsv', 'fraction.js', 'leven', 'mathjs', 'ml-matrix', /^seedrandom/, 'string-width', 'valibot', 'wrap-ansi'],
  esbuildOptions: (esbuild) => {
    esbuild.mainFields = ['module', 'main'];
    esbuild.legalComments = 'none';
  },
  onSuccess: async () => writeThirdParty(options.outDir ?? 'dist'),
}));
