import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** One wall of the house (docs/architecture.md): files, and what they must not import. */
function wall(name, files, patterns, ignores = []) {
  return {
    name: `wall/${name}`,
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx', ...ignores],
    rules: {
      'no-restricted-imports': ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }],
    },
  }
}

const nodeOnly = ['^node:', 'core is pure: no Node here']
const react = ['^(react|react-dom|react-aria-components|@tiptap|zustand)(/|$)', 'React lives in renderer/']
const electronItself = ['^electron(/|$)', 'only electron/shell and the entries may import electron']
const docxWriter = ['^docx(/|$)', 'only electron/export may import docx']
const pageSide = ['(^|/)renderer/', 'the main side never imports the page']
const mainSide = ['(^|\\.\\./)electron/', 'the page reaches the main side through the bridge alone']
const differ = ['^diff$', 'only core/text may import diff']
const features = ['/features/', 'features do not import each other']
const stores = ['/(state|bridge|features)/', 'ui takes everything by props: no store, no bridge, no feature']

export default tseslint.config(
  { ignores: ['out/', 'dist/', '.types/', 'node_modules/', 'resources/', 'test-results/', 'playwright-report/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  // Hand-written samples are content, not logic.
  { files: ['core/plan/samples/**'], rules: { 'max-lines': 'off' } },
  { files: ['electron/cli/**', 'electron/bench/**', 'electron/*.ts', 'scripts/**'], rules: { 'no-console': 'off' } },

  wall(
    'core',
    ['core/**'],
    [nodeOnly, react, electronItself, docxWriter, ['(^|/)(electron|renderer|locales)/', 'core stands alone']],
    [],
  ),
  wall(
    'core-diff',
    ['core/**'],
    [nodeOnly, react, electronItself, docxWriter, differ, ['(^|/)(electron|renderer|locales)/', 'core stands alone']],
    ['core/text/**'],
  ),
  wall(
    'main',
    ['electron/**'],
    [react, pageSide, electronItself, docxWriter, differ],
    ['electron/shell/**', 'electron/main.ts', 'electron/preload.ts', 'electron/export/**', 'electron/bench/**'],
  ),
  wall('export', ['electron/export/**'], [react, pageSide, electronItself, differ]),
  wall(
    'shell',
    ['electron/shell/**', 'electron/main.ts', 'electron/preload.ts'],
    [react, pageSide, docxWriter, differ],
  ),
  wall('page', ['renderer/**'], [nodeOnly, mainSide, electronItself, docxWriter, differ]),
  wall('page-ui', ['renderer/src/ui/**'], [nodeOnly, mainSide, electronItself, docxWriter, differ, stores]),
  wall(
    'page-features',
    ['renderer/src/features/*/**'],
    [
      nodeOnly,
      mainSide,
      electronItself,
      docxWriter,
      differ,
      ['^\\.\\./\\.\\./(?!(\\.\\./)*(ui|state|i18n|core)/|\\.\\./)', 'a feature uses ui, state, i18n and core'],
      ['^\\.\\./(library|editor|compare|importing|exporting|house|merging|settings|versions|backups)/', features[1]],
    ],
  ),
)
