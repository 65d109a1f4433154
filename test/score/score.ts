/**
 * Prints what the reading of prose is worth: the golden document, each text of the corpus, each field
 * and each rule, and the code it takes. `npm run score` for all, `npm run score -- perche` for the
 * rows of one text, `npm run score -- --faults` for every row that is not right.
 */
import { codeSize } from './code-size';
import { isRowRight } from './judge';
import type { Pair } from './align';
import { readGolden, readText, type ReadText, TEXT_NAMES } from './read-texts';
import { type FieldCount, goldenFaults, tallyOf } from './tally';

const asked = process.argv.slice(2);
const names = TEXT_NAMES.filter((name) => asked.includes(name));
const texts = (names.length > 0 ? names : TEXT_NAMES).map((name) => readText(name));
if (names.length > 0 || asked.includes('--faults')) texts.forEach(printRows);
else printScore(texts);

function printScore(texts: readonly ReadText[]): void {
  const faults = goldenFaults(readGolden().actions);
  print(`Golden document: ${faults.length === 0 ? 'every field of every row' : faults.join('\n')}`);
  for (const text of texts) {
    const { rows, extra, unsaid, wrong } = tallyOf([text]);
    print(
      `${text.name.padEnd(16)} ${share(rows)}  extra ${extra}  unsaid ${unsaid}  wrong ${wrong}`,
    );
  }
  const { rows, fields, rules, extra, unsaid, wrong } = tallyOf(texts);
  print(`\nBy field\n${table(fields)}\n\nBy rule\n${table(rules)}\n`);
  print(`Rows right ${share(rows)}, extra ${extra}, unsaid ${unsaid}, wrong ${wrong}`);
  for (const folder of ['narrative', 'lexicon', 'names', 'reading']) {
    const { files, lines, data } = codeSize(`src/programme/${folder}`);
    print(
      `${folder.padEnd(10)} ${files} files, ${lines} lines, ${Math.round(data / 1024)} KB of words`,
    );
  }
}

function printRows({ name, pairs }: ReadText): void {
  for (const pair of pairs.filter(({ verdict }) => names.length > 0 || !isRowRight(verdict)))
    print(`${name} ${shown(pair)}`);
}

function shown({ expected, action, verdict }: Pair): string {
  const faults = Object.entries(verdict ?? {}).flatMap(([field, isRight]) =>
    isRight ? [] : field,
  );
  const wanted = expected === null ? 'nothing' : expectedText(expected);
  const read = action === null ? 'nothing' : actionText(action);
  const words = action?.fields.originalText ?? expected?.line ?? '';
  return `[${faults.join(' ')}] ${words}\n    wanted ${wanted}\n    read   ${read}`;
}

function expectedText(row: NonNullable<Pair['expected']>): string {
  const extras = Object.entries(row.extras).map(([key, value]) => `${key}=${value}`);
  const { type, status, start, end, partners } = row;
  return [type ?? '?', status, `${start} → ${end}`, partners, ...extras].join(' | ');
}

function actionText({ rule, fields }: NonNullable<Pair['action']>): string {
  const { type, status, start, end, partners, title, site, territory } = fields;
  const days = `${start ?? ''} → ${end ?? ''} « ${fields.dueText} »`;
  const names = [partners.join(' ; '), site, territory].join(' | ');
  return `${rule}: ${type ?? '-'} | ${status ?? '-'} | ${days} | ${names} | ${title}`;
}

function table(counts: Readonly<Record<string, FieldCount>>): string {
  return Object.entries(counts)
    .map(([key, count]) => `  ${key.padEnd(24)} ${share(count)}`)
    .join('\n');
}

function share({ right, of }: FieldCount): string {
  const percent = of === 0 ? 100 : (100 * right) / of;
  return `${String(right).padStart(4)} / ${of} (${percent.toFixed(1)} %)`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
