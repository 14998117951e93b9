import { z } from 'zod';
import type { Command } from '../../domain/notice/commands.ts';
import type { Envelope } from '../../domain/notice/envelope.ts';
import { BAD_FAITH_GROUNDS, CLOSURE_REASONS } from '../../domain/notice/finding.ts';
import type { CommandKind } from '../../domain/notice/kinds.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../../domain/notice/posts.ts';
import { RUNGS } from '../../domain/policy/policy.ts';
import type { Same } from '../../domain/same.ts';
import { shape } from '../presenters/shape.ts';
import { dayNamed, name, person, text as textUpTo, words as wordsUpTo } from './texts.ts';

/** The commands that a caller may send. */

const text = (max: number, example = '已电话了解情况') => textUpTo(max, example);

const words = (max: number, example = '材料不齐，请补充') => wordsUpTo(max, example);

const code = z
  .string()
  .min(1)
  .max(40)
  .meta({ examples: ['1'] });

const finding = code.describe('问题序号 · code of the finding');

const findings = z
  .array(code)
  .max(200)
  .default([])
  .describe('问题序号，空为全部 · codes of findings; none: all of them');

const day = dayNamed('2026-10-15');

const reason = words(2000);

const opinion = text(2000, '同意').default('');

const until = z
  .string()
  .regex(/^20\d{2}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
  .meta({ examples: ['2026-10-20'] });

/** A file that was sent for the letter beforehand. */
export const sentEvidence = z.strictObject({
  name: name(200, '整改情况报告.pdf'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ examples: ['a3f5'.repeat(16)] }),
  effectiveOn: day,
});

const evidence = z
  .array(sentEvidence)
  .max(20)
  .default([])
  .describe('佐证材料，先以文件校验值（SHA-256）保存 · evidence, kept by its SHA-256');

const planItem = z.strictObject({
  finding,
  measures: words(4000, '制定公示清单，逐月更新'),
  responsiblePerson: text(100, '王敏').default(''),
  milestones: z
    .array(z.strictObject({ on: day, goal: words(500, '完成清单') }))
    .max(20)
    .default([]),
});

/** A person by id and name. */
const personNamed = z.strictObject({ id: person(), name: name(100, '王敏') });

/** A unit by id and name. */
const named = z.strictObject({ id: name(60, 'u-czj'), name: name(100, '财政局') });

const decisionId = z
  .string()
  .regex(/^[\w\u4e00-\u9fff〔〕[\].-]{1,60}$/)
  .meta({ examples: ['云政督停〔2026〕1号'] });

const instructionId = decisionId
  .meta({ examples: ['云政批〔2026〕3号'] })
  .describe(
    '批示编号，同一批示可涉及多份通知书 · its number; one instruction may be about many notices',
  );

const revision = shape(
  'Revision',
  '复核变更：哪一条、变更后的内容；不变的为 null',
  'What a formal review changes of one finding; null leaves it as it is',
  z.strictObject({
    finding,
    statement: text(4000).nullable().default(null),
    recommendation: text(4000).nullable().default(null),
    target: text(4000).nullable().default(null),
    due: until.nullable().default(null),
  }),
);

const shown = z
  .string()
  .max(64)
  .exactOptional()
  .describe(
    '作决定时所见内容的校验值，由答复页填写；内容已变的不办理 · digest of what was shown, filled in by the answer page; nothing else is decided',
  );

