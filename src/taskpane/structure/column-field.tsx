import type { VNode } from 'preact';
import type { TableAnalysis } from '../../programme/intake/analysis';
import {
  labelsOfKind,
  type ShownColumn,
  TARGET_LABELS,
} from '../../programme/intake/columns/column-targets';
import { PERSON_TARGETS } from '../../programme/intake/headers/header-words';
import { columnLetters } from '../../workbook/location';
import { SelectField } from '../parts/fields';
import { Tag } from '../parts/tag';
import { useMessages } from '../state/pane-context';

/** What most columns of a plan are, and what may be done with any: offered first. */
const COMMON: readonly string[] = [
  TARGET_LABELS.title,
  TARGET_LABELS.strand,
  TARGET_LABELS.status,
  TARGET_LABELS.due,
  TARGET_LABELS.start,
  TARGET_LABELS.end,
  TARGET_LABELS.owner,
  TARGET_LABELS.partners,
  TARGET_LABELS.site,
  TARGET_LABELS.territory,
  TARGET_LABELS.comment,
  TARGET_LABELS.type,
  TARGET_LABELS.own,
  TARGET_LABELS.ignored,
];

/** What no plan keeps of persons. */
const PERSONAL: readonly string[] = PERSON_TARGETS.map((target) => TARGET_LABELS[target]);

/** A column of the source by its header and first values, and what it is taken for. */
export function ColumnField(props: {
  readonly table: TableAnalysis;
  readonly match: ShownColumn;
  /** Said where columns of several sheets stand together. */
  readonly sheetName: string | null;
  readonly onChoose: (label: string) => void;
}): VNode {
  const { table, match, sheetName, onChoose } = props;
  const words = useMessages().structure.columns;
  const { header, column, target, confidence, samples } = match;
  const name = header === '' ? words.noHeader(columnLetters(column)) : header;
  return (
    <SelectField
      label={
        <>
          <span class="strong">{name}</span>{' '}
          {confidence !== 'high' && <Tag look="warning">{words.confidence[confidence]}</Tag>}
          {sheetName !== null && <span class="faint"> {sheetName}</span>}
          {samples.length > 0 && <span class="samples">{words.samples(samples)}</span>}
        </>
      }
      value={TARGET_LABELS[target]}
      choices={ordered(labelsOfKind(table.kind, target)).map((label) => ({
        value: label,
        text: words.own[label] ?? label,
        group: COMMON.includes(label)
          ? undefined
          : words.groups[PERSONAL.includes(label) ? 'persons' : 'others'],
      }))}
      onChoose={onChoose}
    />
  );
}

/** The common ones first, in their order, with what keeps the column as it is or leaves it aside; persons' data last. */
function ordered(labels: readonly string[]): readonly string[] {
  const common = COMMON.filter((label) => labels.includes(label));
  const rest = labels.filter((label) => !COMMON.includes(label));
  const isPersonal = (label: string): boolean => PERSONAL.includes(label);
  return [...common, ...rest.filter((label) => !isPersonal(label)), ...rest.filter(isPersonal)];
}
