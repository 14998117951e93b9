import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { refusalText } from '../../../src/domain/messages/refusal-text.ts';
import { CommandForm } from '../../parts/commands/command-form.tsx';
import { bodyOf, type CommandKind } from '../../parts/commands/fields.ts';
import { ForeseenOutcome } from '../../parts/commands/foresight.tsx';
import { LightMark, TimeLeft } from '../../parts/light-mark.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import { dayText, dueDayText, dueText, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { NOTICES_WORDS } from '../../words/notices-words.ts';
import { type Decision, givenBy, openIn, triedFor, usualFor } from './answers.ts';
import { DECISION_WORDS } from './words.ts';

type Finding = Decision['findings'][number];

/** What an answer is called here: a gated rung by what it is. */
function useAnswerName({ matter }: Decision): (kind: CommandKind) => string {
  const words = useWords(DECISION_WORDS);
  const { commands, rungs } = useNames();
  return (kind) => {
    const known = kind === 'approveRung' || kind === 'refuseRung';
    return known && matter.rung !== null
      ? words.answers[kind](rungs[matter.rung])
      : (commands[kind] ?? kind);
  };
}

/** What somebody who decides has to know of a finding. */
function FindingFacts({ finding }: { finding: Finding }) {
  const words = useWords(DECISION_WORDS);
  const { language } = usePreferences();
  const { rungs } = useNames();
  const { code, light, dueAt, provisional, workingDaysLeft, returns, reminders, level } = finding;
  const course = [
    ...(level === null ? [] : [words.level(rungs[level])]),
    ...(reminders === 0 ? [] : [words.reminders(reminders)]),
    ...(returns === 0 ? [] : [words.returns(returns)]),
  ];
  return (
    <li>
      <p>
        <strong>{words.finding(code)}</strong>　{finding.statement}
      </p>
      <p className="cell-second number">
        {light === 'grey' ? (
          <LightMark light="grey" />
        ) : (
          <TimeLeft light={light} days={workingDaysLeft} />
        )}
        {'　'}
        {words.findingDue(dueDayText(language, dueAt))}
        {provisional ? words.provisional : ''}
        {course.length === 0 ? '' : `　${course.join('，')}`}
      </p>
    </li>
  );
}

/** A day or minute that was asked for, as people read it. */
const untilText = (language: 'zh' | 'en', until: string): string =>
  until.includes('T')
    ? `${dayText(language, until)} ${until.slice(11, 16)}`
    : dayText(language, until);

/** What is asked for, and why. */
function Matter({ decision }: { decision: Decision }) {
  const words = useWords(DECISION_WORDS);
  const { language } = usePreferences();
  const { posts, grounds } = useNames();
  const { kind, matter } = decision;
  const lines = [
    ...(matter.until === null ? [] : [words.until(untilText(language, matter.until))]),
    ...(matter.ground === null ? [] : [words.ground(grounds[matter.ground])]),
    ...(matter.to.length === 0 ? [] : [words.to(matter.to.map((post) => posts[post]).join('、'))]),
    ...(matter.text === null ? [] : [`${words.text[kind]}：${matter.text}`]),
    ...(matter.reviewer === null ? [] : [words.reviewer(matter.reviewer.name)]),
    ...(matter.estimate === null ? [] : [words.estimate(matter.estimate)]),
    ...(kind === 'planCheck' ? [words.plan] : []),
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

/** What either answer leads to, worked out once somebody wants to see it. */
function BothOutcomes({ decision }: { decision: Decision }) {
  const words = useWords(DECISION_WORDS);
  const nameOf = useAnswerName(decision);
  const [isOpen, setOpen] = useState(false);
  const asked = useRead(
    '/api/notices/{id}',
    { path: { id: decision.notice.id } },
    { enabled: isOpen },
  );
  const tried = openIn(decision).flatMap((kind) => {
    const entered = triedFor(kind, decision);
    return entered === null ? [] : [{ kind, body: bodyOf(kind, entered) }];
  });
  if (tried.length === 0) return null;
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.consequences}</summary>
      {isOpen ? (
        <Shown of={asked} rows={4}>
          {(notice) => (
            <div className="decision-outcomes">
              {tried.map(({ kind, body }) => (
                <section key={kind}>
                  <h4>{words.consequence(nameOf(kind))}</h4>
                  <ForeseenOutcome notice={notice} body={body} />
                </section>
              ))}
            </div>
          )}
        </Shown>
      ) : null}
    </details>
  );
}

