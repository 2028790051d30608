import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const product = ['src/**/*.ts', 'scripts/**/*.ts'];
const proof = ['test/**/*.ts', '*.config.ts'];

const everywhere = {
  eqeqeq: 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  // Numeric loops over checked arrays would otherwise carry a branch that cannot happen.
  '@typescript-eslint/no-non-null-assertion': 'off',
  // The compiler finds them.
  '@typescript-eslint/no-unused-vars': 'off',
};

const productOnly = {
  'max-depth': ['error', 3],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'named exports only: a name then means one thing' },
    { selector: 'TSEnumDeclaration', message: 'derive a union from an "as const" array' },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unnecessary-condition': [
    'error',
    { allowConstantLoopConditions: 'only-allowed-literals' },
  ],
  // There are no enums, and two classes of one form are of one type here: looking for both takes a third of the time.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-unsafe-enum-assignment': 'off',
  // Takes a parameter for needless where it keeps the elements of an array of one type comparable.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};

export default defineConfig(
  { ignores: ['dist/', 'public/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: product,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { ...everywhere, ...productOnly },
  },
  { files: ['src/**/*.ts'], extends: [lit['flat/recommended']] },
  { files: proof, extends: [tseslint.configs.strict], rules: everywhere },
);
