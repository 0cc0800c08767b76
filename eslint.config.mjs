import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import boundaries from 'eslint-plugin-boundaries';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { LAYERS, layersOfSpecs, SPEC_FILES } from './tools/lint/layers.mjs';
import { nxBoundaries } from './tools/lint/nx-boundaries.mjs';
import { elements, extraDependencyNodes, NO_IMPORTS, pureBoundaries } from './tools/lint/pure-boundaries.mjs';
import { impureGlobals, restrictedSyntax } from './tools/lint/restrictions.mjs';
import { contextsIn } from './tools/nx-plugin/projects.mjs';

// Without a stored graph Nx's rule skips itself and lint passes with every violation in place, so the graph is made first.
const graph = await createProjectGraphAsync({ exitOnError: true });
if (Object.keys(graph.nodes).length < 3) throw new Error('The project graph is empty: is @nx/js installed?');

const contexts = contextsIn(import.meta.dirname);
const TYPESCRIPT = ['**/*.{ts,tsx}'];
const PURE = ['libs/shared/kernel/src/**/*.ts', 'libs/*/{rules,requirements}/src/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/generated/**',
      '.nx/**',
      '.data/**',
      'coverage/**',
      '.cache/**',
      '**/*.d.ts',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    plugins: { 'import-x': importX },
    rules: {
      'max-lines': ['error', 200],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: TYPESCRIPT,
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin, '@nx': nx, boundaries },
    settings: {
      'import/resolver': { typescript: { project: 'tsconfig.json' } },
      'boundaries/elements': elements,
      'boundaries/root-path': import.meta.dirname,
      'boundaries/dependency-nodes': ['import', 'export', 'require', 'dynamic-import'],
      'boundaries/additional-dependency-nodes': extraDependencyNodes,
      'boundaries/legacy-templates': false,
    },
    rules: {
      // What takes types is Oxlint's: see .oxlintrc.json.
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@nx/enforce-module-boundaries': nxBoundaries(LAYERS, contexts),
      'boundaries/dependencies': NO_IMPORTS,
      'import-x/no-default-export': 'error',
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': restrictedSyntax(),
    },
  },
  ...pureBoundaries(LAYERS),
  {
    files: PURE,
    rules: { 'no-restricted-syntax': restrictedSyntax({ pure: true }), 'no-restricted-globals': impureGlobals },
  },
  {
    files: ['libs/shared/kernel/src/{clock,id}.ts'],
    rules: {
      'no-restricted-syntax': restrictedSyntax({ except: ['clock'], pure: true }),
      'no-restricted-globals': 'off',
    },
  },
  {
    // Messaging fills the queues; the design system has a queue of toasts.
    files: ['libs/shared/platform/messaging/**/*.ts', 'libs/shared/design-system/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ except: ['queue'] }) },
  },
  {
    // What jest's set-up learns reaches the tests by the environment alone.
    files: ['**/*.config.ts', 'libs/shared/testing/src/database/*.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ except: ['environment'] }) },
  },
  {
    // The whole run loads many of these into one file.
    files: ['libs/*/service/test/**/*.spec.ts', 'libs/shared/platform/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ shared: true }) },
  },
  {
    files: ['libs/shared/platform/messaging/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': restrictedSyntax({ except: ['queue'], shared: true }) },
  },
  // Tools look for a default export in these.
  {
    files: [
      '*.config.ts',
      'apps/web/*.config.ts',
      'test/*/*.config.ts',
      'test/journeys/support/prepare.ts',
      'libs/shared/testing/src/empty-style.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
  // A migration is one piece of SQL to read from top to bottom.
  { files: ['migrations/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: [...SPEC_FILES, 'libs/shared/testing/**/*.ts'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': 'off',
    },
  },
  {
    files: SPEC_FILES,
    rules: { '@nx/enforce-module-boundaries': nxBoundaries(layersOfSpecs(), contexts) },
  },
  ...pureBoundaries(layersOfSpecs(), SPEC_FILES),
);
