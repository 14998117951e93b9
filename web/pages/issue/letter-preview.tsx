import { limitText } from '../../../src/domain/messages/vocabulary.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { DayList } from '../../parts/record/day-list.tsx';
import type { Read } from '../../shapes.ts';
import { dayText, dueText, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { ISSUE_WORDS } from './words.ts';

type Draft = Read<'/api/drafts/{id}'>;
type Run = Read<'/api/drafts/{id}/dry-run'>;

function DueLine({ finding, run }: { finding: Draft['findings'][number]; run: Run | undefined }) {
  const { letter: words } = useWords(ISSUE_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const foreseen = run?.findings.find(({ code }) => code === finding.code);
  const limit = finding.due ?? foreseen?.limit ?? '';
  const isDay = /^\d{4}-/.test(limit);
  const text = isDay ? dayText(language, limit) : limitText(names, limit);
  const told = finding.due === null ? words.byPolicy(text) : text;
  const due = foreseen?.dueAt ?? null;
  const explained = run?.explained.find(({ code }) => code === finding.code);
  return (
    <>
      {due === null || isDay ? told : words.until(told, dueText(language, due))}
      {foreseen?.provisional ? words.provisional : ''}
      {explained === undefined || isDay ? null : (
        <details>
          <summary>{words.explain}</summary>
          <DayList days={explained.deadline.days} />
        </details>
      )}
    </>
  );
}

/** A line of the letter; nothing where it says nothing. */
function Line({ name, children }: { name: string; children: React.ReactNode }) {
  if (children === '' || children === null || children === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FindingText({
  finding,
  run,
}: {
  finding: Draft['findings'][number];
  run: Run | undefined;
}) {
  const { letter: words } = useWords(ISSUE_WORDS);
  const { timings, severities } = useNames();
  return (
    <section className="letter-finding">
      <h3>{words.finding(finding.code, finding.category)}</h3>
      <p className="letter-statement">{finding.statement}</p>
      {finding.repeatOf === undefined ? null : <p>{words.repeats(finding.repeatOf)}</p>}
      <dl>
        <Line name={words.criterion}>{finding.criterion}</Line>
        <Line name={words.recommendation}>{finding.recommendation}</Line>
        <Line name={words.measures}>{finding.ledgerEntry?.measures}</Line>
        <Line name={words.target}>{finding.target}</Line>
        <Line name={words.severity}>{severities[finding.severity]}</Line>
        <Line name={words.timing}>{timings[finding.timing]}</Line>
        <Line name={words.due}>
          <DueLine finding={finding} run={run} />
        </Line>
        <Line name={words.coUnits}>{finding.coUnits.join('、')}</Line>
      </dl>
    </section>
  );
}

/** The letter as its unit will have it, with the dates that it would have if it were issued now. */
export function LetterPreview({
  draft,
  run,
  roster,
}: {
  draft: Draft;
  run: Run | undefined;
  roster: { roster?: string };
}) {
  const { letter: words } = useWords(ISSUE_WORDS);
  const { language } = usePreferences();
  const office = useRead('/api/office', { query: roster });
  const issuer = office.data?.issuer;
  const { consent } = draft;
  return (
    <article className="letter" aria-label={words.title}>
      <h2>{draft.title}</h2>
      <p className="letter-number">{draft.documentNumber ?? words.number}</p>
      <p>{words.to(draft.unit.name)}</p>
      {draft.findings.map((finding) => (
        <FindingText key={finding.code} finding={finding} run={run} />
      ))}
      <dl className="letter-end">
        <Line name={words.consent}>
          {consent === undefined
            ? ''
            : `${consent.by} ${consent.document} ${dayText(language, consent.on)}`}
        </Line>
        <Line name={words.issuer}>
          {issuer === undefined
            ? ''
            : issuer === null
              ? words.noIssuer
              : `${issuer.name}，${issuer.address}，${issuer.telephone}`}
        </Line>
        <Line name={words.delivered}>
          {run?.deliveredAt == null ? '' : words.deliveredAt(momentText(language, run.deliveredAt))}
        </Line>
      </dl>
    </article>
  );
}
