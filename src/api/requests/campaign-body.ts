import { z } from 'zod';
import { OF_REHEARSAL } from '../../store/register/document-numbers.ts';
import { shape } from '../presenters/shape.ts';
import { instantNamed, name, text, words } from './texts.ts';

/** A campaign that is to be added. */
export const campaignBody = shape(
  'CampaignBody',
  '新建专项督查',
  'A campaign to be added',
  z.strictObject({
    name: name(200, '2026年民生资金专项督查'),
    code: name(40, '云督整')
      .refine((code) => !OF_REHEARSAL.test(code), '代字不能这样开头 no code begins so')
      .describe('发文机关代字 · code of the issuing body'),
    policy: name(60, 'county-standard'),
    subject: name(100, '民生资金')
      .optional()
      .describe('督查事项，与单位一起防止重复督查 · guards, with the units, against doubling'),
    units: z.array(text(80, 'u-ncj')).max(2000).default([]),
    overlapReason: words(1000, '上级交办').optional(),
    region: z
      .string()
      .regex(/^CN-[A-Z0-9]{1,6}$/)
      .optional()
      .meta({ examples: ['CN-NX'] }),
    county: name(60, '青河县')
      .optional()
      .describe(
        '其他县区的名称：名册、督查室岗位和文号与本地分开；本地的不写 · another county than the office’s own: its roster, office and numbers are kept apart',
      ),
    rehearsal: z
      .strictObject({
        start: instantNamed('2026-09-24T01:00:00.000Z'),
        speed: z
          .number()
          .min(1)
          .max(500_000)
          .meta({ examples: [40_000] }),
        leadSeconds: z
          .number()
          .int()
          .min(0)
          .max(600)
          .default(0)
          .describe('先静止的实际秒数 · real seconds during which its clock still stands'),
        sample: z
          .boolean()
          .default(false)
          .describe(
            '随程序提供的样例，可整体移除 · the sample of the program, which can be removed',
          ),
        until: instantNamed('2027-09-24T01:00:00.000Z')
          .optional()
          .describe(
            '时钟停下的业务时刻，默认开始后三年 · business instant at which its clock stands still again; three years after its start unless said',
          ),
      })
      .nullable()
      .default(null)
      .describe('演练 · a rehearsal, on a clock of its own and counted nowhere'),
  }),
  {
    name: '2026年民生资金专项督查',
    code: '云督整',
    policy: 'county-standard',
    units: [],
    rehearsal: null,
  },
);

/** What of a campaign is to be changed. */
export const campaignChange = shape(
  'CampaignChange',
  '专项督查改名',
  'Another name for a campaign',
  z.strictObject({ name: name(200, '2026年民生资金专项督查') }),
);
