import { z } from 'zod';
import type { CallCheck } from '../../store/calls/call-check.ts';
import type { CallDoc } from '../../store/calls/calls.ts';
import { count, like, pageOf, shape } from '../presenters/shape.ts';
import { instant } from '../presenters/vocabulary.ts';
import { paging, told } from '../requests/queries.ts';
import { zonedNamed } from '../requests/texts.ts';

const named = z.strictObject({ id: like('p-wangmin'), name: like('王敏') });

const call = shape(
  'CallOnRecord',
  '一次操作的记录',
  'One call on record: who, from where, what about, and what came of it',
  z.strictObject({
    id: like('9f2c41d07be83a56/000000000042'),
    at: instant,
    person: named.nullable().describe('null 为未登录者 · null: nobody who had signed in'),
    account: like('wangmin').nullable(),
    role: like('supervisionOffice').nullable(),
    unit: like('u-ncj').nullable(),
    deputyFor: named.nullable(),
    isRehearsed: z.boolean().describe('演练中扮演该岗位 · plays that role in a rehearsal'),
    address: like('10.1.2.3'),
    operation: like('giveCommand'),
    method: like('POST'),
    object: z.array(z.strictObject({ name: like('id'), value: like('c-3f2a91bc04-001-9d8e7f60') })),
    status: z.int().meta({ examples: [200] }),
    code: like('not-your-role').nullable(),
    requestId: like('5b0c7a52-7d0e-4a57-8f3c-8d5a5f1f9c11'),
  }),
);

/** A page of calls. */
export const callPage = shape('CallPage', '操作记录', 'Calls, newest first', pageOf(call));

const place = { chain: like('9f2c41d07be83a56'), seq: count };

/** What a check of the record has found. */
export const callCheck = shape(
  'CallCheck',
  '操作记录校验结果',
  'What a check of the record of calls has found',
  z.strictObject({
    ok: z.boolean(),
    entries: count,
    chains: z.array(z.strictObject({ ...place, hash: like('a'.repeat(64)) })),
    faults: z.array(
      z.strictObject({
        ...place,
        fault: z.enum([
          'gap',
          'prev-differs',
          'hash-differs',
          'place-differs',
          'head-differs',
          'removal-unsaid',
        ]),
      }),
    ),
    unfinished: z
      .array(like('5b0c7a52-7d0e-4a57-8f3c-8d5a5f1f9c11'))
      .describe('已开始而结果不明的请求 · writes that began and of whose end nothing is known'),
    sinks: z.array(
      z.strictObject({
        name: z.enum(['database', 'file']),
        awaySince: instant.nullable(),
        waiting: count,
      }),
    ),
  }),
);

const chosen = (zh: string, en: string, example: string) =>
  z
    .string()
    .max(200)
    .optional()
    .meta(told(zh, en, example));
const moment = (zh: string, en: string) =>
  zonedNamed('2026-09-24T01:00:00.000Z')
    .meta(told(zh, en, '2026-09-24T01:00:00.000Z'))
    .transform((text) => new Date(text).toISOString())
    .optional();

const period = {
  since: moment('自何时起', 'from when on'),
  until: moment('至何时止', 'before when'),
};

export const callQuery = paging.extend({
  person: chosen('人员编号', 'id of a person', 'p-wangmin'),
  operation: chosen('操作名', 'an operation', 'giveCommand'),
  object: chosen('所涉对象的编号', 'what it is about', 'c-3f2a91bc04-001-9d8e7f60'),
  ...period,
});

export const callCheckQuery = z.strictObject(period);

/** A call as auditors see it. */
export const presentCall = ({ _id, ...of }: CallDoc): z.infer<typeof call> => ({
  id: _id,
  at: of.at,
  person: of.person,
  account: of.account,
  role: of.role,
  unit: of.unit,
  deputyFor: of.deputyFor,
  // Nothing that was kept before this was told of a call is removed or written anew.
  isRehearsed: of.isRehearsed ?? false,
  address: of.address,
  operation: of.operation,
  method: of.method,
  object: [...of.object],
  status: of.status,
  code: of.code,
  requestId: of.requestId,
});

/** The result of a check, with how the sinks do. */
export const presentCallCheck = (
  { entries, chains, faults, unfinished }: CallCheck,
  sinks: readonly { name: 'database' | 'file'; awaySince: string | null; waiting: number }[],
): z.infer<typeof callCheck> => ({
  ok: faults.length === 0,
  entries,
  chains,
  faults,
  unfinished,
  sinks: sinks.map(({ name, awaySince, waiting }) => ({ name, awaySince, waiting })),
});
