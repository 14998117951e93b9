import { addMonths, dateOf, type Instant, instantOf } from '../../../domain/calendar/instant.ts';
import { messagesFor, type OutboxRow } from '../../../domain/messages/messages.ts';
import type { Command } from '../../../domain/notice/commands.ts';
import type { RecordedEvent } from '../../../domain/notice/events.ts';
import { findingOf, type Notice, type Rules } from '../../../domain/notice/notice.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import type { RefusalCode } from '../../../domain/notice/refusals.ts';
import { type ForecastStep, forecast } from '../../../domain/readings/forecast.ts';
import { append, coreOf, rulesAfter } from '../../../domain/rules/core.ts';
import type { NoticeDoc } from '../../../store/stored.ts';
import type { CommandBody } from '../../requests/wire.ts';

/** Steps of what follows that are told; later ones repeat or are far off. */
const FORESEEN = 4;

/** A date that a command would move. */
export interface MovedFinding {
  code: string;
  from: Instant;
  to: Instant;
  provisional: boolean;
}

/** What would come of a command: why it is refused, or what it does. */
export type Consequences =
  | { refusal: { code: RefusalCode; subject?: string | undefined } }
  | {
      refusal: null;
      events: RecordedEvent[];
      messages: OutboxRow[];
      moved: MovedFinding[];
      after: Notice;
      next: ForecastStep[];
    };

function movedIn(before: Notice, after: Notice): MovedFinding[] {
  return after.findings.flatMap((now) => {
    const was = findingOf(before, now.code);
    return was === undefined || was.dueAt === now.dueAt
      ? []
      : [{ code: now.code, from: was.dueAt, to: now.dueAt, provisional: now.provisional }];
  });
}

/**
 * What a command would do to a letter, by the very rules that will decide it; nothing is recorded and nobody is told. Once it
 * is given something else may have happened before, so that it can still come out differently.
 */
export function consequencesOf(
  { notice, head }: Pick<NoticeDoc, 'notice' | 'head'>,
  body: CommandBody,
  { by, rules, at }: { by: Actor; rules: Rules; at: Instant },
): Consequences {
  const core = coreOf(notice.rulesVersion);
  const command = { ...body, id: 'trial', by, issuedAt: at, receivedAt: at } as Command;
  const decision = core.decide(command, notice, rules, at);
  if (!decision.accepted) return { refusal: decision.refusal };
  const governing = rulesAfter(rules, command, decision.events);
  const events: RecordedEvent[] = [];
  const messages: OutboxRow[] = [];
  let place: { notice: Notice | null; head: string } = { notice, head };
  for (const event of decision.events) {
    const { after, recorded } = append(core, notice.id, place, [event]);
    place = after;
    events.push(...recorded);
    if (after.notice === null) continue;
    const told = after.notice;
    messages.push(...recorded.flatMap((one) => messagesFor(one, told, governing)));
  }
  const after = place.notice ?? notice;
  const until = instantOf(addMonths(dateOf(at), 6), '24:00');
  const next = forecast(after, governing, until, FORESEEN);
  return { refusal: null, events, messages, moved: movedIn(notice, after), after, next };
}
