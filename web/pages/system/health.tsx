import { useQuery } from '@tanstack/react-query';
import { ApiFault, readReadiness } from '../../api.ts';
import { useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import type { Schemas } from '../../shapes.ts';
import { SYSTEM_WORDS } from '../../words/system-words.ts';

/** So often the house is asked how it is, and while it does not say. */
const LOOK_MS = 10_000;
const AGAIN_MS = 5_000;

/** How the house is now: without an answer nothing is known of it, and what it said before is true no longer. */
function useReadiness() {
  const { data, refetch } = useQuery<Schemas['Readiness'] | ApiFault>({
    queryKey: ['/readyz'],
    queryFn: ({ signal }) =>
      readReadiness(signal).catch((error: unknown) => {
        if (error instanceof ApiFault) return error;
        throw error;
      }),
    // Without a network the house is asked all the same, and it is seen that it does not answer.
    networkMode: 'always',
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data instanceof ApiFault ? AGAIN_MS : LOOK_MS),
  });
  const fault = data instanceof ApiFault ? data : null;
  return { data: data instanceof ApiFault ? undefined : data, error: fault, refetch };
}

/** Which version runs, and whether what it needs is there. */
export function Health() {
  const { health: words } = useWords(SYSTEM_WORDS);
  const ready = useReadiness();
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
