import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { NOTICES_WORDS } from '../words/notices-words.ts';
import { useWords } from './preferences.tsx';
import { useRead } from './reading.ts';
import { type Scope, scopeIn } from './scope-in.ts';
import { useSession } from './session.tsx';

/** The scope of the page that is shown. */
export const useScope = (): Scope => scopeIn(useSearchParams()[0]);

const REAL = 'real';
const REHEARSALS = 'rehearsals';

/** Chooses which campaigns a page is about; a rehearsal is marked as one wherever it stands. */
export function ScopePicker() {
  const { scope: words } = useWords(NOTICES_WORDS);
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const scope = scopeIn(params);
  const campaigns = useRead(
    '/api/campaigns',
    { query: { limit: 200 } },
    { enabled: may('listCampaigns') },
  );
  const named = (campaigns.data?.items ?? []).map(({ id, name, rehearsal }) => ({
    value: id,
    label: rehearsal ? `${name}${words.rehearsal}` : name,
  }));
  const value = scope.campaign ?? (scope.rehearsal ? REHEARSALS : REAL);
  return (
    <Select
      className="scope"
      aria-label={words.label}
      value={value}
      popupMatchSelectWidth={false}
      options={[
        { value: REAL, label: words.real },
        ...named,
        { value: REHEARSALS, label: words.rehearsals },
      ]}
      onChange={(chosen: string) => {
        const next = new URLSearchParams(params);
        next.delete('campaign');
        next.delete('rehearsal');
        if (chosen === REHEARSALS) next.set('rehearsal', 'true');
        else if (chosen !== REAL) next.set('campaign', chosen);
        setParams(next);
      }}
    />
  );
}
