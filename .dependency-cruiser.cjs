/** Who may import whom: the table of the README's map, checked by the tests. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|test|node_modules)/', pathNot: allowed },
});
/** What stands on dates and the tracker, one beside the other. */
const peers = ['checks', 'training', 'schedule', 'synthesis'];
/** The way from words to tracker rows: each may import those before it. Prose and tables never meet. */
const reading = ['lexicon', 'names', 'reading'];
const intake = [
  ...reading.map((step, at) => [step, reading.slice(0, at + 1)]),
  ['narrative', [...reading, 'narrative']],
  ['intake', [...reading, 'intake']],
];

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-cycle-of-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'src-never-imports-test',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^test' },
    },
    only('lib-imports-nothing', '^src/lib/', ['^src/lib/', 'node_modules/fastest-levenshtein/']),
    only('deploy', '^src/deploy/', ['^src/deploy/']),
    only('workbook', '^src/workbook/', ['^src/(lib|workbook)/']),
    only('dates', '^src/programme/dates/', [
      '^src/(lib|workbook)/',
      '^src/programme/dates/',
      'node_modules/zod/',
    ]),
    only('tracker', '^src/programme/tracker/', [
      '^src/(lib|workbook)/',
      '^src/programme/(dates|tracker)/',
      'node_modules/zod/',
    ]),
    only('workings', '^src/programme/workings/', [
      '^src/(lib|workbook)/',
      '^src/programme/(dates|tracker|workings)/',
    ]),
    ...peers.map((peer) =>
      only(peer, `^src/programme/${peer}/`, [
        '^src/(lib|workbook)/',
        `^src/programme/(dates|tracker|workings|${peer})/`,
        'node_modules/zod/',
      ]),
    ),
    ...intake.map(([step, allowed]) =>
      only(step, `^src/programme/${step}/`, [
        '^src/(lib|workbook)/',
        `^src/programme/(${['dates', 'tracker', ...allowed].join('|')})/`,
        'node_modules/zod/',
      ]),
    ),
    only('sharing', '^src/programme/sharing/', [
      '^src/(lib|workbook)/',
      '^src/programme/(dates|tracker|checks|sharing)/',
    ]),
    only('package', '^src/package/', ['^src/(lib|workbook|package)/', 'node_modules/fflate/']),
    only('app', '^src/app/', ['^src/(lib|workbook|programme|package|app)/']),
    only('excel', '^src/excel/', ['^src/(lib|workbook|excel)/', '^src/app/ports']),
    only('locales', '^src/locales/', [
      '^src/locales/',
      '^src/lib/',
      '^src/(programme|app|workbook)/',
    ]),
    {
      name: 'locales-take-types-and-formats',
      severity: 'error',
      from: { path: '^src/locales/' },
      to: { path: '^src/(app|excel|taskpane|commands)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-pane-knows-preact',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/preact' },
    },
    {
      name: 'no-barrel',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/index\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
