import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import type { Policy, Timing } from '../../../src/domain/policy/policy.ts';
import type { ForecastStep } from '../../../src/domain/readings/forecast.ts';
import { type ApiFault, write } from '../../api.ts';
import { ChoiceBox, LongBox, TextBox } from '../../parts/forms/boxes.tsx';
import { useKeptForm } from '../../parts/kept-text.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown, State } from '../../parts/states.tsx';
import { PlainTable } from '../../parts/tables/plain-table.tsx';
import type { Schemas } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { limitsOf, withValue } from './policy-text.ts';
import { keyOfStep, type Sample, trialOf } from './trial.ts';
import { RULES_WORDS } from './words.ts';

const TIMINGS: readonly Timing[] = ['immediate', 'timeLimited', 'staged', 'longTerm'];

/** Steps that are listed; a ladder that repeats itself goes on. */
const LISTED = 40;

/** A text once nobody has changed it for a moment, so that not every letter is asked about. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 400);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function parsed(text: string): { policy: Policy } | { fault: string } {
  try {
    return { policy: JSON.parse(text) as Policy };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

const textOf = (policy: Policy): string => JSON.stringify(policy, null, 2);

function useSample(): [Sample, (name: 'on' | 'timing', value: string) => void] {
  const [params, setParams] = useSearchParams();
  const timing = TIMINGS.find((one) => one === params.get('timing')) ?? 'timeLimited';
  const on = params.get('on') ?? '';
  const issuedOn = /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : dateOf(new Date().toISOString());
  const set = (name: 'on' | 'timing', value: string): void => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    setParams(next, { replace: true });
  };
  return [{ issuedOn, timing }, set];
}

/** The published years from the year of the sample on. */
function useYears(from: string) {
  const year = Number(from.slice(0, 4));
  const own = useRead('/api/calendars/{year}', { path: { year: String(year) } });
  const after = useRead('/api/calendars/{year}', { path: { year: String(year + 1) } });
  return useMemo(
    () => [own.data, after.data].flatMap((found) => (found === undefined ? [] : [found])),
    [own.data, after.data],
  );
}

function StepTable({
  steps,
  before,
}: {
  steps: readonly ForecastStep[];
  before: readonly ForecastStep[];
}) {
  const { try: words } = useWords(RULES_WORDS);
  const { language } = usePreferences();
  const names = useNames();
  const known = new Set(before.map(keyOfStep));
  const isSame = steps.length === before.length && steps.every((s) => known.has(keyOfStep(s)));
  const { columns } = words;
  return (
    <>
      <h3>{words.steps(steps.length)}</h3>
      {isSame ? <p className="muted">{words.same}</p> : null}
      <PlainTable
        columns={Object.values(columns)}
        rows={steps.slice(0, LISTED).map((step, i) => ({
          key: `${i} ${keyOfStep(step)}`,
          cells: [
            <>
              {momentText(language, step.at)}
              {known.has(keyOfStep(step)) ? null : <span className="mark">{words.changed}</span>}
            </>,
            `${names.rungs[step.rung]}${step.gated ? words.gated : ''}`,
            step.kind === null ? words.unknownClock : names.clocks[step.kind],
            step.to.map(({ post }) => names.posts[post]).join(language === 'zh' ? '、' : ', '),
          ],
        }))}
      />
      {steps.length > LISTED ? <p className="muted">{words.shown(LISTED)}</p> : null}
    </>
  );
}

/** What the policy does on a sample that nobody answers, beside what the policy as it stands does. */
function Simulated({
  policy,
  original,
  sample,
}: {
  policy: Policy;
  original: Policy;
  sample: Sample;
}) {
  const { try: words } = useWords(RULES_WORDS);
  const years = useYears(sample.issuedOn);
  const found = trialOf(policy, years, sample);
  const before = trialOf(original, years, sample);
  if ('refused' in found)
    return (
      <State tone="plain" title={words.refused}>
        <p>
          <code>{found.refused}</code>
        </p>
      </State>
    );
  return <StepTable steps={found.steps} before={'steps' in before ? before.steps : []} />;
}

