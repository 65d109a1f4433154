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
import { usePane } from './pane-context';
import type { PreviewProps } from './preview-props';
import { StructureDifferences } from './structure-differences';
import { DeducedValues, ImpliedRows, SetAsideRows } from './structure-proposals';
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

/** What would be written, what needs a yes, and what is left out and why. */
export function StructurePreview(props: PreviewProps): ReactElement {
  const styles = useStyles();
  const { report, differences } = props.plan;
  const { implied, setAside } = report;
  const { messages } = usePane();
  const words = messages.structure;
  return (
    <section className={styles.root}>
      <Text className={styles.balance} weight="semibold">
        {words.preview.balance(report)}
      </Text>
      <Accordion
        collapsible
        multiple
        defaultOpenItems={['rows', 'implied', 'differences', 'set-aside']}
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

/** What follows from the words alone: the new rows, what is deduced, what is gone, what is left. */
function PlainSections(props: PreviewProps): ReactElement {
  const { messages } = usePane();
  const words = messages.structure;
  const { rows, added, deduced, left, vanished } = props.plan.report;
  const help = rows.length === 0 ? words.preview.nothingNew : words.preview.help;
  return (
    <>
      <Section value="rows" title={words.preview.title(added.actions)} help={help}>
        <NewRows {...props} />
      </Section>
      {deduced.length > 0 && (
        <Section
          value="deduced"
          title={words.deduced.title(deduced.length)}
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
