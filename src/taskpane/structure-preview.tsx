import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Text,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { PlanDecisions, TrackerPlan } from '../programme/intake/plan';
import type { Action } from '../programme/tracker/tracker';
import { cellAddress } from '../workbook/location';
import { PagedList } from './paged-list';
import { usePane } from './pane-context';

interface PreviewProps {
  readonly plan: TrackerPlan;
  readonly decisions: PlanDecisions;
  readonly onDecide: (decisions: PlanDecisions) => void;
}

/** What would be written, what needs a yes, and what is left out and why. */
export function StructurePreview(props: PreviewProps): ReactElement {
  const { plan } = props;
  const { messages } = usePane();
  const words = messages.structure;
  const { implied, deduced, left, vanished } = plan.report;
  return (
    <Accordion collapsible multiple defaultOpenItems={['rows', 'implied', 'differences']}>
      {implied.length > 0 && (
        <Section value="implied" title={words.implied.title} help={words.implied.help}>
          <Implied {...props} />
        </Section>
      )}
      {plan.differences.length > 0 && (
        <Section value="differences" title={words.differences.title} help={words.differences.help}>
          <Differences {...props} />
        </Section>
      )}
      {deduced.length > 0 && (
        <Section
          value="deduced"
          title={words.deduced.title(deduced.length)}
          help={words.deduced.help}
        >
          <Deduced {...props} />
        </Section>
      )}
      <Section value="rows" title={words.preview.title(plan.content.actions.length)}>
        <PagedList
          label={words.preview.title(plan.content.actions.length)}
          items={plan.content.actions}
          keyOf={({ id }) => id}
        >
          {(action) => <PreviewRow action={action} />}
        </PagedList>
      </Section>
      {vanished.length > 0 && (
        <Section
          value="vanished"
          title={words.vanished.title(vanished.length)}
          help={words.vanished.help}
        >
          <PagedList
            label={words.vanished.title(vanished.length)}
            items={vanished}
            keyOf={({ id }) => id}
          >
            {({ id, title }) => <Text size={200}>{`${id} – ${title}`}</Text>}
          </PagedList>
        </Section>
      )}
      {left.length > 0 && (
        <Section value="left" title={words.left.title(left.length)}>
          <PagedList
            label={words.left.title(left.length)}
            items={left}
            keyOf={({ sheet, row, columns }) => `${sheet}!${String(row)}-${columns.join('-')}`}
          >
            {({ sheet, row, columns, text, reason }) => (
              <Text size={200}>
                {`${sheet}!${cellAddress({ row, column: columns[0] ?? 0 })} – ${messages.intake.tellLeft(reason)} : ${text === '' ? words.left.hidden : text}`}
              </Text>
            )}
          </PagedList>
        </Section>
      )}
    </Accordion>
  );
}

function Section(props: {
  readonly value: string;
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <AccordionItem value={props.value}>
      <AccordionHeader as="h2" size="medium">
        {props.title}
      </AccordionHeader>
      <AccordionPanel>
        {props.help !== undefined && <Text block>{props.help}</Text>}
        {props.children}
      </AccordionPanel>
    </AccordionItem>
  );
}

function PreviewRow({ action }: { readonly action: Action }): ReactElement {
  const { messages } = usePane();
  const words = messages.structure;
  const due = action.dueText === '' ? words.preview.noDue : `« ${action.dueText} »`;
  const window = words.window(action.start, action.end);
  return (
    <>
      <Text block weight="semibold" size={200}>{`${action.id} – ${action.title}`}</Text>
      <Text block size={200}>
        {[action.strand, action.type, action.status ?? words.preview.toTell]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
      </Text>
      <Text block size={200}>{`${due} : ${window}`}</Text>
      <Text block size={100}>
        {words.preview.source(action.source)}
      </Text>
    </>
  );
}

function Implied({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const chosen = (key: string, isTaken: boolean): readonly string[] =>
    plan.report.implied
      .filter((row) => (row.key === key ? isTaken : row.isAccepted))
      .map((row) => row.key);
  return (
    <PagedList label="" items={plan.report.implied} keyOf={({ key }) => key}>
      {({ key, title, isAccepted }) => (
        <Checkbox
          label={title}
          checked={isAccepted}
          onChange={(_event, { checked }) =>
            onDecide({ ...decisions, implied: chosen(key, checked === true) })
          }
        />
      )}
    </PagedList>
  );
}

function Deduced({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure;
  const nameOf = (row: { readonly key: string; readonly field: string }): string =>
    `${row.key}:${row.field}`;
  const chosen = (name: string, isTaken: boolean): readonly string[] =>
    plan.report.deduced
      .filter((row) => (nameOf(row) === name ? isTaken : row.isAccepted))
      .map(nameOf);
  return (
    <PagedList label="" items={plan.report.deduced} keyOf={nameOf}>
      {(row) => (
        <Checkbox
          label={`${words.deduced.line(row.id, words.fields[row.field] ?? row.field, row.value)} (${messages.intake.tellNote(row.why)})`}
          checked={row.isAccepted}
          onChange={(_event, { checked }) =>
            onDecide({ ...decisions, deduced: chosen(nameOf(row), checked === true) })
          }
        />
      )}
    </PagedList>
  );
}

function Differences({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure;
  return (
    <PagedList label={words.differences.title} items={plan.differences} keyOf={({ id }) => id}>
      {({ id, title, changes }) => (
        <>
          <Checkbox
            label={`${id} – ${title}`}
            checked={decisions.differences[id] === 'take'}
            onChange={(_event, { checked }) =>
              onDecide({
                ...decisions,
                differences: { ...decisions.differences, [id]: checked === true ? 'take' : 'keep' },
              })
            }
          />
          {changes.map(({ field, before, after }) => (
            <Text key={field} block size={200}>
              {words.differences.change(words.fields[field] ?? field, before, after)}
            </Text>
          ))}
        </>
      )}
    </PagedList>
  );
}
