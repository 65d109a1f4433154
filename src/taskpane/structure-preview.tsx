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
  const { plan } = props;
  const { messages } = usePane();
  const words = messages.structure;
  const { report, differences } = plan;
  const { rows, implied, setAside, deduced, left, vanished } = report;
  const sections: readonly PreviewSection[] = [
    {
      value: 'differences',
      title: words.differences.title(differences.length),
      help: words.differences.help,
      count: differences.length,
      content: <StructureDifferences {...props} />,
    },
    {
      value: 'implied',
      title: words.implied.title,
      help: words.implied.help,
      count: implied.length,
      content: <ImpliedRows {...props} />,
    },
    {
      value: 'set-aside',
      title: words.setAside.title(setAside.length),
      help: words.setAside.help,
      count: setAside.length,
      content: <SetAsideRows {...props} />,
    },
    {
      value: 'rows',
      title: words.preview.title(report.added.actions),
      help: rows.length === 0 ? words.preview.nothingNew : words.preview.help,
      count: 1,
      content: <NewRows {...props} />,
    },
    {
      value: 'deduced',
      title: words.deduced.title(deduced.length),
      help: words.deduced.help,
      count: deduced.length,
      content: <DeducedValues {...props} />,
    },
    {
      value: 'vanished',
      title: words.vanished.title(vanished.length),
      help: words.vanished.help,
      count: vanished.length,
      content: <VanishedRows vanished={vanished} />,
    },
    {
      value: 'left',
      title: words.left.title(left.length),
      help: '',
      count: left.length,
      content: <LeftLines left={left} />,
    },
  ];
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
        {sections
          .filter(({ count }) => count > 0)
          .map((section) => (
            <Section key={section.value} {...section} />
          ))}
      </Accordion>
    </section>
  );
}

interface PreviewSection {
  readonly value: string;
  readonly title: string;
  readonly help: string;
  readonly count: number;
  readonly content: ReactNode;
}

function Section({ value, title, help, content }: PreviewSection): ReactElement {
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
        {content}
      </AccordionPanel>
    </AccordionItem>
  );
}
