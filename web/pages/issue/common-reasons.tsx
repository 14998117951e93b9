import { Link } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { State } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import { commonReasons, type DryRun } from './drafts.ts';
import { ISSUE_WORDS } from './words.ts';

/** Says once what keeps all drafts of a campaign from going out, and where it is mended. */
export function CommonReasons({ campaign, runs }: { campaign: string; runs: readonly DryRun[] }) {
  const { common: words } = useWords(ISSUE_WORDS);
  const { language } = usePreferences();
  const reasons = commonReasons(runs);
  if (runs.length < 2 || reasons.length === 0) return null;
  const isUnapproved = reasons.some(({ code }) =>
    /^(?:authorisation-missing|outside-scope)$/.test(code),
  );
  return (
    <State
      tone="fault"
      title={words.title}
      actions={
        isUnapproved ? (
          <Link to={pathTo('campaign', { id: campaign }, { tab: 'approval' })}>
            {words.approval}
          </Link>
        ) : undefined
      }
    >
      <ul className="note-list">
        {reasons.map(({ code, zh, en, details }) => (
          <li key={code}>
            {language === 'zh' ? zh : en} {details.join('；')}
          </li>
        ))}
      </ul>
    </State>
  );
}