/** The form of an answer, with what is usual filled in and the focus on what confirms it. */
function AnswerForm({
  decision,
  kind,
  close,
}: {
  decision: Decision;
  kind: CommandKind;
  close(done: string | null): void;
}) {
  const words = useWords(DECISION_WORDS);
  const box = useRef<HTMLDivElement>(null);
  const asked = useRead('/api/notices/{id}', { path: { id: decision.notice.id } });
  const isThere = asked.data !== undefined;
  useEffect(() => {
    if (!isThere) return;
    const button = box.current?.querySelector<HTMLButtonElement>('button[type="submit"]');
    const first = button?.disabled ? 'textarea, input' : 'button[type="submit"]';
    box.current?.querySelector<HTMLElement>(first)?.focus();
  }, [isThere]);
  return (
    <div ref={box}>
      <Shown of={asked} rows={3}>
        {(notice) => (
          <CommandForm
            kind={kind}
            notice={notice}
            given={givenBy(decision)}
            filled={usualFor(kind, decision, words)}
            close={close}
          />
        )}
      </Shown>
    </div>
  );
}

/** Which matter it is, whose, and until when it is to be decided. */
function Head({ decision }: { decision: Decision }) {
  const words = useWords(DECISION_WORDS);
  const { left } = useWords(NOTICES_WORDS);
  const { language } = usePreferences();
  const { rungs } = useNames();
  const { kind, matter, notice, dueAt, workingDaysLeft, overdue, paused, askedAt } = decision;
  return (
    <header>
      <h3 tabIndex={-1}>
        {words.kinds[kind](matter.rung === null ? '' : rungs[matter.rung])}　{notice.unit.name}
        {notice.rehearsal ? <span className="mark">{words.rehearsal}</span> : null}
      </h3>
      <p className="cell-second">
        <Link to={pathTo('notice', { id: notice.id })}>{notice.documentNumber}</Link>
        {'　'}
        {notice.title}
      </p>
      <p className="number">
        <span className={overdue ? 'light-red' : undefined}>
          {dueAt === null ? words.noDue : words.due(dueText(language, dueAt))}
          {workingDaysLeft === null || paused ? '' : `　${left(workingDaysLeft)}`}
          {paused ? `　${words.paused}` : ''}
        </span>
        <span className="muted">　{words.asked(momentText(language, askedAt))}</span>
      </p>
    </header>
  );
}

/** One matter to decide: facts, what is asked, what each answer leads to, and the answers. */
export function DecisionCard({
  decision,
  isCurrent,
  chosen,
  choose,
  close,
}: {
  decision: Decision;
  isCurrent: boolean;
  /** The answer whose form is open. */
  chosen: string | null;
  choose(kind: string): void;
  close(done: string | null): void;
}) {
  const words = useWords(DECISION_WORDS);
  const { language } = usePreferences();
  const { posts } = useNames();
  const nameOf = useAnswerName(decision);
  const { answers, by, mine, findings } = decision;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const open = openIn(decision);
  const shown = open.find((kind) => kind === chosen);
  const why = answers.find((answer) => answer.why !== null)?.why ?? null;
  return (
    <article
      ref={card}
      className={`panel decision ${isCurrent ? 'decision-current' : ''}`}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <Head decision={decision} />
      <Matter decision={decision} />
      <ul className="decision-facts" aria-label={words.facts}>
        {findings.map((finding) => (
          <FindingFacts key={finding.code} finding={finding} />
        ))}
      </ul>
      {mine ? <BothOutcomes decision={decision} /> : null}
      {mine ? (
        <div className="command-buttons no-print">
          {open.map((kind, place) => (
            <Button
              key={kind}
              type={place === 0 ? 'primary' : 'default'}
              onClick={() => choose(kind)}
            >
              {nameOf(kind)}
            </Button>
          ))}
        </div>
      ) : (
        <p className="muted">
          {by.length === 0 ? words.byNobody : words.by(by.map((post) => posts[post]).join('、'))}
          {why === null ? '' : `（${refusalText(why)[language]}）`}
        </p>
      )}
      {shown === undefined ? null : (
        <AnswerForm key={shown} decision={decision} kind={shown} close={close} />
      )}
    </article>
  );
}
