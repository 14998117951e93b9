import { z } from 'zod';
import { textsIn } from '../../domain/messages/said.ts';
import type { Delivery } from '../../domain/messages/sending/delivery.ts';
import type { Message } from '../../links/message.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import type { ListedDispatch } from '../../store/inbox.ts';
import type { LinksOfPerson } from '../desk/links-of-notice.ts';
import { count, like, listOf, pageOf, shape } from './shape.ts';
import { documentNumber, instant, noticeId, personId, personName, post } from './vocabulary.ts';

const id = like('real/h-7c1d2e3f4a5b/2026-09-25T00:30:00.000Z');
const to = z.strictObject({ holder: personId, name: personName });
const readAt = instant.nullable().describe('首次阅读 · when it was first read');
const words = like('云督整〔2026〕12号：【催办】第1条报送整改结果即将到期');

const link = shape(
  'AnswerLink',
  '消息中的办理链接，只供收件人使用',
  'A link of a message with which its reader answers; his alone',
  z.strictObject({
    act: z.enum([
      'acknowledge',
      'submitPlan',
      'reportProgress',
      'reportFinding',
      'requestExtension',
      'raiseObjection',
      'applyForFormalReview',
      'reportMilestone',
      'reportPart',
      'approveRung',
      'acceptPlan',
      'acceptFinding',
      'grantExtension',
      'decideObjection',
      'assignFormalReviewer',
      'decideFormalReview',
      'transferFinding',
      'answerInstruction',
      'takeBack',
      'view',
    ]),
    words: like('报送整改结果'),
    url: like('https://duban.example.cn/a/eyJub3RpY2UiOiJjLTEifQ.c2lnbmF0dXJl'),
  }),
);

/** A message as its reader sees it. */
export const message = shape(
  'Message',
  '收件箱中的一条消息：所办各事项及办理链接',
  'A message in an inbox: everything that was due to its reader then, with links to answer',
  z.strictObject({
    id,
    to,
    at: instant,
    readAt,
    rehearsal: z.boolean(),
    urgent: z.boolean(),
    subject: words,
    note: like('以下事项原发李晓，未能送达，现转送你，请转告并督促办理。')
      .nullable()
      .describe('转送的原因 · why its reader gets what was meant for somebody else'),
    page: like('https://duban.example.cn/a/p1.k1.WyJoLTEiXQ.c2lnbmF0dXJl').describe(
      '收件人的待办事项页面，只供本人使用 · the page of all that is open to its reader; his alone',
    ),
    lines: z.array(
      z.strictObject({
        notice: noticeId,
        documentNumber,
        text: words,
        dueAt: instant.nullable(),
        links: z.array(link),
      }),
    ),
  }),
);

/** A page of an inbox. */
export const inboxPage = shape(
  'InboxPage',
  '一页收件箱，新的在前',
  'A page of an inbox, newest first',
  pageOf(message),
);

const delivery = shape(
  'Delivery',
  '一个渠道的投递结果',
  'What became of a message on one channel',
  z.strictObject({
    channel: like('email'),
    status: z
      .enum(['waiting', 'sent', 'failed', 'unknown'])
      .describe(
        'sent 为渠道已接收；failed 且有 nextTryAt 的仍在重试；unknown 为结果未知，请核实 · sent: the channel has taken it; failed with a nextTryAt: it is tried again; unknown: nobody knows whether it was taken',
      ),
    attempts: count,
    at: instant,
    providerId: like('<a1b2@mail.example.cn>').nullable(),
    error: like('550 no such user').nullable(),
    nextTryAt: instant.nullable(),
    arrivedAt: instant.nullable(),
    readAt: instant.nullable(),
  }),
);

/** A page of the messages that have left. */
export const messagePage = shape(
  'MessagePage',
  '一页已发消息，新的在前',
  'A page of messages that have left, newest first',
  pageOf(
    z.strictObject({
      id,
      to,
      side: z.enum(['unit', 'office']),
      at: instant,
      readAt,
      urgent: z.boolean(),
      lines: count.describe(
        '其中在查看范围内的事项 · lines of it that are asked for and may be seen',
      ),
      letters: z
        .array(z.strictObject({ notice: noticeId, documentNumber }))
        .describe('这些事项所在的通知书 · the notices that these lines are about'),
      deliveries: z.array(delivery),
    }),
  ),
);

