import { Button, Checkbox, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatFrenchDate, parseIsoDate } from '../../lib/calendar-date';
import type { PlannedDeduction, PlannedProposal } from '../../programme/intake/plan/plan';
import { PagedList } from '../parts/paged-list';
import { usePane } from '../state/pane-context';
import type { PreviewProps } from './preview-props';

/** Rows that the text only lets understand. */
export function ImpliedRows({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const { messages } = usePane();
  return (
    <TickList
      label={messages.structure.implied.title}
      items={plan.report.implied.map((row) => proposalItem(row))}
      onTick={(implied) => onDecide({ ...decisions, implied })}
    />
  );
}

/** Rows that the user deleted from the tracker or refused before. */
export function SetAsideRows({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const { messages } = usePane();
  const { setAside } = plan.report;
  return (
    <TickList
      label={messages.structure.setAside.title(setAside.length)}
      items={setAside.map((row) => proposalItem(row))}
      onTick={(restored) => onDecide({ ...decisions, restored })}
    />
  );
}

/** Values that the text only suggests, each with the reason; those decided together on one line. */
export function DeducedValues({ plan, decisions, onDecide }: PreviewProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure;
  const items = decidedTogether(plan.report.deduced).map(({ first, values }): TickItem => {
    const told = values.map(({ field, value }) => ({
      field: words.fields[field] ?? field,
      value: tellValue(value),
    }));
    return {
      key: first.decision,
      ...(first.reading === undefined ? {} : { rivals: first.key }),
      label: `${words.deduced.line(first.id, told)} (${messages.intake.tellNote(first.why)})`,
      isTicked: first.isAccepted,
      isChoice: first.isChoice,
      place: `${first.decision}:${first.field}:${first.value}`,
    };
  });
  return (
    <TickList
      label={words.deduced.title(items.length)}
      items={items}
      onTick={(ticked) => onDecide({ ...decisions, deduced: ticked })}
    />
  );
}

interface DecidedTogether {
  readonly first: PlannedDeduction;
  readonly values: readonly PlannedDeduction[];
}

/** The values of one reading, its start and its end, stand together. */
export function decidedTogether(deduced: readonly PlannedDeduction[]): readonly DecidedTogether[] {
  const groups = new Map<string, PlannedDeduction[]>();
  deduced.forEach((value, index) => {
    const key = value.reading === undefined ? String(index) : value.decision;
    const held = groups.get(key);
    if (held) held.push(value);
    else groups.set(key, [value]);
  });
  return [...groups.values()].flatMap((values) => {
    const [first] = values;
    return first === undefined ? [] : [{ first, values }];
  });
}

/** A day is told as it is written in the workbook. */
function tellValue(value: string): string {
  const day = parseIsoDate(value);
  return day === null ? value : formatFrenchDate(day);
}

interface TickItem {
  /** What is decided; several lines may be decided together. */
  readonly key: string;
  readonly label: string;
  readonly isTicked: boolean;
  /** A doubtful value: ticked by itself, never with the others. */
  readonly isChoice?: boolean;
  /** Lines that cannot be ticked together, whatever their key. */
  readonly rivals?: string;
  /** Names the line. */
  readonly place: string;
}

function proposalItem({ key, title, source, isAccepted }: PlannedProposal): TickItem {
  return { key, label: `${title} (${source})`, isTicked: isAccepted, place: key };
}

/** A list of boxes, with one button to tick or untick them all. */
function TickList(props: {
  readonly label: string;
  readonly items: readonly TickItem[];
  readonly onTick: (keys: readonly string[]) => void;
}): ReactElement {
  const { label, items, onTick } = props;
  const { messages } = usePane();
  const words = messages.structure.all;
  const sure = items.filter(({ isChoice }) => isChoice !== true);
  const isFull = sure.every(({ isTicked }) => isTicked);
  const keysOf = (chosen: readonly TickItem[]): readonly string[] => [
    ...new Set(chosen.map(({ key }) => key)),
  ];
  const tick = ({ key, rivals }: TickItem, isTicked: boolean): void =>
    onTick(
      keysOf(
        items.filter((item) => {
          if (item.key === key) return isTicked;
          return item.isTicked && (rivals === undefined || item.rivals !== rivals);
        }),
      ),
    );
  return (
    <>
      {sure.length > 1 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() =>
            onTick(
              keysOf(items.filter((item) => (item.isChoice === true ? item.isTicked : !isFull))),
            )
          }
        >
          {isFull ? words.untick : words.tick}
        </Button>
      )}
      <PagedList label={label} items={items} keyOf={({ place }) => place}>
        {(item) => (
          <Checkbox
            label={<Text size={200}>{item.label}</Text>}
            checked={item.isTicked}
            onChange={(_event, { checked }) => tick(item, checked === true)}
          />
        )}
      </PagedList>
    </>
  );
}
