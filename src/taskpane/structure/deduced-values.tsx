import type { VNode } from 'preact';
import { shown } from '../../programme/intake/plan/pending-values';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { NamedRow } from '../parts/named-row';
import { PagedList } from '../parts/paged-list';
import { useMessages } from '../state/pane-context';
import { answerGroup, type DeducedGroup, groupDeduced } from './deduced-groups';
import type { StepProps } from './step-props';

/**
 * Values that the text only suggests, in groups: « Territoire : Métropole lilloise, proposé pour 5
 * lignes ». What is left open is asked again in Contrôler.
 */
export function DeducedValues(props: StepProps): VNode {
  const { plan, decisions, onDecide } = props;
  const words = useMessages().structure.deduced;
  const groups = groupDeduced(plan.report.deduced, decisions);
  const plain = groups.filter(({ members }) => members.every(({ isChoice }) => !isChoice));
  const open = plain.filter(({ answer }) => answer === 'open');
  const title = words.title(groups.length);
  // What must be chosen, and what holds for several rows, first; the rest one by one.
  const isShared = ({ members }: DeducedGroup): boolean =>
    members.some(({ isChoice }) => isChoice) || new Set(members.map(({ key }) => key)).size > 1;
  const shared = groups.filter(isShared);
  const single = groups.filter((group) => !isShared(group));
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      <p class="small-text">{words.help}</p>
      {open.length > 1 && (
        <div>
          <Button
            isSmall
            count={`(${String(open.length)})`}
            onClick={() =>
              onDecide(open.reduce((now, group) => answerGroup(now, group, 'accepted'), decisions))
            }
          >
            {words.acceptAll}
          </Button>
        </div>
      )}
      <Groups label={title} groups={shared.length > 0 ? shared : single} {...props} />
      {shared.length > 0 && single.length > 0 && (
        <Fold title={words.others(single.length)}>
          {() => <Groups label={words.others(single.length)} groups={single} {...props} />}
        </Fold>
      )}
    </section>
  );
}

function Groups(
  props: StepProps & { readonly label: string; readonly groups: readonly DeducedGroup[] },
): VNode {
  const { label, groups, decisions, onDecide } = props;
  return (
    <PagedList label={label} items={groups} keyOf={({ key }) => key}>
      {(group) => (
        <GroupLine
          group={group}
          onAnswer={(answer) => onDecide(answerGroup(decisions, group, answer))}
        />
      )}
    </PagedList>
  );
}

/** Of a value that several rows have, each for a reason of its own. */
const MOST_REASONS = 3;

function GroupLine(props: {
  readonly group: DeducedGroup;
  readonly onAnswer: (answer: DeducedGroup['answer']) => void;
}): VNode {
  const { group, onAnswer } = props;
  const { structure, intake } = useMessages();
  const words = structure.deduced;
  const { values, members, answer } = group;
  const [first] = members;
  const told = values.map(({ field, value }) => ({
    field: structure.fields[field] ?? field,
    value: shown(value),
  }));
  const rows = [...new Map(members.map((one) => [one.key, one])).values()];
  const name = structure.values(told);
  const whys = [...new Set(members.map(({ why }) => intake.tellNote(why)))];
  const line = (
    <>
      {name}, {rows.length === 1 ? words.forRow(first.title) : words.forRows(rows.length)}
    </>
  );
  return (
    <div class="deduced">
      {rows.length === 1 ? (
        <p class="small-text">{line}</p>
      ) : (
        <Fold title={<span class="small-text">{line}</span>}>
          {() => (
            <ul class="list small-text" aria-label={name}>
              {rows.map(({ key, id, title }) => (
                <li key={key}>
                  <NamedRow title={title} id={id} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <div class="line">
        <span class="faint small-text deduced-why">{whys.slice(0, MOST_REASONS).join(' ')}</span>
        {(['accepted', 'declined'] as const).map((to) => (
          <Button
            key={to}
            isSmall
            look={to === 'accepted' ? 'plain' : 'quiet'}
            isPressed={answer === to}
            about={name}
            onClick={() => onAnswer(answer === to ? 'open' : to)}
          >
            {words.answers[to]}
          </Button>
        ))}
      </div>
    </div>
  );
}
