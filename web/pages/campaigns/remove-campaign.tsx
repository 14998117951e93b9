import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiFault, write } from '../../api.ts';
import { Failed } from '../../parts/commands/outcomes.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { State } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import { CAMPAIGN_WORDS } from './words.ts';

/** Deletes a campaign that has issued nothing, after it was asked whether that is meant. */
export function RemoveCampaign({
  account: { id, name },
}: {
  account: { id: string; name: string };
}) {
  const { remove: words } = useWords(CAMPAIGN_WORDS);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const remove = async (): Promise<void> => {
    setSending(true);
    try {
      await write('delete', '/api/campaigns/{id}', { path: { id } });
      client.removeQueries({ queryKey: ['/api/campaigns'] });
      void navigate(pathTo('campaigns'));
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      setFault(error);
      setSending(false);
    }
  };
  if (!isAsked)
    return (
      <p className="no-print remove-campaign">
        <Button danger onClick={() => setAsked(true)}>
          {words.open}
        </Button>
      </p>
    );
  return (
    <div className="remove-campaign">
      <State
        tone="plain"
        title={words.ask(name)}
        actions={
          <>
            <Button danger loading={isSending} onClick={() => void remove()}>
              {words.yes}
            </Button>
            <Button disabled={isSending} onClick={() => setAsked(false)}>
              {words.no}
            </Button>
          </>
        }
      />
      {fault === null ? null : <Failed fault={fault} />}
    </div>
  );
}
