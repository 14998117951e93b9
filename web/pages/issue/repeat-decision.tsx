import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ApiFault, write } from '../../api.ts';
import { Failed } from '../../parts/commands/outcomes.tsx';
import { useWords } from '../../parts/preferences.tsx';
import { useSession } from '../../parts/session.tsx';
import type { DryRun } from './drafts.ts';
import { ISSUE_WORDS } from './words.ts';

/** A person says whether a finding repeats an earlier one; without that it counts as none. */
export function RepeatDecision({
  draft,
  version,
  warning: { code, finding, ref },
}: {
  draft: string;
  version: number;
  warning: DryRun['warnings'][number];
}) {
  const { repeat: words } = useWords(ISSUE_WORDS);
  const { may } = useSession();
  const client = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);
  if (finding === null || ref === undefined || !may('noteRepeat')) return null;
  const decide = async (confirmed: boolean): Promise<void> => {
    setSending(true);
    setFault(null);
    try {
      const sent = { path: { id: draft }, body: { finding, of: ref, confirmed }, version };
      await write('post', '/api/drafts/{id}/repeats', sent);
      void client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      setFault(error);
    }
    setSending(false);
  };
  const isOpen = code === 'may-repeat';
  return (
    <span className="repeat-decision no-print">
      {isOpen ? (
        <Button size="small" disabled={isSending} onClick={() => void decide(true)}>
          {words.confirm}
        </Button>
      ) : null}
      <Button size="small" disabled={isSending} onClick={() => void decide(false)}>
        {isOpen ? words.refuse : words.takeBack}
      </Button>
      {fault === null ? null : <Failed fault={fault} />}
    </span>
  );
}
