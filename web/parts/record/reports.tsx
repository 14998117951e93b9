import type { Schemas } from '../../shapes.ts';
import { dayText, momentText } from '../../words/dates.ts';
import { TAB_WORDS } from '../../words/tab-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { EvidenceList } from './evidence.tsx';

type Finding = Schemas['Finding'];

/** What was sent about a finding, each return beside what it returned. */
export function Reports({
  finding,
  shows = false,
}: {
  finding: Finding;
  /** True: pictures and PDF are shown where they stand. */
  shows?: boolean;
}) {
  const { materials: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  const { reports, returns, checks } = finding;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{words.reports(finding.code)}</h2>
      </div>
      {reports.map((report, place) => (
        <div key={report.receivedAt} className="finding">
          <p className="muted number">
            {words.submitted(momentText(language, report.receivedAt))}
            {report.late ? words.late : ''}
          </p>
          <p>{report.summary}</p>
          <EvidenceList of={report.evidence} shown={shows} />
          {returns[place] === undefined ? null : (
            <p className="light-yellow">
              {words.returned(returns[place].person, momentText(language, returns[place].at))}：
              {returns[place].reason}
            </p>
          )}
        </div>
      ))}
      {checks.map((check) => (
        <div key={check.at} className="finding">
          <h3>{words.checks}</h3>
          <p>
            {dayText(language, check.on)} {check.place} {check.people.join('、')}：{check.result}（
            {check.passed ? words.passed : words.failed}）
          </p>
        </div>
      ))}
    </section>
  );
}
