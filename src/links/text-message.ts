import { shortTextOf, smsFaults } from '../domain/messages/sending/short-text.ts';
import { workingDaysLeft } from '../domain/readings/time-left.ts';
import type { DispatchDoc } from '../store/dispatches.ts';
import type { lettersIn } from '../store/inbox.ts';
import { linkEndMs } from '../store/keys/signing-keys.ts';
import type { CodeDoc } from '../store/sending/answer-codes.ts';
import { answerCode, codeKey } from './answer-code.ts';
import { ACT_WORDS, type LinkSigning } from './answer-links.ts';
import { type LinkAct, nonceOf } from './link-token.ts';
import { type MessageLine, messageOf } from './message.ts';

/** What a text message says, in the parts that a provider's template takes. */
export interface ShortText {
  /** The whole text with its signature, for a gateway without templates. */
  whole: string;
  /** The parts by the names that templates use: `number`, `days`, `code`, and `count` of a digest. */
  parts: Record<string, string>;
}

/** A text message, and the code in it, which has to be kept before somebody types it. */
export interface TextMessage {
  text: ShortText;
  code: CodeDoc;
}

/** What a reader may do and nobody asks of him: a text message that asked for it would ask for an objection. */
const OFFERED: readonly LinkAct[] = [
  'view',
  'requestExtension',
  'raiseObjection',
  'applyForFormalReview',
  'takeBack',
];

/** The matter of a dispatch that presses most, with the act that its reader is asked for; undefined where he is asked for nothing. */
function mostPressing(dispatch: DispatchDoc, lines: MessageLine[]) {
  const asking = lines.flatMap(({ dueAt, links }, i) => {
    const row = dispatch.items[i];
    const link = links.find(({ act }) => !OFFERED.includes(act));
    return link === undefined || row === undefined ? [] : [{ row, dueAt, act: link.act }];
  });
  return asking.sort((a, b) => ((a.dueAt ?? '9') < (b.dueAt ?? '9') ? -1 : 1))[0];
}

/**
 * What a text message says of a dispatch, and the code that it brings, which opens what the link of that matter opens. Null where nothing is
 * asked, or what would be said is blocked by carriers: then another channel tells it.
 * @param head.at the instant from which working days are counted: now, or when it left in a rehearsal's time.
 */
export function textMessageOf(
  dispatch: DispatchDoc,
  signing: LinkSigning,
  letters: Awaited<ReturnType<typeof lettersIn>>,
  { signature, at }: { signature: string; at: string },
): TextMessage | null {
  const { keys, nowMs } = signing;
  const { lines } = messageOf(dispatch, signing, letters);
  const pressing = mostPressing(dispatch, lines);
  if (pressing === undefined) return null;
  const { row, act, dueAt } = pressing;
  const { noticeId: notice, unit, post, holder, documentNumber } = row;
  const rules = letters.get(notice)?.rules;
  const matter = `${row.key}\n${act}`;
  const code = answerCode(keys, matter);
  const daysLeft =
    dueAt === null || rules === undefined ? null : workingDaysLeft(rules.calendar, dueAt, at);
  const asked = ACT_WORDS[act];
  const count = lines.length;
  const text = shortTextOf({ signature, documentNumber, asked, daysLeft, code, count });
  if (smsFaults(text).length > 0) return null;
  return {
    text,
    code: {
      ...{ _id: codeKey(keys, documentNumber, code), notice, unit, post, holder, act },
      nonce: nonceOf(keys, matter),
      at: new Date(linkEndMs(nowMs)),
    },
  };
}
