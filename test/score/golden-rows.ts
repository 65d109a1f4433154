import { fold } from '../../src/lib/text';
import type { ProposedAction } from '../../src/programme/reading/proposal';
import { type CsvRow, readCsv } from '../fixtures/csv';

/** The rows a reader wrote from the source document, one a line. */
export const GOLDEN = readCsv('golden.csv');

/** What a field should hold and what was read, by field; equal when it is right. */
export type Fields = Readonly<Record<string, { readonly wanted: unknown; readonly read: unknown }>>;

/** Words of a date that only say the status: the due text may stay empty. */
const STATUS_WORDS = new Set(['deja', 'en cours', 'actuellement', 'actuellement en cours']);

/** Every field of a golden row beside the row that was read at its place. */
export function goldenFields(index: number, actions: readonly ProposedAction[]): Fields {
  const line = GOLDEN[index] ?? {};
  const action = actions[index];
  return { ...saidFields(line, action), ...namedFields(line, action, actions) };
}

function saidFields(line: CsvRow, action: ProposedAction | undefined): Fields {
  const fields = action?.fields;
  const isDone = line.status === 'Réalisé';
  const isUntold = STATUS_WORDS.has(fold(line.date_text ?? ''));
  const dwellings = line.unit === 'logements' ? Number(line.quantity) : null;
  return {
    strand: { wanted: line.strand, read: fields?.strand },
    type: { wanted: line.kind, read: fields?.type },
    status: { wanted: line.status, read: fields?.status },
    basis: {
      wanted: line.explicit === 'explicite' ? 'explicit' : 'implied',
      read: action?.basis,
    },
    words: {
      wanted: (line.verbatim ?? '').replaceAll(' ⏎ ', '\n'),
      read: fields?.originalText,
    },
    source: {
      wanted: `Feuil1!A${(line.line ?? '').split(' ;')[0] ?? ''}`,
      read: fields?.source,
    },
    due: { wanted: isUntold ? '' : line.date_text, read: fields?.dueText },
    start: { wanted: isDone ? null : emptyToNull(line.earliest_start), read: fields?.start },
    end: { wanted: isDone ? null : emptyToNull(line.latest_end), read: fields?.end },
    precision: { wanted: line.precision, read: fields?.precision ?? 'inconnue' },
    effect: { wanted: line.condition_effect, read: fields?.effect ?? '' },
    condition: { wanted: bare(line.condition ?? ''), read: bare(fields?.condition ?? '') },
    dwellings: { wanted: dwellings, read: fields?.dwellings },
  };
}

function namedFields(
  line: CsvRow,
  action: ProposedAction | undefined,
  actions: readonly ProposedAction[],
): Fields {
  const { site = '', territory = '', title = '' } = action?.fields ?? {};
  const isDeduced = (line.territory ?? '').includes('(déduit)');
  const wantedSite = fold(line.site ?? '');
  const sites = [site, ...deducedOf(action, 'site')].map(fold);
  return {
    partners: { wanted: [], read: wrongPartners(line, action) },
    site: { wanted: wantedSite, read: sites.includes(wantedSite) ? wantedSite : sites.join() },
    territory: { wanted: isDeduced ? '' : line.territory, read: territory },
    likely: {
      wanted: isDeduced ? [(line.territory ?? '').replace(' (déduit)', '')] : null,
      read: isDeduced ? deducedOf(action, 'territory') : null,
    },
    links: { wanted: split(line.depends_on), read: linksOf(action, actions) },
    title: {
      wanted: true,
      read:
        title.length > 0 &&
        title.length <= 120 &&
        sharedWords(title, line.action_title ?? '') >= 0.4,
    },
  };
}

/** Named partners that are missing, unnamed ones that are not proposed, and those that are none. */
function wrongPartners(line: CsvRow, action: ProposedAction | undefined): readonly string[] {
  const named = (action?.fields.partners ?? []).map(bare);
  const proposed = deducedOf(action, 'partners').map(bare);
  const wanted = split(line.partners);
  const missing = wanted.filter((partner) => {
    const places = isNamed(partner, line.verbatim ?? '') ? named : [...named, ...proposed];
    return !places.includes(bare(partner));
  });
  const known = wanted.map(bare);
  return [...missing, ...named.filter((name) => !known.includes(name))];
}

function linksOf(
  action: ProposedAction | undefined,
  actions: readonly ProposedAction[],
): readonly string[] {
  return (action?.dependsOn ?? []).map(({ key, effect }) => {
    const id = GOLDEN[actions.findIndex((row) => row.key === key)]?.id ?? '';
    return effect === 'blocking' ? id : `${id} (non bloquant)`;
  });
}

function emptyToNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function split(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(' ; ').filter((part) => part !== '');
}

function deducedOf(action: ProposedAction | undefined, field: string): readonly string[] {
  return (action?.deduced ?? []).filter((row) => row.field === field).map(({ value }) => value);
}

/** « Conseil Général (du Nord) » and « Conseil Général du Nord » are the same words. */
function bare(text: string): string {
  return fold(text).replace(/[()]/gu, '').replace(/\s+/gu, ' ');
}

/** Whether a sentence has the partner’s own name, and not only « la ville » or « l’association ». */
function isNamed(partner: string, sentence: string): boolean {
  const name = fold(partner)
    .replace(/\s*\(.*\)/u, '')
    .replace(/^(?:association|spla|la|gip) /u, '')
    .split(' – ')[0];
  return fold(sentence).includes(name ?? '');
}

/** The share of the expected title’s words that the title has, by their first letters. */
function sharedWords(title: string, expected: string): number {
  const stems = (text: string): readonly string[] =>
    (fold(text).match(/[a-z0-9]{3,}/gu) ?? []).map((word) => word.slice(0, 6));
  const wanted = new Set(stems(expected));
  const found = new Set(stems(title));
  return [...wanted].filter((stem) => found.has(stem)).length / Math.max(wanted.size, 1);
}
