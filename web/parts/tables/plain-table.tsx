import type { ReactNode } from 'react';
import { TableHead } from './table-head.tsx';

/** A table whose cells name their column where the screen is narrow. */
export function PlainTable({
  columns,
  rows,
  className = '',
}: {
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[]; className?: string }[];
  className?: string;
}) {
  return (
    <table className={`rows ${className}`}>
      <TableHead names={columns} />
      <tbody>
        {rows.map(({ key, cells, className: of }) => (
          <tr key={key} className={of}>
            {columns.map((name, i) => (
              <td key={name} data-name={name}>
                <div className="cell">{cells[i]}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
