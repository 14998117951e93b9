import { z } from 'zod';
import { CLOSURE_REASONS } from '../../domain/notice/finding.ts';
import { COMMAND_KINDS } from '../../domain/notice/kinds.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import { REFUSALS } from '../../domain/notice/refusals.ts';
import { RUNGS } from '../../domain/policy/policy.ts';
import { like, shape } from './shape.ts';

/** The words of which public shapes are made; those of the domain's own lists are taken from there. */

export const instant = shape(
  'Instant',
  '时刻，UTC，毫秒；文字次序即时间次序',
  'An instant in UTC with milliseconds; the order of its text is that of time',
  z.iso.datetime({ precision: 3 }),
  '2026-09-24T01:30:00.000Z',
);

export const day = shape('Day', '北京时间的一天', 'A day in Beijing', z.iso.date(), '2026-10-15');

export const noticeId = like('c-3f2a91bc04-001-9d8e7f60');
export const documentNumber = like('云督整〔2026〕12号').describe('文号 · document number');
export const findingCode = like('1').describe(
  '问题在通知书中的序号 · code of a finding within its notice',
);
export const findingRef = like('c-3f2a91bc04-001-9d8e7f60#1').describe(
  '问题：通知书编号#序号 · a finding as notice#code',
);
export const sha256 = like('a3f5'.repeat(16), /^[0-9a-f]{64}$/);
export const personName = like('王敏');
export const personId = like('h-7c1d2e3f4a5b').describe('人员编号 · id of a person');
export const unitId = like('u-ncj').describe('单位编号 · id of a unit');
export const campaignId = like('c-3f2a91bc04').describe('专项督查编号 · id of a campaign');
export const text = like('已补齐公示信息');
export const workingDaysLeft = z.int().meta({ examples: [-3] });
export const limit = like('15wd').describe(
  '期限：6wd 工作日、15d 日、24h 小时、2m 月，或某一天 · a limit: 6wd working days, 15d days, 24h hours, 2m months, or a day',
);
export const clockKey = like('finding/1').describe(
  '期限的键：种类/事项 · key of a clock: its kind, and what it is about',
);

export const named = shape(
  'Named',
  '编号与名称',
  'Something by its id and its name',
  z.strictObject({ id: like('u-ncj'), name: like('农村局') }),
);

export const post = shape(
  'Post',
  '岗位：联络员、承办人、分管领导、主要负责人；督查室、验收人、主管领导、组长',
  'A post of the unit or of the supervising side',
  z.enum([...UNIT_POSTS, ...OFFICE_POSTS]),
);
export const officePost = shape(
  'OfficePost',
  '督查一方的岗位',
  'A post of the supervising side',
  z.enum(OFFICE_POSTS),
);
export const rung = shape(
  'Rung',
  '级别，由低到高：预警、催办、督办、约谈、通报批评、移送',
  'A rung of the ladder, from the lowest: warn, remind, order, interview, criticise, refer',
  z.enum(RUNGS),
  'remind',
);
export const gatedRung = shape(
  'GatedRung',
  '须经批准的级别：约谈、通报批评、移送',
  'A rung that waits for a named approver',
  z.enum(['interview', 'criticise', 'refer']),
);
export const timing = shape(
  'Timing',
  '整改类型：立行立改、限期、分阶段、长期坚持',
  'How a finding is to be rectified: at once, by a day, in stages, for good',
  z.enum(['immediate', 'timeLimited', 'staged', 'longTerm']),
  'timeLimited',
);
export const severity = shape(
  'Severity',
  '严重程度',
  'How grave a finding is',
  z.enum(['minor', 'major', 'critical']),
  'major',
);
export const light = shape(
  'Light',
  '亮灯：绿、黄、红、灰',
  'Green, yellow (near), red (overdue), grey (does not wait for the unit)',
  z.enum(['green', 'yellow', 'red', 'grey']),
);
export const noticeStage = shape(
  'NoticeStage',
  '通知书状态：已签发、已签收、整改中、验收中、异议或复核待决定、办结、已撤回',
  'Where a notice stands',
  z.enum([
    'issued',
    'acknowledged',
    'inRectification',
    'underReview',
    'disputed',
    'closed',
    'withdrawn',
  ]),
  'inRectification',
);
export const findingStage = shape(
  'FindingStage',
  '问题状态：待整改、已有方案、验收中、退回、挂账、待确定承办单位、销号、撤回',
  'Where a finding stands',
  z.enum([
    'open',
    'planned',
    'underReview',
    'returned',
    'deferred',
    'ownerSought',
    'closed',
    'withdrawn',
  ]),
);
export const draftStatus = shape(
  'DraftStatus',
  '草稿状态：待审签、已审签、已签发',
  'Where the draft of a notice stands',
  z.enum(['draft', 'approved', 'issued']),
);
export const closureReason = shape(
  'ClosureReason',
  '销号理由',
  'Why a finding was closed',
  z.enum(CLOSURE_REASONS),
);
export const clockKind = shape(
  'ClockKind',
  '期限种类',
  'What a clock is for',
  z.enum([
    'acknowledge',
    'plan',
    'planCheck',
    'finding',
    'progress',
    'milestone',
    'part',
    'review',
    'extensionDecision',
    'rungDecision',
    'objectionDecision',
    'ownerSearch',
    'formalReviewDecision',
    'suspension',
    'deferral',
    'instruction',
  ]),
  'finding',
);
export const holdEffect = shape(
  'HoldEffect',
  '对单位期限的影响：停止计时、只不催办、不影响',
  'What a pending matter does to the clock of the unit: it stops, it only falls silent, nothing',
  z.enum(['stop', 'quiet', 'none']),
);
export const commandKind = shape(
  'CommandKind',
  '事项种类',
  'Kind of a command',
  z.enum(COMMAND_KINDS),
);
export const refusalCode = shape(
  'RefusalCode',
  '规则不接受的原因，文字见 /problems/{code}',
  'Why the rules refuse a command; worded at /problems/{code}',
  z.enum(REFUSALS),
  'not-reported',
);

