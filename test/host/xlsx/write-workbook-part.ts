import { toFile } from '../formulas/file-formulas';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { openTag } from './relations';
import type { XmlElement } from './xml';
import { attribute, attributes, child, childrenOf, escapeXml, parseXml } from './xml';

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** The workbook part: its sheets, names and calculation settings written anew, the rest as it was. */
export function workbookXml(
  workbook: Workbook,
  source: string,
  relationIds: ReadonlyMap<Sheet, string>,
): string {
  const root = parseXml(source);
  const made: Readonly<Record<string, string>> = {
    sheets: sheetsXml(workbook, root, relationIds),
    definedNames: namesXml(workbook),
    calcPr: calculationXml(workbook, child(root, 'calcPr')),
    bookViews: viewsXml(workbook, child(root, 'bookViews')),
  };
  const order =
    'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    );
  const body = order
    .map((name) => {
      const text = made[name];
      if (text !== undefined) return text;
      return root.children
        .filter(({ local }) => local === name)
        .map(({ start, end }) => source.slice(start, end))
        .join('');
    })
    .join('');
  return `${source.slice(0, root.start)}${openTag(root)}${body}</${root.name}>`;
}

function sheetsXml(
  workbook: Workbook,
  root: XmlElement,
  relationIds: ReadonlyMap<Sheet, string>,
): string {
  const known = new Map(
    childrenOf(child(root, 'sheets'), 'sheet').map((element) => [
      element.attributes['r:id'] ?? attribute(element, 'id') ?? '',
      Number(attribute(element, 'sheetId')),
    ]),
  );
  let next = Math.max(0, ...known.values()) + 1;
  const items = workbook.sheets.map((sheet) => {
    const id = relationIds.get(sheet) ?? '';
    const sheetId = sheet.source ? (known.get(id) ?? next++) : next++;
    const tag = attributes({
      name: sheet.name,
      sheetId,
      state: STATES[sheet.visibility],
      'r:id': id,
    });
    return `<sheet${tag}/>`;
  });
  return `<sheets>${items.join('')}</sheets>`;
}

function namesXml(workbook: Workbook): string {
  const names = [...workbook.names].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const items = names.map((name) => {
    const scope = workbook.sheets.findIndex(({ id }) => id === name.scope);
    const tag = attributes({
      name: name.name,
      localSheetId: scope < 0 ? undefined : scope,
      hidden: name.visible ? undefined : true,
      comment: name.comment || undefined,
    });
    return `<definedName${tag}>${escapeXml(toFile(name.formula, null))}</definedName>`;
  });
  return items.length === 0 ? '' : `<definedNames>${items.join('')}</definedNames>`;
}

/** Excel computes everything again when it opens the file. */
function calculationXml(workbook: Workbook, original: XmlElement | undefined): string {
  const { calcMode: _, fullCalcOnLoad: __, ...kept } = original?.attributes ?? {};
  return `<calcPr${attributes({
    ...kept,
    calcMode: workbook.calculationMode === 'Manual' ? 'manual' : undefined,
    fullCalcOnLoad: true,
  })}/>`;
}

function viewsXml(workbook: Workbook, original: XmlElement | undefined): string {
  const active = workbook.active ? workbook.sheets.indexOf(workbook.active) : 0;
  const view = original && childrenOf(original, 'workbookView')[0];
  const { activeTab: _, firstSheet: __, ...kept } = view?.attributes ?? {};
  const tag = attributes({ ...kept, activeTab: active > 0 ? active : undefined });
  return `<bookViews><workbookView${tag}/></bookViews>`;
}
