import { benchChecks } from './checks.bench';
import { benchDueDates, type BenchLine } from './due-dates.bench';
import { benchSummary } from './summary.bench';
import { benchTraining } from './training.bench';

type Measure = () => readonly BenchLine[] | Promise<readonly BenchLine[]>;

/** Prints what each measure takes, and its ratio to the first of its group: the ratio holds anywhere. */
const GROUPS: readonly (readonly [string, Measure])[] = [
  ['French due dates', benchDueDates],
  ['Checks', benchChecks],
  ['Training', benchTraining],
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

void printGroups();
