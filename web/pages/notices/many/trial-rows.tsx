import { refusalText } from '../../../../src/domain/messages/refusal-text.ts';
import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { TableHead } from '../../../parts/tables/table-head.tsx';
import type { Schemas } from '../../../shapes.ts';
import { MANY_WORDS } from './words.ts';

type Trials = Schemas['Trials']['items'];

/** Who would take it and who would not and why; whoever would can be left out. */
export function TrialRows({
  trials,
  left,
  setLeft,
}: {
  trials: Trials;
  left: ReadonlySet<string>;
  setLeft(next: ReadonlySet<string>): void;
}) {
  const words = useWords(MANY_WORDS);
  const { language } = usePreferences();
  const { columns } = words;
  const done = trials.filter(({ would }) => would === 'done').length;
  // What is refused comes first: it is what somebody has to look at.
  const rows = [...trials].sort((a, b) => Number(a.would === 'done') - Number(b.would === 'done'));
  const toggle = (notice: string): void => {
    const next = new Set(left);
    if (!next.delete(notice)) next.add(notice);
    setLeft(next);
  };
  return (
    <>
      <p className="number">
        <strong>{words.would(done, trials.length - done)}</strong>
        {left.size === 0 ? '' : `　${words.leftOut(left.size)}`}　
        <span className="muted">{words.over}</span>
      </p>
      <div className="many-rows">
        <table className="rows">
          <TableHead names={[columns.take, columns.number, columns.unit, columns.result]} />
          <tbody>
            {rows.map(({ notice, documentNumber, unit, would, code }) => (
              <tr key={notice}>
                <td data-name={columns.take}>
                  <input
                    type="checkbox"
                    aria-label={words.leaveOut(documentNumber)}
                    disabled={would !== 'done'}
                    checked={would === 'done' && !left.has(notice)}
                    onChange={() => toggle(notice)}
                  />
                </td>
                <td data-name={columns.number}>{documentNumber}</td>
                <td data-name={columns.unit}>{unit}</td>
                <td
                  data-name={columns.result}
                  className={would === 'done' ? undefined : 'light-red'}
                >
                  {code === null ? words.can : refusalText(code)[language]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
