import { parseArea } from '../../workbook/location';
import { type CommentSnapshot, type Knowable, known } from '../../workbook/snapshot';
import { ifSupported } from '../support';

/** A comment whose cell is still to be asked. */
export interface CommentHead {
  readonly author: string;
  readonly text: string;
  readonly queuePlace: () => Excel.Range;
}

const TOO_OLD: Knowable<never> = { known: false, why: 'host-too-old' };

export function queueComments(sheet: Excel.Worksheet): () => Knowable<readonly CommentHead[]> {
  return ifSupported<() => Knowable<readonly CommentHead[]>>(
    '1.10',
    () => {
      const comments = sheet.comments.load('items/authorName,items/content');
      return () =>
        known(
          comments.items.map((comment) => ({
            author: comment.authorName,
            text: comment.content,
            queuePlace: () => comment.getLocation(),
          })),
        );
    },
    () => () => TOO_OLD,
  );
}

/** A client older than the typings lacks the member outright, whatever the host says it supports. */
export function queueNotes(sheet: Excel.Worksheet): () => Knowable<readonly CommentHead[]> {
  if (!('notes' in sheet)) return () => TOO_OLD;
  return ifSupported<() => Knowable<readonly CommentHead[]>>(
    '1.18',
    () => {
      const notes = sheet.notes.load('items/authorName,items/content');
      return () =>
        known(
          notes.items.map((note) => ({
            author: note.authorName,
            text: note.content,
            queuePlace: () => note.getLocation(),
          })),
        );
    },
    () => () => TOO_OLD,
  );
}

/** Queues the cells of comments read one round trip earlier. */
export function queuePlaces(
  heads: Knowable<readonly CommentHead[]>,
): () => Knowable<readonly CommentSnapshot[]> {
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
