import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

/** Which version runs, and whether what it needs is there. */
export function Health() {
  const { health: words } = useWords(SYSTEM_WORDS);
  const ready = useRead('/readyz', {}, { again: () => 10_000 });
  const version = useRead('/version');
  const nameOf = (check: string): string => words.names[check as keyof typeof words.names] ?? check;
  return (
    <>
      <h2 className="part-head">{words.checks}</h2>
      <Shown of={ready} rows={2}>
        {({ checks }) => (
          <ul className="health">
            {Object.entries(checks).map(([check, isThere]) => (
              <li key={check}>
                <span>{nameOf(check)}</span>
                <span className={isThere ? 'light-green' : 'light-red'}>
                  {isThere ? words.good : words.away}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <h2 className="part-head">{words.version}</h2>
      <Shown of={version} rows={1}>
        {(runs) => (
          <ul className="health">
            <li>
              <span>{words.program}</span>
              <span className="number">{runs.version}</span>
            </li>
            <li>
              <span>{words.node}</span>
              <span className="number">{runs.node}</span>
            </li>
          </ul>
        )}
      </Shown>
      <p>
        <a href="/docs">{words.docs}</a>
      </p>
    </>
  );
}
