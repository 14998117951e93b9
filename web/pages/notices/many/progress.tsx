import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { refusalText } from '../../../../src/domain/messages/refusal-text.ts';
import { REFUSALS, type RefusalCode } from '../../../../src/domain/notice/refusals.ts';
import { type ApiFault, read } from '../../../api.ts';
import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { usePages } from '../../../parts/reading.ts';
import { Shown } from '../../../parts/states.tsx';
import { TableHead } from '../../../parts/tables/table-head.tsx';
import { useWhole } from '../../../parts/whole-list.ts';
import type { Schemas } from '../../../shapes.ts';
import { useNames } from '../../../words/domain-words.ts';
import { type Listed, type ResultRow, resultFile } from './acts.ts';
import { MANY_WORDS } from './words.ts';

/** How often it is asked how far an act is, in ms. */
const EVERY_MS = 1000;

/** Gives a text to be saved as a file. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Why a letter did not take it, in words: a refusal, or how the letter had ended. */
function useReason(): (code: string | null) => string {
  const { language } = usePreferences();
  const { noticeStages } = useNames();
  return (code) => {
    if (code === null) return '';
    if ((REFUSALS as readonly string[]).includes(code))
      return refusalText(code as RefusalCode)[language];
    return noticeStages[code as keyof typeof noticeStages] ?? code;
  };
}

/** What became of each letter, once all have been asked. */
function Results({ id, rows }: { id: string; rows: readonly Listed[] }) {
  const words = useWords(MANY_WORDS);
  const reasonOf = useReason();
  const pages = usePages('/api/many/{id}', { path: { id }, query: { limit: 200 } });
  useWhole(pages);
  const known = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const results = (pages.data?.pages.flatMap((page) => page.items) ?? []).map(
    ({ notice, status, code }): ResultRow => {
      const row = known.get(notice);
      const unit = row?.unit.name ?? '';
      return [row?.documentNumber ?? notice, unit, words.statuses[status], reasonOf(code)];
    },
  );
  const { columns } = words;
  const head = [columns.number, columns.unit, columns.result, ''];
  return (
    <Shown of={pages} rows={4}>
      {() => (
        <>
          <Button
            disabled={pages.hasNextPage}
            onClick={() => save(`${words.file}.csv`, resultFile(head, results))}
          >
            {words.download}
          </Button>
          <div className="many-rows">
            <table className="rows">
              <TableHead names={head.slice(0, 3)} />
              <tbody>
                {results.map(([number, unit, result, reason]) => (
                  <tr key={number}>
                    <td data-name={columns.number}>{number}</td>
                    <td data-name={columns.unit}>{unit}</td>
                    <td data-name={columns.result}>
                      {result}
                      {reason === '' ? '' : `：${reason}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Shown>
  );
}

/** How far an act on many is, and what became of each letter; the address holds its id, so that a reload shows the same. */
export function Progress({
  id,
  rows,
  again,
}: {
  id: string;
  rows: readonly Listed[];
  again(): void;
}) {
  const words = useWords(MANY_WORDS);
  const { commands } = useNames();
  const asked = useQuery<Schemas['Many'], ApiFault>({
    queryKey: ['/api/many/{id}', { path: { id } }, 'account'],
    queryFn: ({ signal }) => read('/api/many/{id}', { path: { id }, query: { limit: 1 } }, signal),
    refetchInterval: ({ state }) => (state.data?.finishedAt == null ? EVERY_MS : false),
  });
  return (
    <Shown of={asked} rows={3}>
      {({ kind, notices, done, refused, over, finishedAt }) => (
        <section className="panel">
          <div className="panel-body many-progress">
            <h2>{commands[kind] ?? kind}</h2>
            <progress
              max={Math.max(notices, 1)}
              value={done + refused + over}
              aria-label={words.progress(done + refused + over, notices)}
            />
            <p role="status" className="number">
              {finishedAt === null
                ? words.progress(done + refused + over, notices)
                : words.finished(done, refused, over)}
            </p>
            {finishedAt === null ? null : (
              <>
                <Results id={id} rows={rows} />
                <Button onClick={again}>{words.again}</Button>
              </>
            )}
          </div>
        </section>
      )}
    </Shown>
  );
}
