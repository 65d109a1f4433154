import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import type { TrackerPlan } from '../../programme/intake/plan/plan';
import type { PreviewProps } from './preview-props';
import { StructureDifferences } from './structure-differences';
import { decidedTogether, DeducedValues, ImpliedRows, SetAsideRows } from './structure-proposals';
import { NewAttendances, NewNames, NewSessions } from './structure-other-rows';
import { LeftLines, NewRows, VanishedRows } from './structure-rows';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  balance: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  help: { display: 'block', marginBottom: tokens.spacingVerticalS },
});

const OPEN: string[] = ['differences', 'implied', 'set-aside', 'rows', 'sessions', 'vanished'];

/** What would be written, what needs a yes, and what is left out and why. */
export function StructurePreview(props: PreviewProps): ReactElement {
  const styles = useStyles();
  const { report, differences } = props.plan;
  const { implied, setAside } = report;
  const { messages } = usePane();
  const words = messages.structure;
  return (
    <section className={styles.root}>
      <div className={styles.balance}>
        <Text block weight="semibold">
          {words.preview.balance(report)}
        </Text>
        {report.rowsExplained > 0 && (
          <Text block size={200}>
            {words.preview.explained(report.reasons)}
          </Text>
        )}
      </div>
      {isAllThere(report) && <Text>{words.preview.nothingNew}</Text>}
      <Accordion
        collapsible
        multiple
        defaultOpenItems={isAnyToChoose(report) ? [...OPEN, 'deduced'] : OPEN}
      >
        {differences.length > 0 && (
          <Section
            value="differences"
            title={words.differences.title(differences.length)}
            help={words.differences.help}
          >
            <StructureDifferences {...props} />
          </Section>
        )}
        {implied.length > 0 && (
          <Section value="implied" {...words.implied}>
            <ImpliedRows {...props} />
          </Section>
        )}
        {setAside.length > 0 && (
          <Section
            value="set-aside"
            title={words.setAside.title(setAside.length)}
            help={words.setAside.help}
          >
            <SetAsideRows {...props} />
          </Section>
        )}
        <PlainSections {...props} />
      </Accordion>
    </section>
  );
}

/** Whether a value awaits a choice: an impossible date, one that reads in two ways. */
function isAnyToChoose({ deduced }: TrackerPlan['report']): boolean {
  return deduced.some(({ isChoice }) => isChoice);
}

/** Whether the source has no row that the tracker has not. */
function isAllThere({ added, rows, implied, setAside }: TrackerPlan['report']): boolean {
  const fresh = added.sessions + added.attendances + added.partners + added.sites;
  return fresh + rows.length + implied.length + setAside.length === 0;
}

/** What follows from the words alone: the new rows, what is deduced, what is gone, what is left. */
function PlainSections(props: PreviewProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure;
  const { rows, added, deduced, left, vanished } = props.plan.report;
  return (
    <>
      {rows.length > 0 && (
        <Section value="rows" title={words.preview.title(added.actions)} help={words.preview.help}>
          <NewRows {...props} />
        </Section>
      )}
      <OtherTables {...props} />
      {deduced.length > 0 && (
        <Section
          value="deduced"
          title={words.deduced.title(decidedTogether(deduced).length)}
          help={words.deduced.help}
        >
          <DeducedValues {...props} />
        </Section>
      )}
      {vanished.length > 0 && (
        <Section
          value="vanished"
          title={words.vanished.title(vanished.length)}
          help={words.vanished.help}
        >
          <VanishedRows vanished={vanished} />
        </Section>
      )}
      {left.length > 0 && (
        <Section value="left" title={words.left.title(left.length)} help="">
          <LeftLines left={left} />
        </Section>
      )}
    </>
  );
}

/** The new rows of the other tables: sessions, attendances, partners and sites. */
function OtherTables({ plan }: PreviewProps): ReactElement {
  const { messages } = usePane();
  const { sessions, attendances, names } = messages.structure;
  const { added } = plan.report;
  const named = added.partners + added.sites;
  return (
    <>
      {added.sessions > 0 && (
        <Section value="sessions" title={sessions.title(added.sessions)} help="">
          <NewSessions plan={plan} />
        </Section>
      )}
      {added.attendances > 0 && (
        <Section value="attendances" title={attendances.title(added.attendances)} help="">
          <NewAttendances plan={plan} />
        </Section>
      )}
      {named > 0 && (
        <Section value="names" title={names.title(named)} help={names.help}>
          <NewNames plan={plan} />
        </Section>
      )}
    </>
  );
}

function Section(props: {
  readonly value: string;
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}): ReactElement {
  const { value, title, help, children } = props;
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2" size="medium">
        {title}
      </AccordionHeader>
      <AccordionPanel>
        {help !== '' && (
          <Text size={200} className={styles.help}>
            {help}
          </Text>
        )}
        {children}
      </AccordionPanel>
    </AccordionItem>
  );
}
