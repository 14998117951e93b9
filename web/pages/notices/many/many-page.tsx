import { Button, Input, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ApiFault, freshKey, write } from '../../../api.ts';
import { COMMAND_WORDS } from '../../../parts/commands/command-words.ts';
import { type Entered, missingIn } from '../../../parts/commands/fields.ts';
import { Failed } from '../../../parts/commands/outcomes.tsx';
import { useSending } from '../../../parts/forms/sending.ts';
import { useKeptForm } from '../../../parts/kept-text.ts';
import { useWords } from '../../../parts/preferences.tsx';
import { usePages } from '../../../parts/reading.ts';
import { Shown } from '../../../parts/states.tsx';
import { pathTo } from '../../../paths.ts';
import type { Schemas } from '../../../shapes.ts';
import { useNames } from '../../../words/domain-words.ts';
import { queryIn } from '../filters.ts';
import { askedFor, commandOf, type Listed, MANY_KINDS, type ManyKind, MOST } from './acts.ts';
import { Progress } from './progress.tsx';
import { TrialRows } from './trial-rows.tsx';
import { MANY_WORDS } from './words.ts';
import './many.css';

type Trials = Schemas['Trials']['items'];

/** Every letter of the list that the address asks for; the API gives it in pages. */
function useList(params: URLSearchParams) {
  const pages = usePages('/api/notices', { query: { ...queryIn(params), sort: 'id', limit: 200 } });
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = pages;
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  const isOver = rows.length > MOST;
  useEffect(() => {
    const reads = hasNextPage && !isFetchingNextPage && !isPlaceholderData && !isOver;
    if (reads) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, isOver, fetchNextPage]);
  return { pages, rows, isWhole: !hasNextPage && !isPlaceholderData, isOver };
}

/** What is said of each letter alike. */
function Fields({
  kind,
  entered,
  set,
}: {
  kind: ManyKind;
  entered: Entered;
  set(next: Entered): void;
}) {
  const words = useWords(COMMAND_WORDS);
  return askedFor(kind).map(([name, { entry, optional }]) => {
    const id = `many-${name}`;
    const label = words.fields[name as keyof typeof words.fields] ?? name;
    const value = String(entered[name] ?? '');
    const props = {
      id,
      value,
      onChange: (event: { target: { value: string } }) =>
        set({ ...entered, [name]: event.target.value }),
    };
    return (
      <div key={name} className="field">
        <label htmlFor={id}>
          {optional && !label.includes('（') ? `${label}${words.optional}` : label}
        </label>
        {entry === 'long' ? (
          <Input.TextArea rows={3} maxLength={4000} {...props} />
        ) : (
          <Input {...props} />
        )}
      </div>
    );
  });
}

/** What is chosen: a command and its words, kept while the tab is open. */
interface Chosen {
  kind: ManyKind;
  entered: Entered;
}

/** Tries the act: who would take it. What is tried has no effect, so that its key is never used again. */
function useTrial({ kind, entered }: Chosen) {
  const [trials, setTrials] = useState<Trials | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const forget = (): void => {
    setTrials(null);
    setFault(null);
  };
  const attempt = async (notices: readonly string[]): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      const { data } = await write('post', '/api/many', {
        body: { query: { notices: [...notices] }, command: commandOf(kind, entered), dryRun: true },
        key: freshKey(),
      });
      setTrials((data as Schemas['Trials']).items);
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  return { trials, isBusy, fault, attempt, forget };
}

/** Who would take it, and the button that means it. */
function Meant({
  trials,
  form,
  started,
}: {
  trials: Trials;
  form: ReturnType<typeof useKeptForm<Chosen>>;
  started(key: string): void;
}) {
  const words = useWords(MANY_WORDS);
  const { commands } = useNames();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const taken = trials.filter(({ notice, would }) => would === 'done' && !left.has(notice));
  const { give, isSending, fault } = useSending(
    form,
    async ({ kind, entered }, key) => {
      const notices = taken.map(({ notice }) => notice);
      const body = { query: { notices }, command: commandOf(kind, entered), dryRun: false };
      await write('post', '/api/many', { body, key });
      return key;
    },
    started,
    // The same key has one effect: of what is unknown its progress tells whether it has begun.
    started,
  );
  const { kind } = form.value.entered;
  return (
    <>
      <TrialRows trials={trials} left={left} setLeft={setLeft} />
      {fault === null ? null : <Failed fault={fault} />}
      <div className="form-end">
        <Button
          type="primary"
          loading={isSending}
          disabled={taken.length === 0 || isSending}
          onClick={() => void give()}
        >
          {words.give(commands[kind] ?? kind, taken.length)}
        </Button>
        <span className="muted" role="status">
          {isSending ? words.giving : ''}
        </span>
      </div>
    </>
  );
}

