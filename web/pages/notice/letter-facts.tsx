import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { Facts } from '../../parts/record/facts.tsx';
import type { Schemas } from '../../shapes.ts';
import { dayOfInstant, dayText, momentText } from '../../words/dates.ts';
import { NOTICE_WORDS } from '../../words/notice-words.ts';
import type { Language } from '../../words/words.ts';

const paperText = (
  lang: Language,
  paper: { document: string; on: string } | null,
  by: string,
): string | null => (paper === null ? null : `${by} ${paper.document} ${dayText(lang, paper.on)}`);

/** What the letter says of itself: by whom, when, on what approval, under which rules. */
export function LetterFacts({ notice: n }: { notice: Schemas['Notice'] }) {
  const { letter: words } = useWords(NOTICE_WORDS);
  const { language: lang } = usePreferences();
  const acknowledged =
    n.acknowledgedAt === null
      ? words.notAcknowledged
      : `${momentText(lang, n.acknowledgedAt)}${n.acknowledgedLate ? words.late : ''}`;
  const { name, address, telephone } = n.issuer;
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <div className="panel-body">
        <Facts
          facts={[
            [words.campaign, n.campaign.name],
            [words.unit, n.unit.name],
            [words.coUnits, n.coUnits.map((unit) => unit.name).join('、')],
            [words.issuer, `${name}，${address}，${telephone}`],
            [words.issuedAt, momentText(lang, n.issuedAt)],
            [words.deliveredAt, momentText(lang, n.deliveredAt)],
            [words.acknowledgedAt, acknowledged],
            [words.closedAt, n.closedAt === null ? null : momentText(lang, n.closedAt)],
            [words.authorisation, paperText(lang, n.authorisation, n.authorisation?.organ ?? '')],
            [words.consent, paperText(lang, n.consent, n.consent?.by ?? '')],
            [words.policy, words.policyOf(n.policy.id, n.policy.version)],
            [
              words.rights,
              words.rightsUntil(
                dayOfInstant(lang, n.rights.objectBy),
                dayOfInstant(lang, n.rights.reviewBy),
              ),
            ],
          ]}
        />
      </div>
    </section>
  );
}
