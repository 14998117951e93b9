import { z } from 'zod';
import type { MailLetter } from '../../../links/mail-letter.ts';
import type { DispatchDoc } from '../../../store/dispatches.ts';
import type { RehearsedReader } from '../../../store/sending/rehearsed-readers.ts';
import { count, like, listOf, pageOf, shape } from '../shape.ts';
import { instant, personId, personName } from '../vocabulary.ts';

/** Everybody whom a rehearsal has told something. */
export const rehearsedReadersShape = shape(
  'RehearsedReaders',
  '演练中收到消息的人，单位的在前',
  'Everybody whom a rehearsal has told something, units’ people first',
  listOf(
    z.strictObject({
      holder: personId,
      name: personName,
      side: z.enum(['unit', 'office']),
      messages: count,
      last: instant,
    }),
  ),
);

/** A page of what a rehearsal has told one person, as it would have reached him outside. */
export const rehearsedMessagesPage = shape(
  'RehearsedMessagesPage',
  '一页演练消息，按电子邮件、短信、工作群应用各显示一遍，新的在前',
  'A page of what a rehearsal has told one person, as mail, text message and chat would show it, newest first',
  pageOf(
    z.strictObject({
      id: like('c-3f2a91bc04/h-7c1d2e3f4a5b/2026-09-25T00:30:00.000Z'),
      at: instant,
      urgent: z.boolean(),
      mail: z.strictObject({
        subject: like('云督整〔2026〕12号：【催办】第1条报送整改结果即将到期'),
        text: like('李晓同志：\n\n1. …'),
      }),
      sms: like(
        '【督办】云督整〔2026〕12号请签收，剩3个工作日，办理码7H2KD-9QWZX，请按通知书所附网址办理。',
      )
        .nullable()
        .describe('没有可用短信告知的内容时为空 · null where a text message would say nothing'),
      chat: like('［09-25 08:30］李晓同志：\n1. …'),
    }),
  ),
);

/** A dispatch in the shapes that channels give it. */
export interface RehearsedMessage {
  dispatch: DispatchDoc;
  mail: MailLetter;
  sms: string | null;
  chat: string;
}

/** Readers as callers see them. */
export const presentRehearsedReaders = (
  readers: RehearsedReader[],
): z.infer<typeof rehearsedReadersShape> => ({ items: readers });

/** Messages as callers see them. */
export const presentRehearsedMessages = (page: {
  items: RehearsedMessage[];
  next: string | null;
}): z.infer<typeof rehearsedMessagesPage> => ({
  items: page.items.map(({ dispatch, mail, sms, chat }) => ({
    id: dispatch._id,
    at: dispatch.slot,
    urgent: dispatch.urgent,
    mail: { subject: mail.subject, text: mail.text },
    sms,
    chat,
  })),
  next: page.next,
});