/** The button that tries it, and what is still missing. */
function Tried({
  busy,
  missing,
  attempt,
}: {
  busy: boolean;
  missing: readonly string[];
  attempt(): void;
}) {
  const words = useWords(MANY_WORDS);
  const { fields } = useWords(COMMAND_WORDS);
  const names = missing.map((id) => fields[id as keyof typeof fields] ?? id).join('、');
  return (
    <div className="form-end">
      <Button loading={busy} disabled={missing.length > 0 || busy} onClick={attempt}>
        {words.try}
      </Button>
      <span className="muted" role="status">
        {busy ? words.trying : names === '' ? '' : words.missing(names)}
      </span>
    </div>
  );
}

/** The act: what is said, tried first, and given once somebody has seen who would take it. */
function Act({ rows, started }: { rows: readonly Listed[]; started(key: string): void }) {
  const words = useWords(MANY_WORDS);
  const { commands } = useNames();
  const form = useKeptForm<Chosen>('many', () => ({ kind: 'addNote', entered: {} }));
  const { kind, entered } = form.value.entered;
  const { trials, isBusy, fault, attempt, forget } = useTrial(form.value.entered);
  const change = (next: Chosen): void => {
    form.set({ entered: next, key: null });
    forget();
  };
  const asked = askedFor(kind).map(([name]) => name);
  return (
    <section className="panel many-act">
      <div className="panel-body">
        <p className="number">
          <strong>{words.chosen(rows.length)}</strong>
        </p>
        <div className="field">
          <label htmlFor="many-kind">{words.command}</label>
          <Select
            id="many-kind"
            value={kind}
            popupMatchSelectWidth={false}
            options={MANY_KINDS.map((value) => ({ value, label: commands[value] ?? value }))}
            onChange={(chosen: ManyKind) => change({ kind: chosen, entered: {} })}
          />
        </div>
        <Fields kind={kind} entered={entered} set={(next) => change({ kind, entered: next })} />
        <Tried
          busy={isBusy}
          missing={missingIn(kind, entered).filter((name) => asked.includes(name))}
          attempt={() => void attempt(rows.map(({ id }) => id))}
        />
        {fault === null ? null : <Failed fault={fault} />}
        {trials === null ? null : <Meant trials={trials} form={form} started={started} />}
      </div>
    </section>
  );
}

/** One command for every letter of a list: tried first, then done, with its progress under an address of its own. */
export function ManyPage() {
  const words = useWords(MANY_WORDS);
  const [params, setParams] = useSearchParams();
  const { pages, rows, isWhole, isOver } = useList(params);
  const act = params.get('act');
  const withAct = (key: string | null): void => {
    const next = new URLSearchParams(params);
    if (key === null) next.delete('act');
    else next.set('act', key);
    setParams(next);
  };
  const back = new URLSearchParams(params);
  back.delete('act');
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-tools no-print">
          <Link to={`${pathTo('notices')}?${back}`}>{words.back}</Link>
        </div>
      </div>
      {act !== null ? (
        <Progress id={act} rows={rows} again={() => withAct(null)} />
      ) : (
        <Shown of={pages} rows={6}>
          {() => {
            if (isOver) return <p className="notice-bar">{words.tooMany(MOST)}</p>;
            if (!isWhole) return <p role="status">{words.reading(rows.length)}</p>;
            if (rows.length === 0) return <p className="notice-bar">{words.none}</p>;
            return <Act rows={rows} started={withAct} />;
          }}
        </Shown>
      )}
    </>
  );
}
