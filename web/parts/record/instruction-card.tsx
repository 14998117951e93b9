import type { ReactNode } from 'react';
import type { Schemas } from '../../shapes.ts';
import { dayText, dueText, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { INSTRUCTION_WORDS } from '../../words/instruction-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';

type Instruction = Schemas['Instruction'];

/** A leader's instruction: whose, to whom, what was asked each time and what was answered, and what has come of it. */
export function InstructionCard({
  instruction,
  children,
}: {
  instruction: Instruction;
  children?: ReactNode;
}) {
  const words = useWords(INSTRUCTION_WORDS);
  const { language } = usePreferences();
  const { posts } = useNames();
  const { id, finding, addressee, leader, entered, by, status, overdue, turns } = instruction;
  return (
    <article className="finding">
      <header>
        <h3>
          {words.of(leader.name)}　{id}
        </h3>
        <span className="muted">{dayText(language, leader.on)}</span>
        <span className={overdue ? 'light-red' : undefined}>
          {overdue ? words.overdue : words.statuses[status]}
        </span>
      </header>
      {children}
      <p className="muted">
        {finding === null ? words.whole : words.finding(finding)}　
        {words.addressee(posts[addressee])}
        {entered ? `　${words.entered(by.name)}` : ''}
      </p>
      {turns.map(({ text, at, dueAt, provisional, answer }) => (
        <div key={at}>
          <p>{text}</p>
          <p className="cell-second number">
            {words.due(dueText(language, dueAt))}
            {provisional ? words.provisional : ''}
          </p>
          {answer === null ? null : (
            <p>
              {words.answer(answer.by, momentText(language, answer.at))}
              {answer.late ? words.late : ''}：{answer.text}
            </p>
          )}
        </div>
      ))}
      {instruction.endedAt === null ? null : (
        <p className="muted">
          {words.ended(
            words.statuses[status],
            instruction.endedBy ?? '',
            momentText(language, instruction.endedAt),
          )}
          {instruction.endWords === null || instruction.endWords === ''
            ? ''
            : `：${instruction.endWords}`}
        </p>
      )}
    </article>
  );
}
