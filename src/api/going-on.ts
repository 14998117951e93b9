import type { Tempo } from '../domain/campaign/tempo.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import type { IssueCommand } from '../domain/notice/matters/issue.ts';
import type { Notice, Rules } from '../domain/notice/notice.ts';
import { coreOf } from '../domain/rules/core.ts';
import { type NoticeInput, newestAnswers, type Outcome } from '../workflows/contract.ts';

/** The command that a notice's first event came from, for a workflow that is started again. */
function issueOf(first: RecordedEvent): IssueCommand {
  if (first.type !== 'issued' || first.by === null)
    throw new Error('a notice begins with its issue');
  const { command, by, dueAt, findings, coUnits, ...rest } = first;
  const { notice, documentNumber, title, unit, campaign, rehearsal, rulesVersion } = rest;
  const { authors, approvedBy, urgencyReason, holders, issuer, consent, authorisation } = rest;
  return {
    kind: 'issue',
    id: command ?? '',
    by,
    issuedAt: dueAt,
    receivedAt: dueAt,
    ...{ notice, documentNumber, title, unit, campaign, rehearsal, rulesVersion },
    ...{ authors, approvedBy, urgencyReason, holders, coUnits, issuer, consent, authorisation },
    findings: findings.map(({ dueAt: _due, provisional: _provisional, ...text }) => text),
  };
}

/**
 * The answers that a letter has given, by the keys of their commands and each as it was given: with the stage at that time,
 * and with what fell due before the command and was handled with it.
 * @param said digests of what the commands said; one that is not known is left empty and compared with nothing.
 */
export function answersIn(
  events: RecordedEvent[],
  said: ReadonlyMap<string, string>,
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  let notice = null as Notice | null;
  let due: RecordedEvent[] = [];
  for (const event of events) {
    const { command, seq, at } = event;
    notice = coreOf(notice?.rulesVersion ?? 1).evolve(notice, event);
    due = due.filter((e) => e.at === at);
    if (command === null) due.push(event);
    if (command === null) continue;
    const before = outcomes.get(command)?.events ?? due.map((e) => e.type);
    const { stage } = notice;
    const digest = said.get(command) ?? '';
    outcomes.set(command, { seq, stage, digest, events: [...before, event.type] });
    due = [];
  }
  return outcomes;
}

/** What a notice's workflow starts with when it goes on from its recorded events: after a loss, or after its end. */
export function inputGoingOn(
  state: { notice: Notice; head: string; rules: Rules; tempo: Tempo },
  events: RecordedEvent[],
  said: ReadonlyMap<string, string>,
): NoticeInput {
  const { notice, head, rules, tempo } = state;
  const { id: noticeId, rulesVersion } = notice;
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${noticeId} has no events`);
  // None of what earlier runs have answered has a second effect.
  const carry = {
    notice,
    head,
    handledAt: last.at,
    answered: newestAnswers(answersIn(events, said)),
  };
  return { noticeId, rulesVersion, rules, tempo, issue: issueOf(first), carry };
}
