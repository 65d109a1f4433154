import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { SEVERITIES } from '../../programme/checks/context/finding';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { choicesOf, namedChoices, SelectField, TextField } from '../parts/fields';
import { IconButton } from '../parts/icon-button';
import { useMessages } from '../state/pane-context';
import { type Browsing, EVERYTHING, ORDERS } from './browse-findings';

interface FilterProps {
  readonly findings: readonly Finding[];
  readonly browsing: Browsing;
  readonly onBrowse: (change: Partial<Browsing>) => void;
}

/** Search and the walk from finding to finding; filters and order when they are wanted. */
export function FindingTools(
  props: FilterProps & {
    readonly place: { readonly at: number; readonly of: number };
    readonly onStep: (by: 1 | -1) => void;
  },
): VNode {
  const { findings, browsing, place, onBrowse, onStep } = props;
  const words = useMessages().check;
  const [isFiltering, setIsFiltering] = useState(false);
  const toggle = (): void => {
    setIsFiltering(!isFiltering);
    // What filters is always seen.
    if (isFiltering) onBrowse({ ...EVERYTHING, search: browsing.search });
  };
  return (
    <div class="stack tight">
      <div class="search-line">
        <TextField
          type="search"
          label={<span class="unseen">{words.search}</span>}
          placeholder={words.search}
          value={browsing.search}
          onInput={(search) => onBrowse({ search })}
        />
        <span class="faint small-text" aria-hidden="true">
          {words.place(place.at, place.of)}
        </span>
        {(['previous', 'next'] as const).map((way) => (
          <IconButton
            key={way}
            name={words[way]}
            hint={words[`${way}Hint`]}
            icon={way === 'previous' ? 'up' : 'down'}
            isDisabled={place.of === 0}
            onClick={() => onStep(way === 'previous' ? -1 : 1)}
          />
        ))}
        <IconButton name={words.filter} icon="filter" isExpanded={isFiltering} onClick={toggle} />
      </div>
      {isFiltering && <Filters findings={findings} browsing={browsing} onBrowse={onBrowse} />}
    </div>
  );
}

function Filters({ findings, browsing, onBrowse }: FilterProps): VNode {
  const { check: words, findings: findingWords } = useMessages();
  const strands = [...new Set(findings.map(({ strand }) => strand))].filter((name) => name !== '');
  return (
    <div class="filters">
      <SelectField
        label={words.severity}
        value={browsing.severity ?? ''}
        choices={[
          { value: '', text: words.all },
          ...namedChoices(SEVERITIES, findingWords.severities),
        ]}
        onChoose={(value) => onBrowse({ severity: value || null })}
      />
      <SelectField
        label={words.strand}
        value={browsing.strand}
        choices={choicesOf(strands, words.all)}
        onChoose={(strand) => onBrowse({ strand })}
      />
      <SelectField
        label={words.order}
        value={browsing.order}
        choices={namedChoices(ORDERS, words.orders)}
        onChoose={(order) => onBrowse({ order })}
      />
    </div>
  );
}
