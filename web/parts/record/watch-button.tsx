import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ApiFault, write } from '../../api.ts';
import { SHELL_WORDS } from '../../words/shell-words.ts';
import { useWords } from '../preferences.tsx';
import { useRead } from '../reading.ts';
import { useSession } from '../session.tsx';

/** As many watches of one person as are read. */
const READ = 200;

/** Begins and ends watching a notice or a campaign: it is marked in one's lists, and nothing is sent. */
export function WatchButton({ kind, id }: { kind: 'notice' | 'campaign'; id: string }) {
  const { watch: words } = useWords(SHELL_WORDS);
  const { may } = useSession();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const isMine = may(kind === 'notice' ? 'putNoticeWatch' : 'putCampaignWatch');
  const asked = useRead('/api/watches', { query: { limit: READ } }, { enabled: isMine });
  if (!isMine || asked.data === undefined) return null;
  const isWatched = asked.data.items.some((one) => one.kind === kind && one.id === id);
  const address =
    kind === 'notice' ? '/api/notices/{id}/watch' : ('/api/campaigns/{id}/watch' as const);
  const change = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await write(isWatched ? 'delete' : 'put', address, { path: { id } });
      await client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      setFault(error.message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className="no-print">
      <Button
        size="small"
        aria-pressed={isWatched}
        title={words.told}
        loading={isBusy}
        onClick={() => void change()}
      >
        {isWatched ? words.watched : words.watch}
      </Button>
      {fault === null ? null : (
        <span role="alert" className="light-red">
          {fault}
        </span>
      )}
    </span>
  );
}
