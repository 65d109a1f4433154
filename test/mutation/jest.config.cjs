const path = require('node:path');
const { jest } = require('../../package.json');

/** The tests that compute in this process alone, without browser nor LibreOffice; of the stand-in, those of the edits. */
module.exports = {
  ...jest,
  rootDir: path.resolve(__dirname, '../..'),
  testMatch: [
    '**/test/lib/**/*.test.ts',
    '**/test/programme/dates/**/*.test.ts',
    '**/test/programme/training/(compute|edge|pace|training|what)*.test.ts',
    '**/test/programme/schedule/(place|scale|select)*.test.ts',
    '**/test/programme/tracker/(late|row|status)*.test.ts',
    '**/test/programme/checks/**/*.test.ts',
    '**/test/excel/(apply|areas|changed|pack|validate)*.test.ts',
  ],
};
