import type { CellValue } from '../../../workbook/snapshot';
import { type KeyOf, type RowOf, type RowTable, TABLE_DEFINITIONS } from '../context/tables';
import { askToWrite, hit, setCell } from './hit';
import {
  ADDRESSES,
  BARE_NAMES,
  CONTACTS,
  JUDGEMENTS,
  NAMES,
  type PersonalFinder,
  SENSITIVE,
  SOCIAL_SECURITY,
} from './personal-finders';
import { rowRuleOf, type RowHit } from './rule';

/** The words of the source: told before sharing alone, and never rewritten. */
const SOURCE_COLUMNS: readonly string[] = ['originalText', 'source'];
/** A text without any of these holds nothing personal: two capitals, a civility, a figure, an address… */
const WORTH_A_LOOK =
  /[@\d]|\p{Lu}[^\p{Lu}]*[\s.'’-]\p{Lu}|\p{Lu}{2}|(?:^|[^\p{L}])(?:M|Me|Mme|Mlle|Dr|famille|locataire|candidat|voisin|ménage|couple|agent|il |elle )/iu;

/** Personal data in the rows of the tracker. */
export const PERSONAL_RULES = [
  ...inRows(NAMES),
  ...inRows(CONTACTS),
  ...inRows(SOCIAL_SECURITY),
  ...inRows(SENSITIVE),
  ...inRows(ADDRESSES),
  ...inRows(JUDGEMENTS),
  ...inRows(BARE_NAMES),
] as const;

function inRows<const Code extends string>(finder: PersonalFinder<Code>) {
  return [
    inTable('actions', finder),
    inTable('sessions', finder),
    inTable('attendances', finder),
    inTable('partners', finder),
    inTable('sites', finder),
  ] as const;
}

function inTable<T extends RowTable, const Code extends string>(
  table: T,
  { code, severity, replacement, find }: PersonalFinder<Code>,
) {
  return rowRuleOf(table)({
    code,
    severity,
    needs: [],
    check: (row, context) => {
      const hits: RowHit<KeyOf<T>, { value: string }>[] = [];
      for (const { key, text } of textsOf(table, row)) {
        const isSource = SOURCE_COLUMNS.includes(key);
        if (isSource && context.scope === 'tracker') continue;
        const found = find({ text, field: `${table}.${key}` }, context.knownNames());
        const [first] = found;
        if (!first) continue;
        const after =
          replacement === null || isSource
            ? null
            : found.reduce((rest, one) => rest.replaceAll(one.text, replacement), text);
        const fix = after === null ? null : askToWrite<KeyOf<T>>(setCell(key, after));
        hits.push(hit(key, { value: first.text }, fix));
      }
      return hits;
    },
  });
}

interface RowText<Key> {
  readonly key: Key;
  readonly text: string;
}

const TEXTS = new WeakMap<object, readonly RowText<string>[]>();

/** The texts of a row that may hold something personal: each rule asks, they are looked for once. */
function textsOf<T extends RowTable>(table: T, { raw }: RowOf<T>): readonly RowText<KeyOf<T>>[] {
  const held = TEXTS.get(raw);
  if (held) return held as readonly RowText<KeyOf<T>>[];
  const cells: Readonly<Record<string, CellValue>> = raw.cells;
  const texts = TABLE_DEFINITIONS[table].columns.flatMap(({ key, kind }): RowText<KeyOf<T>>[] => {
    const value = cells[key];
    const isLong = typeof value === 'number' && Number.isInteger(value) && value >= 1e12;
    if (kind === 'formula' || (typeof value !== 'string' && !isLong)) return [];
    const text = String(value);
    return WORTH_A_LOOK.test(text) ? [{ key, text }] : [];
  });
  TEXTS.set(raw, texts);
  return texts;
}
