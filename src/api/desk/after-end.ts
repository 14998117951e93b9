import { dateOf } from '../../domain/calendar/instant.ts';
import type { Tempo } from '../../domain/campaign/tempo.ts';
import { canonical } from '../../domain/notice/chain.ts';
import { idByHouse } from '../../domain/notice/command-ids.ts';
import type { Command } from '../../domain/notice/commands.ts';
import { isFinal } from '../../domain/notice/notice.ts';
import { coreOf } from '../../domain/rules/core.ts';
import { eventsOf, foldEvents, receiptOf, saidIn } from '../../store/notices.ts';
import { holdersFor } from '../../store/roster.ts';
import { rulesOf } from '../../store/rulebooks.ts';
import type { NoticeInput } from '../../workflows/contract.ts';
import { type Deps, nowOf } from '../deps.ts';
import type { Answer } from '../engine.ts';
import { answersIn, inputGoingOn } from '../going-on.ts';
import { Problem } from '../problem.ts';

/** What opens a closed letter again: it needs to know who holds the posts by now. */
const OPENS_AGAIN: Command['kind'][] = ['applyForFormalReview', 'establishBadFaith'];

/** So often a command is given anew that others have outrun; each time one of them is through. */
const TRIES = 20;

/**
 * The answer of a notice that has ended. It answers a repetition as at first, and still takes what belongs to its record or
 * opens it again. Several commands at once all go on from the same end, and one of them is first; the others are given anew to
 * what it has begun, or from where it has come to (ADR 0030).
 * @throws Problem with the refusal, where the rules take the command no more.
 */
export async function answerAfterEnd(
  deps: Deps,
  noticeId: string,
  command: Command,
  tempo: Tempo,
): Promise<Answer> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const begun = tries === 1 ? OVER : await deps.engine.command(noticeId, command);
    if (begun.kind !== 'over') return begun;
    const receivedAt = await receiptOf(deps.connection, noticeId, command.id);
    if (receivedAt !== null) return repeated(deps, noticeId, command, receivedAt);
    const answer = await goOn(deps, noticeId, command, tempo);
    if (answer.kind !== 'over') return answer;
  }
  return { kind: 'busy' };
}

const OVER: Answer = { kind: 'over' };

/** What a command has come to that is recorded already. */
async function repeated(
  deps: Deps,
  noticeId: string,
  { id }: Command,
  receivedAt: string,
): Promise<Answer> {
  const outcome =
    (await deps.engine.outcomeOf(noticeId, id, receivedAt)) ??
    // The engine knows the last run alone; an earlier one has left its answer in its events.
    answersIn(
      await eventsOf(deps.connection, noticeId),
      await saidIn(deps.connection, noticeId),
    ).get(id);
  return outcome === undefined ? OVER : { kind: 'done', outcome };
}

/** Gives a command to a run that goes on from the end. */
async function goOn(deps: Deps, noticeId: string, command: Command, tempo: Tempo): Promise<Answer> {
  const input = await endedInput(deps, noticeId, command, tempo);
  if (!OPENS_AGAIN.includes(command.kind)) return deps.engine.commandAfterEnd(input, command);
  await refreshHolders(deps, input, command);
  const refreshed = await endedInput(deps, noticeId, command, tempo);
  return deps.engine.commandAfterEnd(refreshed, command);
}

/** Seconds after which a letter without its workflow may be asked again: the sweep is to find it first. */
const REPAIR_S = 60;

/** A letter that goes on by its record and whose workflow does not run: nothing can be taken before the sweep has started it again. */
export const letterLost = (noticeId: string): Problem =>
  new Problem('letter-lost', { subject: noticeId, retryAfterS: REPAIR_S });

/**
 * From where a notice that has ended goes on with a command.
 * @throws Problem with the refusal, where the rules take the command no more, and `letter-lost`: then no run is started.
 */
async function endedInput(
  deps: Deps,
  noticeId: string,
  command: Command,
  tempo: Tempo,
): Promise<NoticeInput> {
  const events = await eventsOf(deps.connection, noticeId);
  const folded = foldEvents(events);
  if (folded === null) throw new Problem('notice-unknown', { subject: noticeId });
  const { notice, head } = folded;
  if (!isFinal(notice)) throw letterLost(noticeId);
  const rules = await rulesOf(deps.connection, notice.rulebook);
  const { decide } = coreOf(notice.rulesVersion);
  const trial = decide(command, notice, rules, command.receivedAt);
  if (!trial.accepted)
    throw new Problem(trial.refusal.code, {
      subject: trial.refusal.subject,
      when: trial.refusal.when,
    });
  const said = await saidIn(deps.connection, noticeId);
  return inputGoingOn({ notice, head, rules, tempo }, events, said);
}

/** Tells a letter that has ended who holds the posts now; changes of posts reach open letters only. */
async function refreshHolders(deps: Deps, input: NoticeInput, command: Command): Promise<void> {
  const notice = input.carry?.notice;
  if (notice === undefined) return;
  const holders = await holdersFor(deps.connection, notice.unit.id, dateOf(nowOf(deps)));
  if (canonical(holders) === canonical(notice.holders)) return;
  const { issuedAt, receivedAt } = command;
  const by = { role: 'supervisionOffice' as const, id: 'duban', name: '系统' };
  const id = idByHouse('holders', command.id);
  await deps.engine.commandAfterEnd(input, {
    ...{ kind: 'replaceHolders', id, by, issuedAt, receivedAt, holders },
  });
}
