import type { VNode } from 'preact';
import { columnKey } from '../../programme/sharing/copy-choices';
import type { SharingPlan } from '../../programme/sharing/plan-copy';
import { CheckBox } from '../parts/check-box';
import { useMessages } from '../state/pane-context';
import type { Share } from './use-share';

/** The sheets, and the columns that may be internal. */
export function ShareChoices(props: {
  readonly plan: SharingPlan;
  readonly onKeep: Share['keep'];
}): VNode {
  const { plan, onKeep } = props;
  const words = useMessages().share;
  return (
    <>
      <Boxes
        title={words.sheets}
        items={plan.sheets.map(({ sheet, isKept, reason }) => {
          return { key: sheet, name: sheet, why: words.reason(reason), isKept, isOpen: true };
        })}
        onKeep={onKeep}
      />
      <Boxes
        title={words.columns}
        items={plan.columns.map(({ sheet, header, reason, isKept, isOpen }) => {
          const name = `${header} (${sheet})`;
          const why = words.column(reason);
          return { key: columnKey({ sheet, header }), name, why, isKept, isOpen };
        })}
        onKeep={onKeep}
      />
    </>
  );
}

/** What may go into the copy, each with its box and why; what never leaves cannot be ticked. */
function Boxes(props: {
  readonly title: string;
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    readonly why: string;
    readonly isKept: boolean;
    readonly isOpen: boolean;
  }[];
  readonly onKeep: Share['keep'];
}): VNode {
  return (
    <fieldset class="stack tight">
      <legend class="strong">{props.title}</legend>
      {props.items.map(({ key, name, why, isKept, isOpen }) => (
        <CheckBox
          key={key}
          isChecked={isKept}
          isDisabled={!isOpen}
          onChange={(isTicked) => props.onKeep(key, isTicked)}
          label={
            <>
              {name} <span class="small-text faint">{why}</span>
            </>
          }
        />
      ))}
    </fieldset>
  );
}
