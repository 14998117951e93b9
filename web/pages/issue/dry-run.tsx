import { Button, InputNumber, Select } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { clashesOf, type Load, loadsOf } from '../../../src/domain/campaign/clashes.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { dayText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { askedOf, MONTHS, MOST } from './asked.ts';
import type { DryRun } from './drafts.ts';
import type { useDryRun } from './use-dry-run.ts';
import { ISSUE_WORDS } from './words.ts';

type Step = DryRun['steps'][number];

/** Rows of days that are drawn at once. */
const DRAWN = 60;
/** What leaves, in words. */
function useWhat(): (step: Step) => string {
  const { dry } = useWords(ISSUE_WORDS);
  const { rungs, clocks } = useNames();
  return ({ rung, kind, gated }) => {
    if (rung === null) return dry.what.letter;
    const line = dry.what.line(rungs[rung], kind === null ? '' : clocks[kind]);
    return gated ? `${line}，${dry.what.gated}` : line;
  };
}

function Choices() {
  const { dry: words } = useWords(ISSUE_WORDS);
  const [params, setParams] = useSearchParams();
  const { months, most } = askedOf(params);
  const set = (name: string, value: number): void => {
    const next = new URLSearchParams(params);
    next.set(name, String(value));
    setParams(next, { replace: true });
  };
  return (
    <p className="dry-choices no-print">
      <label htmlFor="dry-months">{words.months}</label>
      <Select
        id="dry-months"
        value={months}
        options={MONTHS.map((value) => ({ value, label: words.monthsOf(value) }))}
        onChange={(chosen: number) => set('months', chosen)}
      />
      <label htmlFor="dry-most">{words.most}</label>
      <InputNumber
        id="dry-most"
        min={1}
        max={999}
        precision={0}
        value={most}
        onChange={(chosen) => set('most', chosen ?? MOST)}
      />
    </p>
  );
}

