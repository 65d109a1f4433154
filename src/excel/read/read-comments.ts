import { parseArea } from '../../workbook/location';
import { type CommentSnapshot, type Knowable, known } from '../../workbook/snapshot';
import { ifSupported } from '../support';

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
export function queuePlaces(heads: Heads): () => Knowable<readonly CommentSnapshot[]> {
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
