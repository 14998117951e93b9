import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { EmptyState } from '../../../parts/states.tsx';
import type { Schemas } from '../../../shapes.ts';
import { dayText, momentText } from '../../../words/dates.ts';
import { Facts } from '../facts.tsx';
import { TAB_WORDS } from './words.ts';

type Notice = Schemas['Notice'];
type Finding = Schemas['Finding'];

/** A piece of evidence, opened from the API, which hashes it again on the way out. */
function Evidence({ of }: { of: readonly Schemas['Evidence'][] }) {
  const { materials: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  return (
    <ul>
      {of.map(({ sha256, name, effectiveOn }) => (
        <li key={`${sha256}${name}`}>
          <a href={`/api/evidence/${sha256}?name=${encodeURIComponent(name)}`}>{name}</a>{' '}
          <span className="muted">{words.effective(dayText(language, effectiveOn))}</span>
        </li>
      ))}
    </ul>
  );
}

function Plan({ plan }: { plan: NonNullable<Notice['plan']> }) {
  const { materials: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{words.plan}</h2>
        <span className="muted panel-more">
          {words.statuses[plan.status]}，{words.submitted(momentText(language, plan.submittedAt))}
          {plan.late ? words.late : ''}
        </span>
      </div>
      {plan.items.map((item) => (
        <div key={item.finding} className="finding">
          <h3>{item.finding}</h3>
          <Facts
            facts={[
              [words.measures, item.measures],
              [words.person, item.responsiblePerson],
              [
                words.stages,
                item.milestones
                  .map(({ on, goal }) => `${dayText(language, on)} ${goal}`)
                  .join('；'),
              ],
            ]}
          />
        </div>
      ))}
    </section>
  );
}

/** What was sent about a finding, each return beside what it returned. */
function Reports({ finding }: { finding: Finding }) {
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
          <Evidence of={report.evidence} />
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

/** Plan, results and evidence of the unit, and what the office found. */
export function Materials({ notice }: { notice: Notice }) {
  const { materials: words } = useWords(TAB_WORDS);
  const sent = notice.findings.filter(
    ({ reports, checks }) => reports.length > 0 || checks.length > 0,
  );
  if (notice.plan === null && sent.length === 0)
    return <EmptyState title={words.none} todo={words.noneTodo} />;
  return (
    <>
      {notice.plan === null ? null : <Plan plan={notice.plan} />}
      {sent.map((finding) => (
        <Reports key={finding.code} finding={finding} />
      ))}
    </>
  );
}