function Faults({ faults }: { faults: readonly { path: string; zh: string; en: string }[] }) {
  const { try: words } = useWords(RULES_WORDS);
  const { language } = usePreferences();
  return (
    <State tone="fault" title={words.faults(faults.length)}>
      <ul className="plain-list">
        {faults.map((fault) => (
          <li key={`${fault.path}${fault.en}`}>
            <code>{fault.path}</code> {fault[language]}
          </li>
        ))}
      </ul>
    </State>
  );
}

/** Checks a text by the API, and runs it ahead where it is sound. */
function Checked({ text, original, sample }: { text: string; original: Policy; sample: Sample }) {
  const { try: words } = useWords(RULES_WORDS);
  const settled = useSettled(text);
  const read = parsed(settled);
  const check = useQuery<Schemas['PolicyCheck'], ApiFault>({
    queryKey: ['/api/policies/check', settled],
    queryFn: async () => {
      const body = 'policy' in read ? (read.policy as unknown as Record<string, unknown>) : {};
      return (await write('post', '/api/policies/check', { body })).data;
    },
    enabled: 'policy' in read,
  });
  if ('fault' in read) return <State tone="fault" title={words.notJson(read.fault)} />;
  return (
    <Shown of={check} rows={4}>
      {({ ok, faults }) =>
        ok ? (
          <>
            <p className="light-green" role="status">
              {words.sound}
            </p>
            <Simulated policy={read.policy} original={original} sample={sample} />
          </>
        ) : (
          <Faults faults={faults} />
        )
      }
    </Shown>
  );
}

/** The limits as fields of their own; each writes itself into the text. */
function LimitBoxes({ text, set }: { text: string; set(text: string): void }) {
  const words = useWords(RULES_WORDS);
  const names = useNames();
  const read = parsed(text);
  if ('fault' in read) return null;
  let rows: ReturnType<typeof limitsOf>;
  try {
    rows = limitsOf(read.policy, names, words);
  } catch {
    // A text that is no policy yet has no limits to show; its faults are named beside it.
    return null;
  }
  return (
    <fieldset className="policy-limits">
      <legend>{words.try.limits}</legend>
      <div className="entry-boxes">
        {rows.map(({ name, limit, path }) =>
          limit === null ? null : (
            <TextBox
              key={path.join('.')}
              name={path.join('.')}
              label={name}
              value={limit}
              max={20}
              set={(value) => set(textOf(withValue(read.policy, path, value)))}
            />
          ),
        )}
      </div>
    </fieldset>
  );
}

/** A policy as a form and as a text, checked and run ahead while it is changed; what is changed stays in this browser. */
export function TryPolicy({ policy }: { policy: Policy }) {
  const { try: words } = useWords(RULES_WORDS);
  const names = useNames();
  const [sample, setSample] = useSample();
  const kept = useKeptForm<string>(`policy.${policy.id}`, () => textOf(policy));
  const text = kept.value.entered;
  const set = (entered: string): void => kept.set({ entered, key: null });
  return (
    <>
      <p className="page-about muted rules-about">{words.about}</p>
      <div className="try-columns">
        <div>
          <LimitBoxes text={text} set={set} />
          <LongBox name="policy" label={words.text} value={text} set={set} max={60_000} />
          <p className="entry-end">
            <Button disabled={text === textOf(policy)} onClick={() => set(textOf(policy))}>
              {words.reset}
            </Button>
          </p>
        </div>
        <div>
          <fieldset className="policy-limits">
            <legend>{words.sample}</legend>
            <div className="entry-boxes">
              <TextBox
                name="on"
                type="date"
                label={words.issuedOn}
                value={sample.issuedOn}
                set={(value) => setSample('on', value)}
              />
              <ChoiceBox
                name="timing"
                label={words.timing}
                value={sample.timing}
                set={(value) => setSample('timing', value)}
                options={TIMINGS.map((value) => ({ value, label: names.timings[value] }))}
              />
            </div>
          </fieldset>
          <Checked text={text} original={policy} sample={sample} />
        </div>
      </div>
    </>
  );
}
