import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiFault, write } from '../../api.ts';
import { type Act, type Draft, keyOf } from './drafts.ts';

/** What became of one draft. */
export interface Outcome {
  draft: Draft;
  state: 'waiting' | 'doing' | 'done' | 'failed';
  documentNumber: string | null;
  fault: ApiFault | null;
}

const waiting = (draft: Draft): Outcome => ({
  ...{ draft, state: 'waiting' },
  ...{ documentNumber: null, fault: null },
});

async function give(act: Act, draft: Draft): Promise<Draft['documentNumber']> {
  const { id, version } = draft;
  const sent = { path: { id }, key: keyOf(act, draft) };
  const { data } =
    act === 'issue'
      ? await write('post', '/api/drafts/{id}/issue', sent)
      : // Whoever approves has this version before him, and no other is approved.
        await write('post', '/api/drafts/{id}/approve', { ...sent, version });
  return data.documentNumber;
}

/** Does something with drafts one after the other, and tells of each what became of it; what failed can be tried again. */
export function useActs() {
  const client = useQueryClient();
  const [act, setAct] = useState<Act>('issue');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isRunning, setRunning] = useState(false);
  const stopped = useRef(false);
  const put = (id: string, part: Partial<Outcome>): void =>
    setOutcomes((all) => all.map((one) => (one.draft.id === id ? { ...one, ...part } : one)));
  const run = async (what: Act, drafts: readonly Draft[]): Promise<void> => {
    stopped.current = false;
    setRunning(true);
    for (const draft of drafts) {
      if (stopped.current) break;
      put(draft.id, { state: 'doing', fault: null });
      try {
        put(draft.id, { state: 'done', documentNumber: await give(what, draft) });
      } catch (error) {
        if (!(error instanceof ApiFault)) throw error;
        put(draft.id, { state: 'failed', fault: error });
      }
    }
    setRunning(false);
    void client.invalidateQueries();
  };
  return {
    ...{ act, outcomes, isRunning },
    start(what: Act, drafts: readonly Draft[]): void {
      setAct(what);
      setOutcomes(drafts.map(waiting));
      void run(what, drafts);
    },
    retry(): void {
      const left = outcomes.filter(({ state }) => state !== 'done').map(({ draft }) => draft);
      void run(act, left);
    },
    stop(): void {
      stopped.current = true;
    },
    close(): void {
      setOutcomes([]);
    },
  };
}

export type Acts = ReturnType<typeof useActs>;
