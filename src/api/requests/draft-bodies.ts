import { z } from 'zod';
import { SEVERITIES } from '../../domain/notice/finding.ts';
import { shape } from '../presenters/shape.ts';
import { dayNamed, name, text, words } from './texts.ts';

/** What requests about drafts carry. */

const LIMIT = /^(?:[1-9]\d{0,2}(?:wd|d|h|m)|20\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)$/;

/** The limit of a finding as a letter may write it. */
const limit = z
  .string()
  .regex(LIMIT, '写成 15wd、30d、1m、24h 或 2026-09-26 · write 15wd, 30d, 1m, 24h or 2026-09-26')
  .nullable()
  .optional()
  .describe('期限，null 按规则 · its limit; null: the policy’s')
  .meta({ examples: ['15wd'] });

const code = words(20, '1').describe('问题的序号 · code of the finding');
/** The code of a finding stands in names of clocks and of earlier findings, between other signs. */
const newCode = z
  .string()
  .regex(
    /^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/,
    '序号只用数字、字母、点和连字符，最多 20 个 · digits, letters, dots and hyphens, 20 at most',
  )
  .describe('问题的序号，本份中没有用过的 · a code that no other finding of it has')
  .meta({ examples: ['5'] });

const statement = words(2000, '2026年1至8月低保名单未按月公示。');
const timing = z.enum(['immediate', 'timeLimited', 'staged', 'longTerm']);

/** What of a finding may be left out, changed or added. */
const besides = {
  category: text(200, '政务公开').optional(),
  severity: z.enum(SEVERITIES).optional(),
  criterion: text(1000, '《社会救助暂行办法》第六十三条').optional(),
  recommendation: text(2000, '补齐公示并建立按月公示制度。').optional(),
  target: text(1000, '全部补齐').optional(),
  due: limit,
  coUnits: z
    .array(words(200, '县财政局'))
    .max(50)
    .optional()
    .describe('配合单位的名称 · co-operating units by name'),
  remarks: text(1000, '').optional(),
};

/** What of a finding is to be changed. */
const findingChange = shape(
  'FindingChange',
  '草稿中一个问题的修改，只改写明的各项',
  'What is changed in a finding of a draft; what is not named stays',
  z.strictObject({
    code,
    statement: statement.optional(),
    timing: timing.optional(),
    ...besides,
  }),
);

/** A finding that is to be added. */
const findingAdded = shape(
  'FindingAdded',
  '草稿中新增的问题，序号不得与其他问题相同',
  'A finding that is added to a draft, under a code that no other has',
  z.strictObject({ code: newCode, statement, timing, ...besides }),
);

/** What is to be changed in a draft. */
export const draftChange = shape(
  'DraftChange',
  '草稿的修改，只改写明的各项',
  'What is changed in a draft; what is not named stays',
  z.strictObject({
    unit: name(80, 'u-ncj').optional().describe('改发的单位 · id of another unit'),
    title: words(200, '整改通知书').optional(),
    policy: name(60, 'county-standard').optional(),
    urgencyReason: text(500, '汛期将至').nullable().optional(),
    consent: z
      .strictObject({
        by: name(100, '云岭县人民政府'),
        document: name(100, '云政函〔2026〕8号'),
        on: dayNamed('2026-09-20'),
      })
      .optional()
      .describe('县委、县政府同意向乡镇下发 · the county’s consent to a letter to a township'),
    findings: z
      .array(findingChange)
      .max(2000)
      .optional()
      .describe('要修改的各个问题 · the findings that are to be changed'),
    added: z
      .array(findingAdded)
      .max(2000)
      .optional()
      .describe('新增的问题，排在最后 · findings that are added, at the end'),
    removed: z
      .array(code)
      .max(2000)
      .optional()
      .describe(
        '删去的问题的序号，至少留下一个问题 · codes of findings that are left out; one has to stay',
      ),
  }),
  { title: '关于2026年民生资金专项督查反馈问题的整改通知书' },
);

/** A person's word on a repetition. */
export const repeatBody = shape(
  'RepeatBody',
  '屡查屡犯的认定或否定',
  'A finding of a draft repeats an earlier one, or it does not',
  z.strictObject({
    finding: words(20, '1').describe('草稿中问题的序号 · code of the finding in the draft'),
    of: words(200, '云督整〔2025〕7号#2').describe(
      '此前的问题：文号#序号 · the earlier finding, document number#code',
    ),
    confirmed: z.boolean().describe('true 认定，false 否定或撤销认定 · it does, or it does not'),
  }),
);
