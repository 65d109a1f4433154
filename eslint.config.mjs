import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const PURE = ['src/lib/**', 'src/workbook/**', 'src/programme/**'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-autotest/',
      'out/',
      'coverage/',
      'node_modules/',
      'reports/',
      '**/*.{js,cjs,mjs}',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
    },
  },
  {
    files: PURE.map((folder) => `${folder}/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Dates are arguments; see src/lib/calendar-date.ts.' },
        { name: 'Excel', message: 'Only src/excel speaks to Excel.' },
        { name: 'Office', message: 'Only src/excel speaks to Office.' },
        { name: 'performance', message: 'The core has no clock.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
        // Younger than ES2022, which the web views of Excel 2021 know.
        ...['toSorted', 'toReversed', 'toSpliced'].map((property) => ({
          property,
          message: 'Older web views lack it.',
        })),
      ],
    },
  },
  {
    files: ['src/programme/**/*.ts', 'src/lib/**/*.ts', 'src/workbook/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':function[async=true]', message: 'The core never waits.' },
      ],
    },
  },
  {
    // The sentences are data: their shape is read from them.
    files: ['src/locales/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
);
