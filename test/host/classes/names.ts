import { checkFormula } from '../formulas/check-formula';
import { mapReferences, readAddress, sheetPrefix, showFixedArea } from '../formulas/references';
import type { DefinedName } from '../model/features';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, HostObject, MemberContext, Wrap } from '../rich-api/host-class';
import { defineClass, isHostObject, lookUp } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { boolean, optional, text } from './arguments';
import { requireWritable } from './guards';
import { requireName } from './names-rules';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, rangeAt } from './range-target';
import { worksheetOf } from './worksheet';

/** The names of the workbook (`sheet` null) or of a sheet. */
interface NamesTarget {
  readonly sheet: Sheet | null;
}

function pointedRange(name: DefinedName, session: Session): HostObject | null {
  const read = readAddress(name.formula);
  const sheet = read?.sheet == null ? undefined : session.workbook.sheet(read.sheet);
  return read && sheet ? rangeOf(rangeAt(sheet, read.area), session) : null;
}

function typeOf(name: DefinedName): string {
  if (readAddress(name.formula)) return 'Range';
  if (/^".*"$/s.test(name.formula)) return 'String';
  if (/^-?\d+$/.test(name.formula)) return 'Integer';
  if (Number.isFinite(Number(name.formula))) return 'Double';
  return name.formula.includes('#REF!') ? 'Error' : 'Range';
}

const namedItem: Wrap<DefinedName> = defineClass<DefinedName>({
  name: 'NamedItem',
  id: ({ name }) => name,
  scalars: {
    name: { get: ({ target }) => shownName(target) },
    formula: {
      get: ({ target }) => `=${target.formula}`,
      set: ({ target, session }, value) => {
        requireWritable(session);
        target.formula = readFormula(value, session);
        noteNames(session);
      },
    },
    value: {
      get: ({ target }) => {
        const isText = /^"(.*)"$/s.exec(target.formula);
        if (isText) return isText[1]?.replaceAll('""', '"') ?? '';
        const number = Number(target.formula);
        return Number.isFinite(number) ? number : `=${target.formula}`;
      },
    },
    type: { get: ({ target }) => typeOf(target) },
    scope: { get: ({ target }) => (target.scope === null ? 'Workbook' : 'Worksheet') },
    visible: {
      get: ({ target }) => target.visible,
      set: ({ target, session }, value) => {
        requireWritable(session);
        target.visible = boolean(value);
        noteNames(session);
      },
    },
    comment: {
      get: ({ target }) => target.comment,
      set: ({ target, session }, value) => {
        requireWritable(session);
        target.comment = text(value);
        noteNames(session);
      },
    },
  },
  objects: {
    worksheetOrNullObject: ({ target, session }) => {
      const sheet = target.scope === null ? undefined : session.workbook.sheetById(target.scope);
      return sheet ? worksheetOf(sheet, session) : null;
    },
  },
  methods: {
    getRange: ({ target, session }) => {
      const range = pointedRange(target, session);
      if (!range) throw itemNotFound(`The range of ${target.name}`);
      return range;
    },
    getRangeOrNullObject: ({ target, session }) => pointedRange(target, session),
    delete: ({ target, session }) => {
      requireWritable(session);
      const index = session.workbook.names.indexOf(target);
      if (index < 0) throw itemNotFound(`Name ${target.name}`);
      session.workbook.names.splice(index, 1);
      noteNames(session);
      return null;
    },
  },
});

/** Names that Excel gives itself bear a prefix in the file alone: `_xlnm.Print_Area`. */
function shownName({ name }: DefinedName): string {
  return name.replace(/^_xlnm\./u, '');
}

function noteNames(session: Session): void {
  session.workbook.touched.add('names');
  session.workbook.noteStructure();
}

/** References of a name are absolute and name their sheet. */
function readFormula(value: Argument, session: Session): string {
  if (isHostObject(value) && value.className === 'Range') {
    const range = value.target as RangeTarget;
    return sheetPrefix(range.sheet.name) + showFixedArea(areaOf(range, session));
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).toUpperCase();
  const given = text(value);
  if (!given.startsWith('=')) return `"${given.replaceAll('"', '""')}"`;
  const formula = given.slice(1);
  checkFormula(formula, session.workbook, null);
  const active = session.workbook.active?.name ?? '';
  return mapReferences(formula, (reference, own) =>
    reference.sheet === null ? sheetPrefix(active) + own : own,
  );
}

function add(
  { target, session }: MemberContext<NamesTarget>,
  [name, reference, comment]: readonly Argument[],
): HostObject {
  requireWritable(session);
  const wanted = text(name);
  requireName(wanted, session.workbook);
  if (reference === undefined || reference === null) throw invalidArgument('A reference is needed');
  const made: DefinedName = {
    name: wanted,
    formula: readFormula(reference, session),
    scope: target.sheet?.id ?? null,
    visible: true,
    comment: optional(comment, text, ''),
  };
  session.workbook.names.push(made);
  noteNames(session);
  return namedItem(made, session);
}

function own({ target, session }: MemberContext<NamesTarget>): DefinedName[] {
  const scope = target.sheet?.id ?? null;
  return session.workbook.names.filter((name) => name.scope === scope);
}

export const namesOf: Wrap<NamesTarget> = defineClass<NamesTarget>({
  name: 'NamedItemCollection',
  methods: {
    ...lookUp<NamesTarget>((context, key) => {
      const wanted = text(key).toLowerCase();
      const found = own(context).find((name) => shownName(name).toLowerCase() === wanted);
      return found ? namedItem(found, context.session) : null;
    }, 'Name'),
    add,
    getCount: (context) => own(context).length,
  },
  items: (context) => own(context).map((name) => namedItem(name, context.session)),
});
