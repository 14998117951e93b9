import { useWords } from '../../parts/preferences.tsx';
import { FindingCard } from '../../parts/record/finding-card.tsx';
import type { Schemas } from '../../shapes.ts';
import { NOTICE_WORDS } from '../../words/notice-words.ts';

type Finding = Schemas['Finding'];

const isOver = ({ stage }: Finding): boolean => stage === 'closed' || stage === 'withdrawn';

/** The findings of a letter: those that go on first, those that have ended folded away. */
export function Findings({ notice }: { notice: Schemas['Notice'] }) {
  const { finding: words } = useWords(NOTICE_WORDS);
  const going = notice.findings.filter((finding) => !isOver(finding));
  const over = notice.findings.filter(isOver);
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      {going.map((finding) => (
        <FindingCard key={finding.code} finding={finding} />
      ))}
      {over.length === 0 ? null : (
        <details className="over" open={going.length === 0}>
          <summary>{words.done(over.length)}</summary>
          {over.map((finding) => (
            <FindingCard key={finding.code} finding={finding} />
          ))}
        </details>
      )}
    </section>
  );
}
