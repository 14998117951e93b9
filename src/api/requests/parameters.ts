import { z } from 'zod';
import { OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import type { ProblemCode } from '../problem-codes.ts';

/** A name in a path: what it stands for, and the problem of one that nobody knows. */
export interface PathParameter {
  schema: z.ZodType<string>;
  unknown?: ProblemCode;
}

const named = (example: string, zh: string, en: string, unknown?: ProblemCode): PathParameter => ({
  schema: z
    .string()
    .min(1)
    .meta({ description: `${zh} · ${en}`, examples: [example] }),
  ...(unknown === undefined ? {} : { unknown }),
});

export const CAMPAIGN = named(
  'c-3f2a91bc04',
  '专项督查编号',
  'id of a campaign',
  'campaign-unknown',
);

export const DRAFT = named(
  'c-3f2a91bc04-001-9d8e7f60',
  '草稿编号',
  'id of a draft',
  'draft-unknown',
);

export const TASK = named(
  't-4f0c9a1b2d3e5f67',
  '待办事项编号',
  'id of a task of the office',
  'task-unknown',
);

export const LOOK_BACK = named(
  'c-3f2a91bc04-look-back-2026-12-01',
  '回头看编号',
  'id of a look-back',
  'look-back-unknown',
);

export const NOTICE = named(
  'c-3f2a91bc04-001-9d8e7f60',
  '通知书编号或文号',
  'id of a notice, or its document number',
  'notice-unknown',
);

export const STEP = named('3', '事件的序号，从 1 起', 'place of an event, from 1', 'step-unknown');

export const CLOCK_KIND = named(
  'finding',
  '期限种类，如 acknowledge、plan、finding',
  'kind of a clock, such as acknowledge, plan, finding',
  'clock-unknown',
);

export const UNIT = named(
  'u-ncj',
  '单位编号，office 为督查一方',
  'id of a unit; office is the supervising side',
  'unit-unknown',
);

export const POST = named(
  'handler',
  '岗位，须与单位一方或督查一方相符',
  'a post of that unit, or of the supervising side',
  'invalid-request',
);

export const HOLDER = named('h-7c1d2e3f4a5b', '人员编号', 'id of a person');

export const ACT = named(
  '7f3c1a52-0d4e-4b6a-9c8d-1e2f3a4b5c6d',
  '批量办理的编号，或本人开始办理时的 Idempotency-Key',
  'id of an act on many, or the Idempotency-Key under which whoever asks has begun it',
  'act-unknown',
);

export const SESSION = named(
  's-4f0c9a1b2d3e5f67',
  '一次登录的编号',
  'id of a session',
  'session-unknown',
);

export const KEY = named(
  'k2',
  '签名密钥的编号，不是密钥本身',
  'id of a signing key, which is not the key itself',
  'key-unknown',
);

export const TOKEN = named(
  'k-4f0c9a1b2d3e5f67',
  '访问令牌的编号，不是令牌本身',
  'id of a token, which is not the token itself',
  'token-unknown',
);

export const ACCOUNT = named('wangmin', '登录名', 'login name of an account', 'account-unknown');

export const GRANT = named('g-4f0c9a1b2d3e5f67', '审计授权编号', 'id of a grant', 'grant-unknown');

export const SUBSCRIPTION = named(
  'sub-4f0c9a1b2d3e5f67',
  '订阅编号',
  'id of a subscription',
  'subscription-unknown',
);

export const EVENT = named(
  `evt_${'a3f5'.repeat(8)}`,
  '外发事件的编号',
  'id of an event that was told',
  'event-unknown',
);

export const CALENDAR_ADDRESS = named(
  'cal-4f0c9a1b2d3e5f67',
  '日历订阅地址的编号',
  'id of an address of dates',
  'calendar-address-unknown',
);

export const POLICY = named('county-standard', '督办规则编号', 'id of a policy', 'policy-unknown');

export const YEAR = named('2026', '年份', 'a year', 'calendar-unknown');

export const SHA256 = named(
  'a3f5'.repeat(16),
  '佐证材料的文件校验值（SHA-256），64 位十六进制小写',
  'SHA-256 of the evidence, 64 hex digits in lower case',
  'evidence-unknown',
);

export const CODE = named('notice-unknown', '错误代码', 'code of a problem', 'route-unknown');

const header = (example: string, zh: string, en: string, pattern: RegExp) =>
  z
    .string()
    .regex(pattern)
    .meta({ description: `${zh} · ${en}`, examples: [example] });

const ID = '[A-Za-z0-9._~-]{1,60}';
/** A name, percent-encoded: letters, digits and Chinese characters. */
const NAME = '(?:[A-Za-z0-9._~-]|%E[4-9]%[89AB][0-9A-F]%[89AB][0-9A-F]){0,60}';
const REHEARSED_PART = [
  `(?:${OFFICE_POSTS.join('|')}):${ID}(?::${NAME})?`,
  `(?:${UNIT_POSTS.join('|')}):${ID}:${NAME}:c-[a-z0-9]{1,20}[.]${ID}`,
].join('|');

/** Headers that operations take. */
export const HEADERS = {
  'Duban-Rehearsed': header(
    'approver:c-3f2a91bc04.office-approver',
    '督查室在演练中代演的人员：岗位:编号[:姓名[:单位]]，每段百分号编码',
    'whom the office plays in a rehearsal, role:id[:name[:unit]], each part percent-encoded',
    new RegExp(`^(?:${REHEARSED_PART})$`),
  ),
  'Idempotency-Key': header(
    '7f3c1a52-0d4e-4b6a-9c8d-1e2f3a4b5c6d',
    '本次操作的唯一编号：重复发送只办一次',
    'names this operation once and for all: sent again, it has one effect',
    /^[\x21-\x7e]{1,200}$/,
  ),
  'If-Match': header(
    '"v1"',
    '所依据的版本，即 ETag',
    'the version it is based on, as its ETag told it',
    /^"v\d{1,9}"$/,
  ),
  'webhook-id': header(
    'msg-2026-0001',
    '消息编号：同一编号只办一次',
    'id of the message: sent again, it has one effect',
    /^[A-Za-z0-9_-]{1,128}$/,
  ),
  'webhook-timestamp': header(
    '1790213400',
    '发送时刻，Unix 秒',
    'when it was sent, in seconds of Unix time',
    /^[0-9]{1,12}$/,
  ),
  'webhook-signature': header(
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
    '签名（Standard Webhooks 1.0.0），可有多个，以空格分隔',
    'signatures (Standard Webhooks 1.0.0), separated by spaces',
    /^v1,[A-Za-z0-9+/=]{1,200}(?: v1,[A-Za-z0-9+/=]{1,200})*$/,
  ),
} as const;

export type HeaderName = keyof typeof HEADERS;
