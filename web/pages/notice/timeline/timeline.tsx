import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { useRead } from '../../../parts/reading.ts';
import { Shown } from '../../../parts/states.tsx';
import type { Read, Schemas } from '../../../shapes.ts';
import { localMoment, momentText } from '../../../words/dates.ts';
import { useNames } from '../../../words/domain-words.ts';
import { idleDays } from './axis.ts';
import { AxisStrip, type Moment } from './axis-strip.tsx';
import { TIMELINE_WORDS } from './words.ts';

type Line = Read<'/api/notices/{id}/timeline'>['items'][number];
type Step = Read<'/api/notices/{id}/forecast'>['items'][number];

/** As many steps ahead as are shown at first. */
const AHEAD = 8;

/** One row of the line: its mark on the rail, its time, and what it says. */
function Row({ mark, time, children }: { mark: string; time: string; children: ReactNode }) {
  return (
    <li className={`line line-${mark}`}>
      <span className="line-mark" aria-hidden="true" />
      <div>
        <span className="line-time number">{time}</span>
        {children}
      </div>
    </li>
  );
}

function IdleRow({ from, to }: { from: string | undefined; to: string }) {
  const { idle } = useWords(TIMELINE_WORDS);
  const days = from === undefined ? null : idleDays(Date.parse(from), Date.parse(to));
  if (days === null) return null;
  return (
    <li className="line line-idle">
      <svg className="line-zigzag" viewBox="0 0 12 24" aria-hidden="true">
        <polyline points="6,0 6,4 1,7 11,12 1,17 6,20 6,24" />
      </svg>
      <span className="muted">{idle(days)}</span>
    </li>
  );
}

function PastRow({ line, before }: { line: Line; before: Line | undefined }) {
  const words = useWords(TIMELINE_WORDS);
  const { language } = usePreferences();
  return (
    <>
      <IdleRow from={before?.at} to={line.at} />
      <Row mark="past" time={localMoment(language, line.at)}>
        <p>
          {line.who !== null && !line.text.includes(line.who) ? words.by(line.who) : ''}
          {line.text}
        </p>
        {line.folded === 0 ? null : <p className="muted">{words.folded(line.folded)}</p>}
        {line.dates.map(({ what, due, rule, provisional }) => (
          <details key={`${what}${due}`} className="line-date">
            <summary>
              {words.due(what, due)}
              {provisional ? words.provisional : ''}
            </summary>
            <p className="muted">{rule}</p>
          </details>
        ))}
      </Row>
    </>
  );
}

const namesOf = (people: readonly { name: string }[]): string =>
  [...new Set(people.map(({ name }) => name))].join('、');

function AheadRow({ step, before }: { step: Step; before: string }) {
  const words = useWords(TIMELINE_WORDS);
  const { language } = usePreferences();
  const { rungs, clocks, posts } = useNames();
  const about = [
    ...(step.kind === null ? [] : [clocks[step.kind]]),
    ...(step.findings.length === 0 ? [] : [words.of(step.findings.join('、'))]),
  ];
  const told = [
    ...(step.to.length === 0 ? [] : [words.to(namesOf(step.to))]),
    ...(step.copy.length === 0 ? [] : [words.copy(namesOf(step.copy))]),
    ...(step.vacant.length === 0
      ? []
      : [words.vacant(step.vacant.map((post) => posts[post]).join('、'))]),
  ];
  return (
    <>
      <IdleRow from={before} to={step.at} />
      <Row mark={step.gated ? 'gated' : 'ahead'} time={momentText(language, step.at)}>
        <p>
          <strong>{rungs[step.rung]}</strong> {about.join('，')}
        </p>
        {step.gated ? <p className="light-yellow">{words.gated}</p> : null}
        {told.length === 0 ? null : <p className="muted">{told.join('，')}</p>}
      </Row>
    </>
  );
}

function Ahead({ steps, now }: { steps: readonly Step[]; now: string }) {
  const words = useWords(TIMELINE_WORDS);
  const [isWhole, setWhole] = useState(false);
  if (steps.length === 0) return <p className="muted line-end">{words.nothingAhead}</p>;
  const shown = isWhole ? steps : steps.slice(0, AHEAD);
  return (
    <>
      <ol className="lines lines-ahead" aria-label={words.ahead}>
        {shown.map((step, place) => (
          <AheadRow
            key={`${step.at}${step.keys.join()}${step.rung}`}
            step={step}
            before={shown[place - 1]?.at ?? now}
          />
        ))}
      </ol>
      {shown.length === steps.length ? null : (
        <Button className="line-end" size="small" onClick={() => setWhole(true)}>
          {words.more(steps.length - shown.length)}
        </Button>
      )}
    </>
  );
}

/** What has happened to a notice, now, and what will happen if nobody answers, on one line. */
export function TimeLine({ notice }: { notice: Schemas['Notice'] }) {
  const words = useWords(TIMELINE_WORDS);
  const { language } = usePreferences();
  const path = { path: { id: notice.id } };
  const past = useRead('/api/notices/{id}/timeline', path, { keep: true });
  const ahead = useRead('/api/notices/{id}/forecast', path, { keep: true });
  const steps = ahead.data?.items ?? [];
  const moments: Moment[] = [
    ...(past.data?.items ?? []).map(({ at }) => ({ at, isAhead: false, isGated: false })),
    ...steps.slice(0, 24).map(({ at, gated }) => ({ at, isAhead: true, isGated: gated })),
  ];
  return (
    <section className="panel timeline" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
      </div>
      <Shown of={past} rows={8}>
        {({ items }) => (
          <>
            <AxisStrip moments={moments} now={notice.now} />
            <ol className="lines">
              {items.map((line, place) => (
                <PastRow key={line.seq} line={line} before={items[place - 1]} />
              ))}
              <li className="line line-now">
                <span className="line-mark" aria-hidden="true" />
                <strong>
                  {words.now} {momentText(language, notice.now)}
                </strong>
              </li>
            </ol>
            <h3 className="line-head">{words.ahead}</h3>
            <Shown of={ahead} rows={3}>
              {() => <Ahead steps={steps} now={notice.now} />}
            </Shown>
          </>
        )}
      </Shown>
    </section>
  );
}
