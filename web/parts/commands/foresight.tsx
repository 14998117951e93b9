import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type ApiFault, write } from '../../api.ts';
import type { Schemas } from '../../shapes.ts';
import { dueText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { Shown } from '../states.tsx';
import { COMMAND_WORDS } from './command-words.ts';
import type { CommandBody } from './fields.ts';

type Trial = Schemas['Trial'];

/** How long somebody has stopped typing before what he has typed is tried, in ms. */
const PAUSE_MS = 400;

/** A command once nobody changes it any more. */
function useSettled(body: CommandBody): CommandBody {
  const [settled, setSettled] = useState(body);
  const text = JSON.stringify(body);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as CommandBody), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What a command would do, worked out by the rules that will decide it. */
function useTrial(notice: Schemas['Notice'], body: CommandBody) {
  const { language } = usePreferences();
  const { id, seq } = notice;
  return useQuery<Trial, ApiFault>({
    // The same command on a letter that has gone on may come out differently.
    queryKey: ['/api/notices/{id}/trials', { path: { id } }, language, seq, body],
    queryFn: async () =>
      (await write('post', '/api/notices/{id}/trials', { path: { id }, body })).data,
    placeholderData: keepPreviousData,
  });
}

function Told({ told }: { told: Trial['told'] }) {
  const { foresight: words } = useWords(COMMAND_WORDS);
  const { posts } = useNames();
  if (told.length === 0) return <p>{words.nobody}</p>;
  return (
    <ul className="foresight-told">
      {told.map((row) => (
        <li key={`${row.holder}${row.text}`}>
          <strong>
            {[row.unit, posts[row.post], row.name].filter((part) => part !== '').join(' ')}
          </strong>
          ：{row.text}
        </li>
      ))}
    </ul>
  );
}

/** What would come of it: where the letter would stand, what moves, who is told, and what follows. */
function Outcome({ trial }: { trial: Trial }) {
  const { foresight: words } = useWords(COMMAND_WORDS);
  const { language } = usePreferences();
  const { rungs, noticeStages } = useNames();
  if (trial.refusal !== null)
    return (
      <p className="light-red" role="alert">
        {words.refused(trial.refusal.text)}
      </p>
    );
  return (
    <>
      <ul className="foresight-facts">
        {trial.recorded.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {trial.stage === null ? null : <li>{words.stage(noticeStages[trial.stage])}</li>}
        {trial.moved.map(({ finding, from, to, provisional }) => (
          <li key={finding} className="number">
            {words.moved(finding, dueText(language, from), dueText(language, to))}
            {provisional ? words.provisional : ''}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.told(trial.told.length)}</summary>
        <Told told={trial.told} />
      </details>
      <p className="muted">
        {trial.next.length === 0
          ? words.nothingNext
          : words.next(
              trial.next
                .map(({ at, rung, gated }) => words.step(dueText(language, at), rungs[rung], gated))
                .join('；'),
            )}
      </p>
    </>
  );
}

/** What this command would do, read anew when it changes; nothing is done by looking. */
export function ForeseenOutcome({
  notice,
  body,
}: {
  notice: Schemas['Notice'];
  body: CommandBody;
}) {
  const asked = useTrial(notice, useSettled(body));
  return (
    <Shown of={asked} rows={2}>
      {(trial) => <Outcome trial={trial} />}
    </Shown>
  );
}

/** A look at what comes of the command that is filled in, for whoever wants it. */
export function Foresight({ notice, body }: { notice: Schemas['Notice']; body: CommandBody }) {
  const { foresight: words } = useWords(COMMAND_WORDS);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="foresight"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      {isOpen ? <ForeseenOutcome notice={notice} body={body} /> : null}
    </details>
  );
}
