import { cellAddress } from '../../../src/workbook/location';
import { readAddress, sheetPrefix } from '../formulas/references';
import type { Annotation } from '../model/features';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject, lookUp } from '../rich-api/host-class';
import { pick, text } from './arguments';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, rangeAt } from './range-target';

interface CommentTarget {
  readonly sheet: Sheet;
  readonly annotation: Annotation;
}

/** The comments of a sheet, or of the workbook when `sheet` is null. */
interface CommentsTarget {
  readonly sheet: Sheet | null;
}

const reply = defineClass<Annotation['replies'][number]>({
  name: 'CommentReply',
  scalars: {
    content: { get: ({ target }) => target.text },
    authorName: { get: ({ target }) => target.author },
    authorEmail: { get: () => '' },
  },
});

const replies = defineClass<Annotation>({
  name: 'CommentReplyCollection',
  methods: { getCount: ({ target }) => target.replies.length },
  items: ({ target, session }) => target.replies.map((own) => reply(own, session)),
});

export const commentOf = defineClass<CommentTarget>({
  name: 'Comment',
  id: ({ annotation }) => annotation.id,
  scalars: {
    id: { get: ({ target }) => target.annotation.id },
    content: {
      get: ({ target }) => target.annotation.text,
      set: ({ session }) => {
        throw session.gap('writing Comment.content');
      },
    },
    authorName: { get: ({ target }) => target.annotation.author },
    authorEmail: { get: () => '' },
    resolved: { get: () => false },
    contentType: { get: () => 'Plain' },
  },
  objects: { replies: ({ target, session }) => replies(target.annotation, session) },
  methods: {
    getLocation: ({ target, session }) => {
      const area = { ...target.annotation.place, rowCount: 1, columnCount: 1 };
      return rangeOf(rangeAt(target.sheet, area), session);
    },
    delete: ({ session }) => {
      throw session.gap('Comment.delete');
    },
  },
});

function own({ target, session }: MemberContext<CommentsTarget>): CommentTarget[] {
  const sheets = target.sheet ? [target.sheet] : session.workbook.sheets;
  return sheets.flatMap((sheet) =>
    sheet.annotations
      .filter(({ kind }) => kind === 'thread')
      .map((annotation) => ({ sheet, annotation })),
  );
}

function byCell(context: MemberContext<CommentsTarget>, cell: Argument): HostObject | null {
  const { session } = context;
  const given = isHostObject(cell)
    ? {
        sheet: (cell.target as RangeTarget).sheet.name,
        area: areaOf(cell.target as RangeTarget, session),
      }
    : readAddress(text(cell));
  if (!given?.sheet || given.area.rowCount * given.area.columnCount !== 1) {
    throw invalidArgument('One cell, with its sheet, was expected');
  }
  const wanted = sheetPrefix(given.sheet) + cellAddress(given.area);
  const found = own(context).find(
    ({ sheet, annotation }) =>
      (sheetPrefix(sheet.name) + cellAddress(annotation.place)).toLowerCase() ===
      wanted.toLowerCase(),
  );
  return found ? commentOf(found, session) : null;
}

export const commentsOf = defineClass<CommentsTarget>({
  name: 'CommentCollection',
  methods: {
    ...lookUp<CommentsTarget>((context, key) => {
      const found = own(context).find(({ annotation }) => annotation.id === key);
      return found ? commentOf(found, context.session) : null;
    }, 'Comment'),
    getCount: (context) => own(context).length,
    getItemAt: (context, [index]) => {
      const found = pick(own(context), index, 'Comment');
      return commentOf(found, context.session);
    },
    getItemByCell: (context, [cell]) => {
      const found = byCell(context, cell);
      if (!found) throw itemNotFound('The comment');
      return found;
    },
    add: ({ session }) => {
      throw session.gap('CommentCollection.add');
    },
  },
  items: (context) => own(context).map((found) => commentOf(found, context.session)),
});
