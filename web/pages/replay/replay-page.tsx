import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useKeys } from '../../parts/keys.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { useSession } from '../../parts/session.tsx';
import { Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { localMoment, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { placeIn, type Units } from './changes.ts';
import { Changed, ClocksThen, FindingsThen, ToldThen } from './step-panels.tsx';
import { Verification } from './verification.tsx';
import { REPLAY_WORDS } from './words.ts';
import './replay.css';

type Line = Read<'/api/notices/{id}/timeline'>['items'][number];

/** The events as a list; the one that is shown is marked and kept in sight. */
function EventList({
  lines,
  place,
  show,
}: {
  lines: readonly Line[];
  place: number;
  show(place: number): void;
}) {
  const words = useWords(REPLAY_WORDS);
  const { language } = usePreferences();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const [box, row] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')];
    if (!box || !row) return;
    box.scrollTop = row.offsetTop - box.offsetTop - box.clientHeight / 2;
  }, [place]);
  return (
    <section className="panel replay-events no-print" aria-label={words.events}>
      <ol ref={list}>
        {lines.map(({ seq, at, text }) => (
          <li key={seq}>
            <button
              type="button"
              onClick={() => show(seq)}
              {...(seq === place ? { 'aria-current': 'step' as const } : {})}
            >
              <span className="cell-second number">
                {seq}　{localMoment(language, at)}
              </span>
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The letter behind the event that is chosen. */
function StepShown({ id, place, units }: { id: string; place: number; units: Units }) {
  const words = useWords(REPLAY_WORDS);
  const { language } = usePreferences();
  const { noticeStages } = useNames();
  const asked = useRead(
    '/api/notices/{id}/steps/{seq}',
    { path: { id, seq: String(place) } },
    { keep: true },
  );
  return (
    <Shown of={asked} rows={10}>
      {(step) => (
        <div aria-live="polite">
          <section className="panel replay-event">
            <div className="panel-body">
              <p className="number muted">{momentText(language, step.at)}</p>
              <p className="replay-said">
                {step.who !== null && !step.text.includes(step.who) ? `${step.who}：` : ''}
                {step.text}
              </p>
              <p>
                <strong>{noticeStages[step.stage]}</strong>
                <span className="muted">
                  {'　'}
                  {words.recorded(momentText(language, step.recordedAt))}　{words.hash}{' '}
                  <code title={step.hash}>{step.hash.slice(0, 12)}</code>
                </span>
              </p>
            </div>
          </section>
          <Changed step={step} units={units} />
          <div className="replay-columns">
            <div>
              <FindingsThen step={step} />
              <ToldThen step={step} />
            </div>
            <div>
              <ClocksThen step={step} units={units} />
            </div>
          </div>
        </div>
      )}
    </Shown>
  );
}

function Controls({ place, of, show }: { place: number; of: number; show(place: number): void }) {
  const words = useWords(REPLAY_WORDS);
  const moves = [
    [words.first, 1],
    [words.previous, place - 1],
    [words.next, place + 1],
    [words.last, of],
  ] as const;
  return (
    <div className="replay-controls no-print">
      <input
        type="range"
        min={1}
        max={of}
        value={place}
        aria-label={words.slider}
        aria-valuetext={words.place(place, of)}
        onChange={(event) => show(Number(event.currentTarget.value))}
      />
      <span className="number">{words.place(place, of)}</span>
      {moves.map(([name, to]) => (
        <Button
          key={name}
          size="small"
          disabled={to < 1 || to > of || to === place}
          onClick={() => show(to)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

function Stepping({ id, lines, units }: { id: string; lines: readonly Line[]; units: Units }) {
  const [params, setParams] = useSearchParams();
  const of = lines.length;
  const place = placeIn(params.get('seq'), of);
  const show = useCallback(
    (to: number): void => {
      if (to < 1 || to > of) return;
      const next = new URLSearchParams(params);
      next.set('seq', String(to));
      setParams(next, { replace: true });
    },
    [of, params, setParams],
  );
  const keys = useMemo(
    () => ({
      j: () => show(place + 1),
      k: () => show(place - 1),
    }),
    [show, place],
  );
  useKeys(keys);
  return (
    <>
      <Controls place={place} of={of} show={show} />
      <div className="replay-split">
        <EventList lines={lines} place={place} show={show} />
        <StepShown id={id} place={place} units={units} />
      </div>
    </>
  );
}

/** A letter as it happened, event by event, with the proof that it is what the engine ran. */
export function ReplayPage() {
  const words = useWords(REPLAY_WORDS);
  const { id = '' } = useParams();
  const { may } = useSession();
  const notice = useRead('/api/notices/{id}', { path: { id } });
  const lines = useRead('/api/notices/{id}/timeline', { path: { id }, query: { fold: 'false' } });
  const units = useMemo(
    () => new Map((notice.data?.coUnits ?? []).map((unit) => [unit.id, unit.name])),
    [notice.data],
  );
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        {notice.data === undefined ? null : (
          <p>
            {notice.data.documentNumber}　{notice.data.unit.name}　{notice.data.title}
          </p>
        )}
        <div className="page-tools no-print">
          <Link to={pathTo('notice', { id })}>{words.back}</Link>
        </div>
      </div>
      {may('auditNotice') ? <Verification id={id} /> : null}
      <Shown of={lines} rows={10}>
        {({ items }) => <Stepping id={id} lines={items} units={units} />}
      </Shown>
    </>
  );
}
