import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { Facts } from '../../../parts/record/facts.tsx';
import { Reports } from '../../../parts/record/reports.tsx';
import { EmptyState } from '../../../parts/states.tsx';
import type { Schemas } from '../../../shapes.ts';
import { dayText, momentText } from '../../../words/dates.ts';
import { TAB_WORDS } from '../../../words/tab-words.ts';

type Notice = Schemas['Notice'];

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
