import { benchChecks } from './checks.bench';
import type { BenchLine } from './cpu-time';
import { benchCopy } from './copy.bench';
import { benchDueDates } from './due-dates.bench';
import { benchSummary } from './summary.bench';
import { benchTraining } from './training.bench';
import { benchWire } from './wire.bench';

type Measure = () => readonly BenchLine[] | Promise<readonly BenchLine[]>;

/** Prints the CPU time of each measure, and its ratio to the first of its group: the ratio holds anywhere. */
const GROUPS: readonly (readonly [string, Measure])[] = [
  ['French due dates', benchDueDates],
  ['Checks', benchChecks],
  ['Training', benchTraining],
  ['Copy to share', benchCopy],
  ['Training summary in LibreOffice', benchSummary],
];

async function printGroups(): Promise<void> {
  for (const [title, measure] of GROUPS) {
    const lines = await measure();
    const reference = lines[0]?.milliseconds ?? 1;
    console.log(`\n${title}`);
    for (const { name, count, milliseconds } of lines) {
      const ratio = (milliseconds / reference).toFixed(2);
      console.log(
        `${milliseconds.toFixed(0).padStart(7)} ms  ×${ratio.padStart(6)}  ${name} (${count})`,
      );
    }
  }
}

/** What each command asks of Excel, by the number of rows. */
async function printWire(): Promise<void> {
  console.log('\nThe wire');
  await benchWire([50, 500], (line) => {
    const told = [
      `${String(line.requests)} requests`,
      `${line.kilobytesUp.toFixed(0)} kB up`,
      `${line.kilobytesDown.toFixed(0)} kB down, ${line.kilobytesAtOnce.toFixed(0)} at once`,
      `${line.upPerValue.toFixed(2)} sent for a byte of values`,
      `${line.freeze.toFixed(0)} ms at a stretch`,
    ].join(', ');
    console.log(`${String(line.rows).padStart(5)} rows  ${line.command}: ${told}`);
  });
}

void printGroups().then(printWire);
