import { z } from 'zod';
import { UNIT_POSTS } from '../../domain/notice/posts.ts';
import { shape } from '../presenters/shape.ts';
import { momentNamed, person, text, words } from './texts.ts';
import { commandBody, sentEvidence } from './wire.ts';

const fields = {
  unit: text(80, 'u-ncj')
    .optional()
    .describe('报送单位，不写的为责任单位 · whose answer it is; by default the unit of the notice'),
  post: z.enum(UNIT_POSTS).describe('签字人、来电人的岗位 · the post of whoever signed or called'),
  holder: person().describe('签字人、来电人 · who signed or called'),
  receivedAt: momentNamed('2026-09-25T02:00:00.000Z').describe(
    '督查室收到的时刻，可早于录入，不得早于签发 · when the office got it: before it is entered, and not before the notice was issued',
  ),
  answer: commandBody,
};

/** An answer that came on paper or by telephone, as a clerk enters it for the unit. */
export const receivedBody = shape(
  'ReceivedAnswer',
  '代录：纸质材料附扫描件，电话附记录',
  'An answer that came on paper, with its scan, or by telephone, with what was said',
  z.discriminatedUnion('way', [
    z.strictObject({
      way: z.literal('paper'),
      scan: sentEvidence.describe(
        '扫描件，先按佐证材料上传 · the scan, sent beforehand like evidence',
      ),
      note: text(1000, '由该单位办公室送达').default(''),
      ...fields,
    }),
    z.strictObject({
      way: z.literal('phone'),
      note: words(1000, '来电称已全部补正，材料另送'),
      ...fields,
    }),
  ]),
  {
    way: 'phone',
    note: '来电确认收到通知书',
    post: 'contact',
    holder: 'h-7c1d2e3f4a5b',
    receivedAt: '2026-09-25T02:00:00.000Z',
    answer: { kind: 'acknowledge', remarks: '' },
  },
);
