import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', overflowWrap: 'normal', whiteSpace: 'nowrap' },
});

export interface SmallTableRow {
  readonly key: string;
  readonly cells: readonly string[];
}

/** A table of a few columns; those named as numbers stand to the right. */
export function SmallTable(props: {
  readonly label: string;
  readonly headers: readonly string[];
  readonly rows: readonly SmallTableRow[];
  readonly numberColumns?: readonly number[];
}): ReactElement {
  const { label, headers, rows, numberColumns = [] } = props;
  const styles = useStyles();
  const look = (column: number): string =>
    mergeClasses(styles.cell, numberColumns.includes(column) && styles.number);
  return (
    <table className={styles.root} aria-label={label}>
      <thead>
        <tr>
          {headers.map((header, column) => (
            <th key={header} scope="col" className={mergeClasses(look(column), styles.head)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, column) => (
              <td key={headers[column]} className={look(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