/** 代理: in whose place a deputy acts. */
const deputyFor = z
  .strictObject({ id: personId, name: personName })
  .describe('代理何人 · in whose place he acts');
export const actor = shape(
  'Actor',
  '办理人：岗位、编号、姓名；单位一方须有单位',
  'Who acts: post, id and name, and for the side of a unit that unit',
  z.strictObject({
    role: post,
    id: personId,
    name: personName,
    unit: z.exactOptional(unitId),
    deputyFor: z.exactOptional(deputyFor),
  }),
);
/** A delegation as it is entered. */
export const delegation = shape(
  'Delegation',
  '授权：何人以何文号、何日授权',
  'On whose word, and by which paper of which day, somebody decides in the place of the head of government',
  z.strictObject({ head: personName, document: like('云政授〔2026〕3号'), on: day }),
);
export const recipient = shape(
  'Recipient',
  '送达对象，以当时在岗者为准',
  'Who is told, as he held his post then',
  z.strictObject({
    post,
    holder: personId,
    name: personName,
    unit: z.exactOptional(unitId.describe('配合单位 · the co-operating unit whose post it is')),
    delegation: z.exactOptional(delegation),
    deputyFor: z.exactOptional(deputyFor),
    insteadOf: z.exactOptional(
      z
        .strictObject({
          posts: z.array(post),
          unit: z.exactOptional(
            unitId.describe('配合单位 · the co-operating unit whose posts they are'),
          ),
        })
        .describe('代空缺岗位收件 · the vacant posts in whose place he is told'),
    ),
  }),
);
export const holder = shape(
  'Holder',
  '在岗者及任期，until 为 null 表示仍在岗',
  'Who holds a post from which day until which, inclusive; null: still',
  z.strictObject({
    post,
    id: personId,
    name: personName,
    from: day,
    until: day.nullable(),
    delegation: z.exactOptional(delegation),
    deputyFor: z.exactOptional(deputyFor),
  }),
);
export const evidence = shape(
  'Evidence',
  '佐证材料，以文件校验值（SHA-256）保存',
  'A piece of evidence, kept by its SHA-256',
  z.strictObject({
    name: like('整改情况报告.pdf'),
    sha256,
    effectiveOn: day.describe('所证事实发生之日 · the day on which what it proves took effect'),
  }),
);

/** 签发机关 of a letter. */
export const issuer = z
  .strictObject({
    name: like('云岭县人民政府办公室'),
    address: like('云岭县城关镇人民路1号'),
    telephone: like('0953-0000000'),
  })
  .describe('签发机关及其地址、电话 · the issuing body, its address and telephone');

/** Who has approved the inspection of which a letter is part. */
export const approval = z
  .strictObject({ organ: like('云岭县人民政府'), document: like('云政办函〔2026〕30号'), on: day })
  .describe(
    '签发时督查的批准机关、文号和日期 · who had approved the inspection when the letter was issued, its paper and day',
  );

/** The consent under which a letter goes to a township. */
export const consent = z
  .strictObject({
    by: like('云岭县人民政府'),
    document: like('云政函〔2026〕8号'),
    on: day,
  })
  .describe(
    '县委、县政府同意向乡镇下发 · the county’s consent to a letter to a township, its paper and day',
  );
