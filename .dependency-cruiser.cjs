/** Who may import whom: the table of the README's map, checked by the tests. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|test|node_modules)/', pathNot: allowed },
});
const peers = ['intake', 'checks', 'training', 'schedule'];

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'src-never-imports-test',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^test' },
    },
    only('lib-imports-nothing', '^src/lib/', ['^src/lib/', 'node_modules/fastest-levenshtein/']),
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
    ...peers.map((peer) =>
      only(peer, `^src/programme/${peer}/`, [
        '^src/(lib|workbook)/',
        `^src/programme/(dates|tracker|${peer})/`,
        'node_modules/zod/',
      ]),
    ),
    only('app', '^src/app/', ['^src/(lib|workbook|programme|app)/']),
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
      name: 'only-the-pane-knows-react',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)' },
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
