import accessibility from 'eslint-plugin-jsx-a11y'
import react from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * "Who may import what": the reason stands in the message, since that is what the reader sees.
 * @param {{ regex: string, message: string }[]} patterns
 */
const forbidImports = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const notCms = { regex: '^@practice/cms|(?:^|/)cms/', message: 'The CMS is reached over HTTP only.' }
const notWeb = { regex: '^@practice/web|(?:^|/)web/', message: 'The site is reached over HTTP only.' }
const notUpward = {
  regex: '^(?:\\.\\./)+(?:routes|app|server)(?:/|$)|^(?:\\.\\./)+routes\\.js$',
  message: 'Routes put features together; nothing below imports them.',
}

/** `fetch` has one door in the site, so that every answer is checked against the contract. */
const noFetch = {
  'no-restricted-globals': ['error', { name: 'fetch', message: 'Use request() of web/src/api: it checks status and shape.' }],
}

const typeScript = ['**/*.ts', '**/*.tsx', '**/*.mts']
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**']

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/.*/', 'cms/types/generated/', '**/coverage/', '!.run/', '!.ci/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: typeScript })),
  {
    files: typeScript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A generic word for "nothing" in promise types; the strict set refuses it there.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Type-aware, and worth their time: each has hidden a lost write or a swallowed failure somewhere.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      'no-control-regex': 'error',
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  { files: ['**/*.tsx', 'web/src/**/use-*.ts'], ...react.configs.flat.recommended },
  { files: ['web/src/**/*.tsx'], ...accessibility.flatConfigs.strict },
  {
    files: ['web/src/**/*.tsx'],
    // Safari's VoiceOver takes a list without bullets for no list unless its role is written down.
    rules: { 'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }] },
  },
  { files: ['shared/src/**'], rules: forbidImports([notCms, notWeb, { regex: '^node:|^react|^@strapi', message: 'shared runs in the browser too: no Node, React or Strapi.' }]) },
  { files: ['cms/**'], rules: forbidImports([notWeb, { regex: '/ee/|^@strapi/[^/]+/ee', message: 'Community Edition only.' }]) },
  { files: ['web/**'], rules: { ...noFetch, ...forbidImports([notCms]) } },
  { files: ['web/src/**'], rules: forbidImports([notCms, { regex: '(?:^|/)server/', message: 'Code of the browser cannot use the server.' }]) },
  {
    files: ['web/src/features/**'],
    rules: forbidImports([notCms, notUpward, { regex: '^(?:\\.\\./)+features/|^\\.\\./(?!\\.\\.)', message: 'Features do not import each other: the route brings them together.' }]),
  },
  {
    files: ['web/src/ui/**'],
    rules: forbidImports([
      notCms,
      notUpward,
      { regex: '^(?:\\.\\./)+(?:features|api)(?:/|$)|^react-router|^@tanstack', message: 'ui shows what it is given: no router, no queries, no features.' },
    ]),
  },
  { files: ['web/src/api/**', 'web/server/**', ...tests], rules: { 'no-restricted-globals': 'off' } },
  { files: ['tests/**'], rules: forbidImports([{ regex: '(?:^|/)(?:cms|web)/(?:src|server|dist)', message: 'Tests use the CMS and the site from outside.' }]) },
  { files: [...tests, 'web/server/**', 'cms/scripts/**', '.run/**'], rules: { 'no-console': 'off' } },
  // In a test a missing element should fail the test, which is what "!" does.
  { files: tests, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
)
