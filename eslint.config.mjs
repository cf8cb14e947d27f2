import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const services = ['organisation', 'education', 'talks', 'integrity', 'identity', 'gateway', 'explorer', 'console'];
const typeGraphql = { name: 'type-graphql', message: 'type-graphql appears in *.schema.ts and *.resolver.ts alone.' };

/** Two tags a project (tools/src/project-tags.spec.ts holds that none lacks them): where it runs, and whose it is. */
const depConstraints = [
  { sourceTag: 'platform:pure', onlyDependOnLibsWithTags: ['platform:pure'] },
  { sourceTag: 'platform:node', onlyDependOnLibsWithTags: ['platform:node', 'platform:pure'] },
  { sourceTag: 'platform:web', onlyDependOnLibsWithTags: ['platform:web', 'platform:pure'] },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  ...services.map((service) => ({ sourceTag: `scope:${service}`, onlyDependOnLibsWithTags: [`scope:${service}`, 'scope:shared'] })),
  { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['*'] },
];

export default [
  // apps/*/src/graph is written by npm run graph:compose.
  { ignores: ['apps/*/src/graph/**', '**/dist/**', '**/node_modules/**', 'coverage/**', '**/tmp/**', '.nx/**', '.tongxin/**'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-imports': ['error', { paths: [typeGraphql] }],
    },
  },
  {
    // A feature of a web client may be taken out whole: what two of them need is in shared/.
    files: ['apps/*/src/features/**/*.ts', 'apps/*/src/features/**/*.tsx'],
    rules: { 'no-restricted-imports': ['error', { paths: [typeGraphql], patterns: [{ regex: '^\\.\\./(?!\\.\\./(graph|shared)/)', message: 'Features never import features: share it in shared/.' }] }] },
  },
  { files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts', 'libs/**/*.tsx'], rules: { 'no-console': 'error' } },
  {
    // Whatever an effect answers is called when it ends, and what a browser's function answers changes with the browser.
    files: ['**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[expression=true]', message: 'An effect has braces: only a function that ends it is returned.' }] },
  },
  {
    // The places that speak of the graph's types, the library that wraps them, and the program that prints them.
    files: ['**/*.schema.ts', '**/*.resolver.ts', 'libs/subgraph/**/*.ts', '**/print-schema.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
];
