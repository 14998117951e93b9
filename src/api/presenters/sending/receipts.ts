import { z } from 'zod';
import {
  furthest,
  RECEIPT_STATES,
  receiptOf,
  receiptState,
} from '../../../domain/messages/sending/receipts.ts';
import type { Notice } from '../../../domain/notice/notice.ts';
import type { DispatchDoc } from '../../../store/dispatches.ts';
import { like, listOf, shape } from '../shape.ts';
import { instant, personId, personName, post } from '../vocabulary.ts';

const evidenced = z
  .strictObject({
    at: instant,
    source: like('dingtalk').describe('渠道名称，或 inbox（收件箱） · name of a channel, or inbox'),
  })
  .nullable();

const state = z
  .enum(RECEIPT_STATES)
  .describe(
    'undelivered 未送达，inboxOnly 只在收件箱、没有渠道送出，waiting 待发送，sent 已送出、渠道不回报送达，unread 送达未读，silent 已读未签收，acknowledged 已签收 · undelivered; inboxOnly: no channel brings it; waiting; sent: taken, and the channel says no more; unread: arrived, not read; silent: read, not acknowledged; acknowledged',
  );

/** How far a letter has got with each of its units. */
export const noticeReceipts = shape(
  'NoticeReceipts',
  '通知书的送达情况：送出、送达、已读、签收，各有来源',
  'How far a notice has got with each unit: sent, arrived, read, acknowledged, each with who says so',
  listOf(
    z.strictObject({
      unit: z.strictObject({ id: like('u-1'), name: like('农业农村局') }),
      acknowledgedAt: instant.nullable(),
      state,
      people: z.array(
        z.strictObject({
          to: z.strictObject({ holder: personId, name: personName }),
          post,
          state,
          sent: evidenced,
          arrived: evidenced,
          read: evidenced,
        }),
      ),
    }),
  ),
);

type Shown = z.infer<typeof noticeReceipts>;

/**
 * The letter's own messages, by unit and person. What was sent to somebody in another's place counts with his unit.
 * @param about every dispatch about the letter. @param at now.
 */
export function presentReceipts(notice: Notice, about: DispatchDoc[], at: string): Shown {
  const units = [
    { unit: notice.unit, acknowledgedAt: notice.acknowledgedAt },
    ...notice.coUnits.map(({ id, name, acknowledgedAt }) => ({
      unit: { id, name },
      acknowledgedAt,
    })),
  ];
  const issued = about.flatMap((dispatch) =>
    dispatch.items
      .filter(({ what, side, copy }) => what === 'issued' && side === 'unit' && !copy)
      .map((row) => ({ row, dispatch })),
  );
  return {
    items: units.map(({ unit, acknowledgedAt }) => {
      const people = issued
        .filter(({ row }) => row.unit === unit.id)
        .map(({ row, dispatch }) => ({
          to: { holder: dispatch.holder, name: dispatch.name },
          post: row.post,
          state: receiptState(dispatch, at),
          ...receiptOf(dispatch),
        }));
      const told = furthest(people.map((one) => one.state));
      return {
        unit: { id: unit.id, name: unit.name },
        acknowledgedAt,
        state: acknowledgedAt === null ? told : ('acknowledged' as const),
        people,
      };
    }),
  };
}