/** Messages sent about one letter. */
export const noticeMessages = shape(
  'NoticeMessages',
  '就一份通知书已发的消息及投递结果',
  'Messages sent about a notice, and what became of each',
  listOf(
    z.strictObject({
      id,
      to,
      at: instant,
      readAt,
      deliveries: z.array(delivery),
      lines: z.array(words),
      superseded: count.describe('已无须发出的事项 · lines overtaken and not sent'),
    }),
  ),
);

/** Links of one letter that work now. */
export const noticeLinks = shape(
  'NoticeLinks',
  '一份通知书现在可用的链接，各给何人',
  'Links of a notice that work now, and for whom each is',
  listOf(z.strictObject({ to, unit: like('农村局'), post, links: z.array(link) })),
);

/** Links as callers see them; the office's side belongs to no unit. */
export const presentLinks = (found: LinksOfPerson[]): z.infer<typeof noticeLinks> => ({
  items: found.map(({ row, links }) => ({
    to: { holder: row.holder, name: row.name },
    unit: row.side === 'office' ? '督查室' : row.facts.unit,
    post: row.post,
    links: links.map(({ act, words: on, url }) => ({ act, words: on, url })),
  })),
});

/** A message as its reader sees it: what it says, and the links with which he answers. */
export const presentMessage = (d: DispatchDoc, said: Message): z.infer<typeof message> => ({
  id: d._id,
  to: { holder: d.holder, name: d.name },
  at: d.slot,
  readAt: d.readAt,
  rehearsal: d.rehearsal,
  urgent: d.urgent,
  subject: said.subject,
  note: said.note,
  page: said.page,
  lines: said.lines.map((line) => ({
    notice: line.notice,
    documentNumber: line.documentNumber,
    text: line.text,
    dueAt: line.dueAt,
    links: line.links.map(({ act, words, url }) => ({ act, words, url })),
  })),
});

/** The letters of some lines, each once. */
function lettersOf(rows: DispatchDoc['items']) {
  const numbers = new Map(rows.map((row) => [row.noticeId, row.documentNumber]));
  return [...numbers].map(([notice, documentNumber]) => ({ notice, documentNumber }));
}

/** A page of messages that have left, as callers see it. */
export const presentMessagePage = (page: {
  items: ListedDispatch[];
  next: string | null;
}): z.infer<typeof messagePage> => ({
  items: page.items.map((d) => ({
    id: d._id,
    to: { holder: d.holder, name: d.name },
    side: d.side,
    at: d.slot,
    readAt: d.readAt,
    urgent: d.urgent,
    lines: d.items.length,
    letters: lettersOf(d.items),
    deliveries: d.deliveries.map(presentDelivery),
  })),
  next: page.next,
});

const presentDelivery = (d: Delivery): z.infer<typeof delivery> => ({
  channel: d.channel,
  status: d.status,
  attempts: d.attempts,
  at: d.at,
  providerId: d.providerId,
  error: d.error,
  nextTryAt: d.status === 'failed' || d.status === 'waiting' ? (d.nextAt ?? null) : null,
  arrivedAt: d.arrivedAt ?? null,
  readAt: d.readAt ?? null,
});

/** Messages about one letter as callers see them. */
export const presentNoticeMessages = (
  notice: string,
  all: DispatchDoc[],
): z.infer<typeof noticeMessages> => ({
  items: all.map((d) => ({
    id: d._id,
    to: { holder: d.holder, name: d.name },
    at: d.slot,
    readAt: d.readAt,
    deliveries: d.deliveries.map(presentDelivery),
    lines: d.items.filter((row) => row.noticeId === notice).map(textsIn(d.said)),
    superseded: d.superseded.length,
  })),
});
