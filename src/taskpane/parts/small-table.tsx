import type { VNode } from 'preact';

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
}): VNode {
  const { label, headers, rows, numberColumns = [] } = props;
  const look = (column: number): string | undefined =>
    numberColumns.includes(column) ? 'number' : undefined;
  return (
    <table class="small-table" aria-label={label}>
      <thead>
        <tr>
          {headers.map((header, column) => (
            <th key={header} scope="col" class={look(column)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, column) => (
              <td key={headers[column]} class={look(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
