import { type Area, parseArea } from '../../workbook/location';
import {
  type CommentSnapshot,
  type Knowable,
  known,
  NOT_REQUESTED,
  type SheetPart,
  type SheetSnapshot,
} from '../../workbook/snapshot';
import { areasIn, queueHiddenIn, rangeOf } from '../sheet-range';
import { ifSupported } from '../support';

/** What needs the extent of a sheet to be asked. */
export type AreaDetails = Pick<
  SheetSnapshot,
  'merges' | 'hiddenRows' | 'hiddenColumns' | 'comments' | 'notes'
>;

export function queueAreaDetails(
  context: Excel.RequestContext,
  asked: {
    readonly sheet: string;
    readonly details: Readonly<{ used: Area | null } & Record<'comments' | 'notes', Heads>>;
    readonly parts: readonly SheetPart[];
  },
): () => AreaDetails {
  const { sheet, details, parts } = asked;
  const range = details.used === null ? null : rangeOf(context, sheet, details.used);
  const merges = parts.includes('merges') ? queueMerges(range) : () => NOT_REQUESTED;
  const hidden = parts.includes('hidden') ? queueHidden(range) : () => HIDDEN_NOT_REQUESTED;
  const comments = queuePlaces(details.comments);
  const notes = queuePlaces(details.notes);
  return () => ({ merges: merges(), ...hidden(), comments: comments(), notes: notes() });
}

/** Merged areas are found by their top-left cell: the range starts at A1, so none is missed. */
export function queueMerges(range: Excel.Range | null): () => Knowable<readonly Area[]> {
  if (range === null) return () => known([]);
  return ifSupported<() => Knowable<readonly Area[]>>(
    '1.13',
    () => {
      const merged = range.getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      return () => known(merged.isNullObject ? [] : areasIn(merged.areas));
    },
    () => () => ({ known: false, why: 'host-too-old' }),
  );
}

const HIDDEN_NOT_REQUESTED = { hiddenRows: NOT_REQUESTED, hiddenColumns: NOT_REQUESTED };

function queueHidden(
  range: Excel.Range | null,
): () => Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'> {
  if (range === null) return () => ({ hiddenRows: known([]), hiddenColumns: known([]) });
  const [rows, columns] = [queueHiddenIn(range, 'rows'), queueHiddenIn(range, 'columns')];
  const placesOf = (flags: readonly boolean[]): Knowable<readonly number[]> =>
    known(flags.flatMap((isHidden, at) => (isHidden ? [at] : [])));
  return () => ({ hiddenRows: placesOf(rows()), hiddenColumns: placesOf(columns()) });
}

/** A comment whose cell is still to be asked. */
export interface CommentHead {
  readonly author: string;
  readonly text: string;
  readonly queuePlace: () => Excel.Range;
}

type Heads = Knowable<readonly CommentHead[]>;

const TOO_OLD: Knowable<never> = { known: false, why: 'host-too-old' };
const LOADED = 'items/authorName,items/content';

export function queueComments(sheet: Excel.Worksheet): () => Heads {
  return ifSupported<() => Heads>(
    '1.10',
    () => headsOf(sheet.comments.load(LOADED)),
    () => () => TOO_OLD,
  );
}

/** A client older than the typings lacks the member outright, whatever the host says it supports. */
export function queueNotes(sheet: Excel.Worksheet): () => Heads {
  if (!('notes' in sheet)) return () => TOO_OLD;
  return ifSupported<() => Heads>(
    '1.18',
    () => headsOf(sheet.notes.load(LOADED)),
    () => () => TOO_OLD,
  );
}

/** A comment or a note. */
interface Remark {
  readonly authorName: string;
  readonly content: string;
  readonly getLocation: () => Excel.Range;
}

function headsOf(remarks: { readonly items: readonly Remark[] }): () => Heads {
  return () =>
    known(
      remarks.items.map((one) => ({
        author: one.authorName,
        text: one.content,
        queuePlace: () => one.getLocation(),
      })),
    );
}

/** Queues the cells of comments read one round trip earlier. */
function queuePlaces(heads: Heads): () => Knowable<readonly CommentSnapshot[]> {
  if (!heads.known) return () => heads;
  const asked = heads.value.map(({ author, text, queuePlace }) => ({
    author,
    text,
    range: queuePlace().load('address'),
  }));
  return () =>
    known(
      asked.flatMap(({ author, text, range }): readonly CommentSnapshot[] => {
        const place = parseArea(range.address);
        return place === null
          ? []
          : [{ author, text, place: { row: place.row, column: place.column } }];
      }),
    );
}
