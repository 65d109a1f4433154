const path = require('node:path');
const { jest } = require('../../package.json');

/** The tests that compute in this process alone: no Excel, no browser, no LibreOffice. */
module.exports = {
  ...jest,
  rootDir: path.resolve(__dirname, '../..'),
  testMatch: [
    '**/test/lib/**/*.test.ts',
    '**/test/programme/dates/**/*.test.ts',
    '**/test/programme/training/(compute|edge|pace|training|what)*.test.ts',
    '**/test/programme/schedule/(plac|scale|select)*.test.ts',
    '**/test/programme/tracker/*.test.ts',
    '**/test/programme/checks/**/*.test.ts',
    '**/test/excel/(areas|plan|pack|validate)*.test.ts',
  ],
};
