import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  CHOSEN_KINDS,
  type IntakeAnswers,
  type SheetAnalysis,
  type TableAnalysis,
  type WorkbookAnalysis,
} from '../../programme/intake/analysis';
import {
  type ColumnMatch,
  type Confidence,
  labelsOfKind,
  TARGET_LABELS,
} from '../../programme/intake/tables/column-targets';
import { columnLetters } from '../../workbook/location';
import { Panel } from '../parts/panel';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';
import { Tag } from '../parts/tag';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  notice: { color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  select: { minWidth: '0', '& select': { minWidth: '0' } },
  header: { display: 'flex', flexDirection: 'column' },
});

interface SheetListProps {
  readonly analysis: WorkbookAnalysis;
  readonly onAnswer: (change: Partial<IntakeAnswers>) => void;
}

/** Each sheet: what it was taken for and why, its counts, and the matching of its columns. */
export function SheetList({ analysis, onAnswer }: SheetListProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const sources = analysis.sheets.filter(({ kind }) => kind !== 'tracker');
  return (
    <section className={styles.root}>
      <SectionTitle>{messages.structure.sheets.title}</SectionTitle>
      {sources.map((sheet) => (
        <SheetCard key={sheet.sheet} sheet={sheet} analysis={analysis} onAnswer={onAnswer} />
      ))}
    </section>
  );
}

function SheetCard(props: SheetListProps & { readonly sheet: SheetAnalysis }): ReactElement {
  const { sheet, analysis, onAnswer } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.structure.sheets;
  const { selected } = analysis.answers;
  return (
    <Panel look="outlined">
      <Checkbox
        label={<Text weight="semibold">{sheet.sheet}</Text>}
        aria-label={words.take(sheet.sheet)}
        checked={sheet.isSelected}
        disabled={sheet.kind === 'ignored'}
        onChange={(_event, { checked }) =>
          onAnswer({ selected: { ...selected, [sheet.sheet]: checked === true } })
        }
      />
      <Text size={200}>{messages.intake.tellNote(sheet.reason)}</Text>
      {sheet.reason.code !== 'ignored-empty' && (
        <KindChoice sheet={sheet} analysis={analysis} onAnswer={onAnswer} />
      )}
      {sheet.isSelected && <Text size={200}>{words.counts(sheet.counts)}</Text>}
      {sheet.notices.map((notice) => (
        <Text key={notice.code} size={200} className={styles.notice}>
          {messages.intake.tellNote(notice)}
        </Text>
      ))}
      {sheet.tables
        .filter(({ columns }) => columns.length > 0)
        .map((table) => (
          <ColumnMatching
            key={table.headerRows.first}
            table={table}
            analysis={analysis}
            onAnswer={onAnswer}
          />
        ))}
    </Panel>
  );
}

/** What the sheet is, when it was taken for something else. */
function KindChoice({
  sheet,
  analysis,
  onAnswer,
}: SheetListProps & { readonly sheet: SheetAnalysis }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.structure.sheets;
  const { kinds } = analysis.answers;
  const choose = (value: string): void => {
    const chosen = CHOSEN_KINDS.find((kind) => kind === value) ?? 'automatic';
    onAnswer({ kinds: { ...kinds, [sheet.sheet]: chosen } });
  };
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={words.kind(sheet.sheet)}
      value={kinds[sheet.sheet] ?? 'automatic'}
      onChange={(_event, { value }) => choose(value)}
    >
      {(['automatic', ...CHOSEN_KINDS] as const).map((kind) => (
        <option key={kind} value={kind}>
          {words.kinds[kind]}
        </option>
      ))}
    </Select>
  );
}

function ColumnMatching(props: SheetListProps & { readonly table: TableAnalysis }): ReactElement {
  const { table, analysis, onAnswer } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.structure.sheets;
  const { columnMatches } = analysis.answers;
  const isNamed = table.columns.some(({ header }) => header !== '');
  const shown = table.columns.filter(({ target }) => target !== 'period');
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader size="small">
          <span className={styles.header}>
            <span>
              {words.columns} – {words.headerRow(isNamed ? table.headerRows.last + 1 : null)}
            </span>
            <Text size={200} className={styles.notice}>
              {words.columnCounts(countConfidences(shown))}
            </Text>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.fields}>
          {shown.map(({ key, header, column, target, confidence }) => (
            <Field
              key={key}
              label={
                <>
                  {header === '' ? words.noHeader(columnLetters(column)) : header}{' '}
                  <Tag look={confidence === 'high' ? 'neutral' : 'warning'}>
                    {words.confidence[confidence]}
                  </Tag>
                </>
              }
            >
              <Select
                className={styles.select}
                value={TARGET_LABELS[target]}
                onChange={(_event, { value }) =>
                  onAnswer({ columnMatches: { ...columnMatches, [key]: value } })
                }
              >
                {labelsOfKind(table.kind, target).map((label) => (
                  <option key={label}>{label}</option>
                ))}
              </Select>
            </Field>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function countConfidences(columns: readonly ColumnMatch[]): Record<Confidence, number> {
  const counts = { high: 0, medium: 0, low: 0 };
  for (const { confidence } of columns) counts[confidence] += 1;
  return counts;
}