/** One kind of command, named for the document. */
const command = <const K extends CommandKind, F extends z.core.$ZodLooseShape>(
  kind: K,
  zh: string,
  en: string,
  fields: F,
) =>
  shape(
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Command`,
    zh,
    en,
    z.strictObject({ kind: z.literal(kind), ...fields }),
  );

/** The commands a caller may send; who, when and under which key are added by the API. */
export const commandBody = shape(
  'Command',
  '事项；由谁、何时、哪个编号由系统补充',
  'A command; who gives it, when and under which key is added by the API',
  z.discriminatedUnion('kind', [
    command('acknowledge', '签收', 'Acknowledge receipt', { remarks: text(1000).default('') }),
    command('submitPlan', '报送整改方案', 'Submit the plan', {
      items: z.array(planItem).min(1).max(200),
    }),
    command('acceptPlan', '审核通过方案', 'Accept the plan', { opinion, shown }),
    command('returnPlan', '退回方案', 'Return the plan', { reason, shown }),
    command('reportProgress', '报送整改进展', 'Report progress', {
      finding,
      text: text(4000, '已完成三成').default(''),
      noChange: z.boolean().default(false),
    }),
    command('reportFinding', '报送整改结果', 'Report the result', {
      finding,
      summary: words(4000, '已补齐公示信息'),
      evidence,
    }),
    command('acceptFinding', '验收销号', 'Accept and close a finding', {
      finding,
      reason: z.enum(CLOSURE_REASONS).default('implemented'),
      opinion,
      shown,
    }),
    command('returnFinding', '退回整改结果', 'Return a result', { finding, reason, shown }),
    command('requestExtension', '申请延期', 'Ask for more time', { finding, until, reason }),
    command('grantExtension', '同意延期', 'Grant more time', {
      finding,
      until: until.nullable().default(null),
      opinion,
      shown,
    }),
    command('refuseExtension', '不同意延期', 'Refuse more time', { finding, reason, shown }),
    command('withdrawNotice', '撤回通知书', 'Withdraw the notice', { reason }),
    command('withdrawFinding', '撤回问题', 'Withdraw a finding', { finding, reason }),
    command('approveRung', '批准约谈、通报批评或移送', 'Approve a gated rung', {
      proposal: code,
      basis: words(2000, '《政府督查工作条例》第二十一条'),
      document: text(200, '云政督批〔2026〕3号').nullable().default(null),
      organ: text(100, '县纪委监委').nullable().default(null),
      factsChecked: z.boolean(),
    }),
    command('refuseRung', '不予批准', 'Refuse a gated rung', { proposal: code, reason }),
    command('remindByHand', '人工催办', 'Remind by hand', {
      findings,
      text: text(1000).default(''),
    }),
    command('addNote', '备注', 'Add a note', { text: words(4000, '已电话了解情况') }),
    command('raiseObjection', '提出异议', 'Raise an objection', {
      finding,
      ground: z.enum(['notOurRemit', 'wrongFact']),
      reasons: words(4000, '该事项由财政局负责'),
    }),
    command('decideObjection', '处理异议', 'Decide an objection', {
      objection: code,
      upheld: z.boolean(),
      opinion: words(2000, '经核实，异议成立'),
      to: named.nullable().default(null),
      shown,
    }),
    command('applyForFormalReview', '申请复核', 'Apply for a formal review', {
      findings,
      grounds: words(4000, '对结论有异议'),
    }),
    command('assignFormalReviewer', '指定复核人', 'Assign a reviewer', {
      formalReview: code,
      reviewer: personNamed,
    }),
    command('decideFormalReview', '作出复核决定', 'Decide a formal review', {
      formalReview: code,
      outcome: z.enum(['maintained', 'revised', 'revoked']),
      findings,
      revisions: z.array(revision).max(200).default([]),
      opinion: words(4000, '维持原结论'),
    }),
    command('takeBack', '撤回异议、复核申请', 'Take back an objection or a formal review', {
      matter: code,
    }),
    command('establishBadFaith', '认定拒绝整改、虚假整改', 'Establish refusal or faking', {
      finding,
      ground: z.enum(BAD_FAITH_GROUNDS),
      facts: words(4000, '所报台账系事后补造'),
      basis: words(2000, '《政府督查工作条例》第二十五条'),
    }),
    command('suspend', '暂停计时', 'Suspend the clocks of the unit', {
      decision: decisionId,
      findings,
      reason,
      estimate: text(20, '10wd')
        .nullable()
        .default(null)
        .describe(
          '预计暂停多久；到期须研判是否恢复，最迟在规则规定的期限 · how long it is expected to last; then the office is asked whether it goes on, after the policy’s time at the latest',
        ),
    }),
    command('resume', '恢复计时', 'Resume the clocks', { decision: decisionId, reason }),
    command('reportMilestone', '报送阶段节点', 'Report a milestone', {
      finding,
      milestone: z
        .number()
        .int()
        .min(1)
        .max(20)
        .meta({ examples: [1] }),
      text: words(4000, '清单已完成'),
      evidence,
    }),
    command('reportPart', '报送配合任务', 'Report the part of a co-operating unit', {
      finding,
      summary: words(4000, '已提供资金台账'),
    }),
    command('declinePart', '不承担配合任务', 'Decline a part', { finding, reason }),
    command('recordCheck', '记录现场核查', 'Record a check on the spot', {
      finding,
      on: day,
      place: words(200, '城关镇便民服务中心'),
      people: z.array(name(60, '李强')).min(1).max(20),
      result: words(4000, '公示栏已更新'),
      passed: z.boolean(),
    }),
    command('deferFinding', '挂账', 'Defer a finding until a day', { finding, until, reason }),
    command('transferFinding', '转办其他单位', 'Hand a finding over to another unit', {
      finding,
      to: named,
      record: words(4000, '转办材料三份'),
      reason,
    }),
    command('raiseRung', '提级', 'Raise a rung at once', { finding, rung: z.enum(RUNGS), reason }),
    command('instruct', '批示', 'Instruct: a leader, or the office for one', {
      instruction: instructionId,
      finding: code
        .nullable()
        .default(null)
        .describe('问题序号，null 为整份 · null: the whole notice'),
      text: words(4000, '请抓紧办理，月底前报结果'),
      addressee: z
        .enum([...OFFICE_POSTS, ...UNIT_POSTS])
        .describe('由何岗位办理 · the post that answers'),
      limit: text(20, '5wd').nullable().default(null),
      leader: z
        .strictObject({ name: name(100, '王书记'), on: day })
        .nullable()
        .default(null)
        .describe('代录时写明批示领导和批示日期 · whose it is, where the office enters it'),
    }),
    command('answerInstruction', '报告批示办理情况', 'Answer an instruction', {
      instruction: instructionId,
      text: words(4000, '已召开专题会，整改完成八成'),
    }),
    command('acceptAnswer', '阅知批示办理情况', 'Accept the answer to an instruction', {
      instruction: instructionId,
      remarks: text(2000, '已阅').default(''),
    }),
    command('instructAgain', '再次批示', 'Instruct again', {
      instruction: instructionId,
      text: words(4000, '请补充完成时间'),
      limit: text(20, '3wd').nullable().default(null),
    }),
    command('withdrawInstruction', '撤销批示', 'Withdraw an instruction', {
      instruction: instructionId,
      reason,
    }),
    command('migrateRules', '改用新版规则', 'Move to newer rules', {
      rulesVersion: z
        .number()
        .int()
        .min(1)
        .max(1_000_000)
        .meta({ examples: [2] }),
      reason,
    }),
  ]),
);

export type CommandBody = z.infer<typeof commandBody>;

/** Commands that the house gives by itself when posts, units or calendars change. */
type FromInside = Extract<Command, { kind: 'replaceHolders' | 'succeedUnit' | 'changeCalendar' }>;

/** What is said in each command of a union, without its envelope. */
type Said<C> = C extends Envelope ? Omit<C, keyof Envelope> : never;

/** Every field of a union of commands, as `kind.field`. */
type Fields<C> = C extends { kind: infer K extends string }
  ? `${K}.${Extract<keyof C, string>}`
  : never;

// The schema and the rules' commands say the same, or these lines do not compile.
true satisfies Same<CommandBody, Said<Exclude<Command, FromInside>>>;

true satisfies Same<Fields<CommandBody>, Fields<Said<Exclude<Command, FromInside>>>>;
