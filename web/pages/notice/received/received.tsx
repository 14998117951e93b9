import { Button } from 'antd';
import { useState } from 'react';
import { useChosen } from '../../../parts/commands/chosen.ts';
import { useWords } from '../../../parts/preferences.tsx';
import type { Schemas } from '../../../shapes.ts';
import { ReceivedForm } from './received-form.tsx';
import { RECEIVED_WORDS } from './words.ts';

/** How the address names that this form is open, where it names commands otherwise. */
const NAMED = 'received';

/** Where a clerk enters what a unit has sent on paper or has said by telephone. */
export function ReceivedAnswer({ notice }: { notice: Schemas['Notice'] }) {
  const words = useWords(RECEIVED_WORDS);
  const [chosen, choose] = useChosen();
  const [done, setDone] = useState<string | null>(null);
  return (
    <section className="panel no-print" aria-label={words.open}>
      {chosen === NAMED ? (
        <ReceivedForm
          notice={notice}
          close={(told) => {
            setDone(told);
            choose(null);
          }}
        />
      ) : (
        <div className="panel-body">
          <Button
            onClick={() => {
              setDone(null);
              choose(NAMED);
            }}
          >
            {words.open}
          </Button>{' '}
          <span role="status">{done}</span>
        </div>
      )}
    </section>
  );
}
