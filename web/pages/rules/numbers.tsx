import { limitText } from '../../../src/domain/messages/vocabulary.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import { useNames } from '../../words/domain-words.ts';
import { ladderName, limitsOf } from './policy-text.ts';
import { RULES_WORDS } from './words.ts';

/** The rest of a policy, a line each. */
function useFacts(policy: Policy): [name: string, value: string][] {
  const { facts } = useWords(RULES_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const { officeHours, quiet, extension } = policy;
  const hours = officeHours === null ? facts.none : `${officeHours.open}–${officeHours.close}`;
  const silent =
    quiet === null ? facts.none : `${quiet.from}–${quiet.to}${quiet.daysOff ? facts.daysOff : ''}`;
  return [
    [facts.cutoff, policy.cutoff],
    [facts.roll, facts.rolls[policy.roll]],
    [facts.officeHours, hours],
    [facts.quiet, silent],
    [facts.digest, policy.digestAt],
    [facts.reminders, String(policy.budget.remindersPerRung)],
    [
      facts.extension,
      facts.extensionText(extension.maxCount, limitText(names, extension.maxTotal)),
    ],
    [
      facts.acceptance,
      policy.acceptance.levels
        .map((post) => names.posts[post])
        .join(language === 'zh' ? '、' : ', ') || names.posts.reviewer,
    ],
    [facts.objection, limitText(names, policy.rights.objection)],
    [facts.formalReview, limitText(names, policy.rights.formalReview)],
    [facts.shortest, limitText(names, policy.guards.shortest)],
  ];
}

/** Limits of a policy and what else it says. */
export function Numbers({ policy }: { policy: Policy }) {
  const words = useWords(RULES_WORDS);
  const names = useNames();
  const facts = useFacts(policy);
  return (
    <>
      <h2 className="part-head">{words.clocks.title}</h2>
      <PlainTable
        columns={Object.values(words.clocks.columns)}
        rows={limitsOf(policy, names, words).map(({ name, limit, ladder, path }) => ({
          key: path.join('.'),
          cells: [
            name,
            limit === null ? words.own : limitText(names, limit),
            ladderName(words, ladder),
          ],
        }))}
      />
      <h2 className="part-head rules-others">{words.others}</h2>
      <ul className="policy-facts">
        {facts.map(([name, value]) => (
          <li key={name}>
            <span className="muted">{name}</span>
            <span>{value}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
