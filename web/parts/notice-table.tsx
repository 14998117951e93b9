import { useMemo, useRef } from 'react';
import type { NoticeColumn } from '../../src/domain/readings/notice-columns.ts';
import { NOTICES_WORDS } from '../words/notices-words.ts';
import { useFlashing } from './flashing.ts';
import { useKeys } from './keys.ts';
import { CELLS, type ListedNotice } from './notice-cells.tsx';
import { useWords } from './preferences.tsx';

/** Moves the focus from link to link of a table, so that Enter opens what it stands on. */
function moveBy(table: HTMLTableElement | null, step: 1 | -1): void {
  const links = [...(table?.querySelectorAll<HTMLAnchorElement>('a.row-link') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step;
  links[next]?.focus();
}

/** Notices as rows. On a narrow screen each row is a small block with the names of its columns. */
export function NoticeTable({
  rows,
  columns,
  list,
  caption,
  keys = false,
}: {
  rows: readonly ListedNotice[];
  columns: readonly NoticeColumn[];
  list: string;
  caption: string;
  /** True for the one table of a page that j and k move in. */
  keys?: boolean;
}) {
  const { columns: names } = useWords(NOTICES_WORDS);
  const table = useRef<HTMLTableElement>(null);
  const flashing = useFlashing(rows);
  const moves = useMemo(
    () => (keys ? { j: () => moveBy(table.current, 1), k: () => moveBy(table.current, -1) } : {}),
    [keys],
  );
  useKeys(moves);
  return (
    <table className="rows" ref={table}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={`col-${column}`}>
              {names[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={flashing.has(row.id) ? 'flash' : undefined}>
            {columns.map((column) => (
              <td key={column} className={`col-${column}`} data-name={names[column]}>
                {CELLS[column]({ row, list })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
