import type { ReactNode } from 'react';
import { LightMark } from '../../parts/light-mark.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { dayText, dueText, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { aboutIn, type Step, type Units } from './changes.ts';
import { REPLAY_WORDS } from './words.ts';

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      <div className="panel-body">{children}</div>
    </section>
  );
}

type ClockKey = Pick<Step['changed']['clocks'][number], 'key' | 'kind'>;

/** What a clock is called: its kind, and what it is about. */
function useClockName(units: Units): (clock: ClockKey) => string {
  const words = useWords(REPLAY_WORDS);
  const { clocks } = useNames();
  return ({ key, kind }) => {
    const { id, milestone, unit } = aboutIn(key);
    if (id === null) return clocks[kind];
    const matter = /^\d+$/.test(id) ? words.of(id) : id;
    const more = milestone === null ? unit && (units.get(unit) ?? unit) : words.stageOf(milestone);
    return `${clocks[kind]}（${[matter, more].filter((part) => part !== null).join('，')}）`;
  };
}

type FindingChange = Step['changed']['findings'][number];

/** What has become of a finding, in words. */
function useFindingLine(): (change: FindingChange) => string {
  const words = useWords(REPLAY_WORDS);
  const { language } = usePreferences();
  const { findingStages, rungs } = useNames();
  return (change) => {
    const { finding: code } = change;
    switch (change.what) {
      case 'stage': {
        const was = change.was === null ? words.nothing : findingStages[change.was];
        return words.finding.stage(code, was, findingStages[change.is]);
      }
      case 'dueAt':
        return words.finding.dueAt(
          code,
          dueText(language, change.was),
          dueText(language, change.is),
        );
      case 'level': {
        const [was, is] = [change.was, change.is].map((l) =>
          l === null ? words.nothing : rungs[l],
        );
        return words.finding.level(code, was ?? '', is ?? '');
      }
      case 'extension': {
        const [was, is] = [change.was, change.is].map((day) =>
          day === null ? words.nothing : dayText(language, day),
        );
        return words.finding.extension(code, was ?? '', is ?? '');
      }
      default:
        return words.finding[change.what](code, String(change.is));
    }
  };
}

/** The difference to the step before. */
export function Changed({ step, units }: { step: Step; units: Units }) {
  const words = useWords(REPLAY_WORDS);
  const { language } = usePreferences();
  const { noticeStages } = useNames();
  const nameOf = useClockName(units);
  const lineOf = useFindingLine();
  const { stage, findings, clocks } = step.changed;
  const moment = (at: string | null) => (at === null ? words.nothing : dueText(language, at));
  const lines = [
    ...(stage === null
      ? []
      : [
          stage.was === null
            ? words.firstStage(noticeStages[stage.is])
            : words.stage(noticeStages[stage.was], noticeStages[stage.is]),
        ]),
    ...findings.map(lineOf),
    ...clocks.map((clock) =>
      words.clock[clock.what](nameOf(clock), moment(clock.is), moment(clock.was)),
    ),
  ];
  return (
    <Panel title={words.changed}>
      {lines.length === 0 ? (
        <p className="muted">{words.unchanged}</p>
      ) : (
        <ul className="replay-changes">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The findings as they stood. */
export function FindingsThen({ step }: { step: Step }) {
  const words = useWords(REPLAY_WORDS);
  const { language } = usePreferences();
  const { findingStages, rungs } = useNames();
  return (
    <Panel title={words.findings}>
      <ul className="replay-list">
        {step.findings.map(({ code, statement, stage, light, dueAt, provisional, level }) => (
          <li key={code}>
            <p>
              <strong>{words.of(code)}</strong>　{findingStages[stage]}　<LightMark light={light} />
              {'　'}
              <span className="number">{words.due(dueText(language, dueAt))}</span>
              {provisional ? words.provisional : ''}
              {level === null ? '' : `　${rungs[level]}`}
            </p>
            <p className="cell-second">{statement}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The clocks that ran, and what was ahead. */
export function ClocksThen({ step, units }: { step: Step; units: Units }) {
  const words = useWords(REPLAY_WORDS);
  const { language } = usePreferences();
  const { rungs } = useNames();
  const nameOf = useClockName(units);
  return (
    <>
      <Panel title={words.clocks}>
        {step.clocks.length === 0 ? <p className="muted">{words.noClocks}</p> : null}
        <ul className="replay-list">
          {step.clocks.map((clock) => (
            <li key={clock.key} className="number">
              {nameOf(clock)}　{dueText(language, clock.dueAt)}
              {clock.provisional ? words.provisional : ''}
              {clock.paused ? `　${words.paused}` : ''}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={words.ahead}>
        {step.next.length === 0 ? <p className="muted">{words.noNext}</p> : null}
        <ul className="replay-list">
          {step.next.map(({ at, rung, gated, keys, to }) => (
            <li key={`${at}${rung}${keys.join()}`}>
              <span className="number">{momentText(language, at)}</span>　{rungs[rung]}
              {gated ? words.gated : ''}
              <span className="muted">　{to.map(({ name }) => name).join('、')}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

/** Who was told of the event, and what. */
export function ToldThen({ step }: { step: Step }) {
  const words = useWords(REPLAY_WORDS);
  const { posts } = useNames();
  return (
    <Panel title={words.told}>
      {step.told.length === 0 ? <p className="muted">{words.nobody}</p> : null}
      <ul className="replay-list">
        {step.told.map((row) => (
          <li key={`${row.holder}${row.text}`}>
            <strong>
              {[row.unit, posts[row.post], row.name].filter((part) => part !== '').join(' ')}
            </strong>
            <p>{row.text}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
