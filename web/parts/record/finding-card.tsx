import type { Schemas } from '../../shapes.ts';
import { dueDayText, dueText, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { NOTICE_WORDS } from '../../words/notice-words.ts';
import { LightMark, TimeLeft } from '../light-mark.tsx';
import { usePreferences, useWords } from '../preferences.tsx';
import { Facts } from './facts.tsx';

type Finding = Schemas['Finding'];

/** When it is due, and until when it was due before an extension. */
function DueFact({ finding }: { finding: Finding }) {
  const { finding: words, provisional } = useWords(NOTICE_WORDS);
  const { language } = usePreferences();
  const isMoved = finding.dueAt !== finding.originalDueAt;
  return (
    <span className="number">
      {dueText(language, finding.dueAt)}
      {finding.provisional ? `（${provisional}）` : ''}
      {isMoved ? (
        <span className="muted">
          　{words.original(dueDayText(language, finding.originalDueAt))}
        </span>
      ) : null}
    </span>
  );
}

/** What has become of a finding besides its stage: rungs, returns, extensions, deferral, closure. */
function useCourse(finding: Finding): (readonly [string, string | null])[] {
  const { finding: words } = useWords(NOTICE_WORDS);
  const { language } = usePreferences();
  const { rungs, closures } = useNames();
  const { closure, deferral } = finding;
  const extension = finding.extensions.at(-1);
  const climbed = [
    ...(finding.level === null ? [] : [rungs[finding.level]]),
    ...(finding.reminders === 0 ? [] : [words.reminders(finding.reminders)]),
    ...(finding.returns.length === 0 ? [] : [words.returned(finding.returns.length)]),
  ];
  return [
    [words.level, climbed.join('，')],
    [
      words.extension,
      extension === undefined
        ? null
        : `${words.extensionUntil(extension.until)}（${words.statuses[extension.status]}）：${extension.reason}`,
    ],
    ['', deferral === null ? null : words.deferral(dueDayText(language, deferral.until))],
    [
      words.closure,
      closure === null
        ? null
        : `${momentText(language, closure.at)} ${closures[closure.reason]}${closure.withoutEvidence ? words.withoutEvidence : ''}${closure.opinion === '' ? '' : `：${closure.opinion}`}`,
    ],
  ];
}

/** A finding: what was found, what is required, until when, and what has become of it. */
export function FindingCard({ finding }: { finding: Finding }) {
  const { finding: words } = useWords(NOTICE_WORDS);
  const { findingStages, timings, severities } = useNames();
  const course = useCourse(finding);
  return (
    <article className="finding" id={`finding-${finding.code}`}>
      <header>
        <h3>{words.number(finding.code)}</h3>
        <span className="muted">
          {finding.category}，{severities[finding.severity]}
        </span>
        <span>{findingStages[finding.stage]}</span>
        {finding.light === 'grey' ? (
          <LightMark light="grey" />
        ) : (
          <TimeLeft light={finding.light} days={finding.workingDaysLeft} />
        )}
      </header>
      <p className="finding-statement">{finding.statement}</p>
      <Facts
        facts={[
          [words.recommendation, finding.recommendation],
          [words.target, finding.target],
          [words.criterion, finding.criterion],
          [words.timing, timings[finding.timing]],
          [words.due, <DueFact key="due" finding={finding} />],
          [words.coUnits, finding.coUnits.join('、')],
          ...course,
        ]}
      />
      {finding.repeatOf === undefined ? null : <p>{words.repeat(finding.repeatOf)}</p>}
    </article>
  );
}