function Group({
  title,
  lines,
}: {
  title: string;
  /** Each with the person whose days it opens, where it is about one. */
  lines: readonly { text: string; person?: string }[];
}) {
  const [params] = useSearchParams();
  if (lines.length === 0) return null;
  return (
    <details className="clash" open={lines.length <= 6}>
      <summary>{title}</summary>
      <ul className="note-list">
        {lines.map(({ text, person }) => {
          if (person === undefined) return <li key={text}>{text}</li>;
          const to = new URLSearchParams(params);
          to.set('person', person);
          return (
            <li key={text}>
              <Link to={{ search: to.toString() }}>{text}</Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What to look at before all of it goes out: too much for one person a day, vacant posts, days off, drafts with a date that has passed. */
function Clashes({
  runs,
  loads,
  most,
}: {
  runs: readonly DryRun[];
  loads: readonly Load<Step>[];
  most: number;
}) {
  const { dry } = useWords(ISSUE_WORDS);
  const { clashes: words } = dry;
  const { language } = usePreferences();
  const { posts } = useNames();
  const whatOf = useWhat();
  const found = useMemo(() => clashesOf(runs, loads, most), [runs, loads, most]);
  const unitOf = (draft: string) => runs.find((run) => run.draft === draft)?.unit.name ?? draft;
  const refused = runs.filter(({ deliveredAt }) => deliveredAt === null);
  const day = (on: string) => dayText(language, on);
  const isClean =
    found.crowded.length + found.vacant.length + found.daysOff.length + refused.length === 0;
  return (
    <section className="panel form-panel" aria-label={words.title}>
      <h2>{words.title}</h2>
      {isClean ? <p className="light-green">{words.none}</p> : null}
      <Group
        title={words.crowdedTitle(found.crowded.length)}
        lines={found.crowded.map(({ holder, name, on, lines }) => ({
          text: words.crowded(name, day(on), lines.length),
          person: holder,
        }))}
      />
      <Group
        title={words.vacantTitle(found.vacant.length)}
        lines={found.vacant.map(({ draft, posts: vacant, steps }) => ({
          text: words.vacant(unitOf(draft), vacant.map((post) => posts[post]).join('、'), steps),
        }))}
      />
      <Group
        title={words.offTitle(found.daysOff.length)}
        lines={found.daysOff.map(({ draft, step }) => ({
          text: words.off(unitOf(draft), day(dateOf(step.at)), whatOf(step)),
        }))}
      />
      <Group
        title={words.refusedTitle(refused.length)}
        lines={refused.map(({ unit, reasons }) => ({
          text: `${unit.name}：${reasons.map((one) => (language === 'zh' ? one.zh : one.en)).join('；')}`,
        }))}
      />
    </section>
  );
}

/** What somebody gets on a day: lines of a kind together, with the units that they are about. */
function DayLines({ load, runs }: { load: Load<Step>; runs: readonly DryRun[] }) {
  const { dry } = useWords(ISSUE_WORDS);
  const whatOf = useWhat();
  const kinds = new Map<string, string[]>();
  for (const { draft, step, isCopy } of load.lines) {
    const what = isCopy ? `${whatOf(step)}（${dry.days.copy}）` : whatOf(step);
    const unit = runs.find((run) => run.draft === draft)?.unit.name ?? '';
    kinds.set(what, [...(kinds.get(what) ?? []), unit]);
  }
  return (
    <ul className="cell-list">
      {[...kinds].map(([what, units]) => (
        <li key={what}>
          {what} <span className="muted">{[...new Set(units)].join('、')}</span>
        </li>
      ))}
    </ul>
  );
}

function Days({
  runs,
  loads,
  most,
}: {
  runs: readonly DryRun[];
  loads: readonly Load<Step>[];
  most: number;
}) {
  const { dry } = useWords(ISSUE_WORDS);
  const { days: words } = dry;
  const { language } = usePreferences();
  const { posts } = useNames();
  const [params, setParams] = useSearchParams();
  const [drawn, setDrawn] = useState(DRAWN);
  const person = params.get('person') ?? '';
  const people = useMemo(
    () =>
      [...new Map(loads.map((load) => [load.holder, load])).values()].map((load) => ({
        value: load.holder,
        label: `${load.name}（${load.posts.map((post) => posts[post]).join('、')}）`,
      })),
    [loads, posts],
  );
  const shown = person === '' ? loads : loads.filter(({ holder }) => holder === person);
  return (
    <section className="panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="panel-more no-print">
          <Select
            aria-label={words.filter}
            className="person-filter"
            showSearch
            optionFilterProp="label"
            popupMatchSelectWidth={false}
            value={person}
            options={[{ value: '', label: words.all }, ...people]}
            onChange={(chosen: string) => {
              const next = new URLSearchParams(params);
              if (chosen === '') next.delete('person');
              else next.set('person', chosen);
              setParams(next, { replace: true });
            }}
          />
        </span>
      </div>
      <table className="rows">
        <caption className="unseen">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, drawn).map((load) => (
            <tr key={`${load.on}/${load.holder}`}>
              <td data-name={words.day} className="number day-cell">
                {dayText(language, load.on)}
              </td>
              <td data-name={words.person}>
                {load.name}
                <span className="cell-second">
                  {load.posts.map((post) => posts[post]).join('、')}
                </span>
              </td>
              <td
                data-name={words.count}
                className={`number ${load.lines.length > most ? 'light-yellow' : ''}`}
              >
                {load.lines.length}
              </td>
              <td data-name={words.what}>
                <DayLines load={load} runs={runs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > drawn ? (
        <Button onClick={() => setDrawn(drawn + DRAWN)}>{words.more(shown.length - drawn)}</Button>
      ) : null}
    </section>
  );
}

/** The whole campaign run ahead: who gets what when, by person and day, and what clashes. */
export function DryRunView({ dry }: { dry: ReturnType<typeof useDryRun> }) {
  const { dry: words } = useWords(ISSUE_WORDS);
  const [params] = useSearchParams();
  const { most } = askedOf(params);
  const { pages, runs, isWhole } = dry;
  const loads = useMemo(() => loadsOf(runs), [runs]);
  const people = useMemo(() => new Set(loads.map(({ holder }) => holder)).size, [loads]);
  const lines = loads.reduce((sum, load) => sum + load.lines.length, 0);
  return (
    <>
      <p className="muted">{words.intro}</p>
      <Choices />
      <Shown of={pages} rows={8}>
        {() =>
          isWhole && runs.length === 0 ? (
            <EmptyState title={words.none} todo={words.noneTodo} />
          ) : (
            <>
              <p role="status">
                {isWhole ? words.sum(runs.length, people, lines) : words.reading(runs.length)}
              </p>
              <Clashes runs={runs} loads={loads} most={most} />
              <Days runs={runs} loads={loads} most={most} />
            </>
          )
        }
      </Shown>
    </>
  );
}
