import { z } from 'zod';
import { LEDGER_COLUMNS } from '../../documents/import/ledger-heads.ts';
import { shape } from '../presenters/shape.ts';
import { name, text, words } from './texts.ts';

/** What requests about imports carry. */

const fileBody = z.strictObject({
  name: name(200, '整改台账.csv'),
  content: z
    .base64()
    .max(28_000_000)
    .describe('文件内容，base64，不超过 20 MB · the bytes in base64, at most 20 MB of them')
    .meta({ examples: ['5bqP5Y+3DQo='] }),
});

const correction = shape(
  'Correction',
  '对导入文件中一个单元格的更正',
  'What a cell of an imported file is to hold instead',
  z.strictObject({
    file: z.enum(['ledger', 'roster']),
    sheet: text(200, '台账'),
    row: z
      .int()
      .min(1)
      .max(1_048_576)
      .meta({ examples: [3] }),
    letter: z
      .string()
      .regex(/^[A-Za-z]{1,3}$/)
      .meta({ examples: ['E'] }),
    text: text(5000, '县农业农村局').describe(
      '更正后的内容，空为清空 · what it is to hold; empty: nothing',
    ),
  }),
);

/** A ledger that is to be imported. */
export const ledgerBody = shape(
  'LedgerBody',
  '要导入的台账与名册',
  'A ledger to be imported, and a roster',
  z.strictObject({
    ledger: fileBody,
    roster: fileBody.nullable().default(null),
    dryRun: z.boolean().default(false).describe('只检查 · only check'),
    severalUnits: z
      .enum(['refused', 'first-leads'])
      .default('refused')
      .describe(
        '一格写有多个单位时：不予导入，或首个为牵头单位、其余为配合单位 · several units in one cell are refused, or the first leads and the others co-operate',
      ),
    map: z
      .array(
        z.strictObject({
          column: words(100, '办结要求').describe(
            '列名或列号 · the head as written, or the letter',
          ),
          as: z
            .enum([...LEDGER_COLUMNS, 'automatic'])
            .nullable()
            .describe(
              '读作哪一列；null 不读；automatic 恢复自动识别 · what it means; null: not read; automatic: as Duban takes it',
            )
            .meta({ examples: ['dueDate'] }),
        }),
      )
      .max(60)
      .default([])
      .describe(
        '列的含义；督查一方按列名指定的对今后的台账也有效 · what columns mean; what the office says of a head holds for later ledgers too',
      ),
    corrections: z
      .array(correction)
      .max(2000)
      .default([])
      .describe(
        '对文件中单元格的更正，先于读取；文件本身不变 · cells that are to hold something else before anything is read; the file itself stays',
      ),
    supplement: z
      .boolean()
      .default(false)
      .describe(
        '已签发问题的更正另成补充草稿 · corrections of issued findings become drafts of their own',
      ),
  }),
  {
    ledger: { name: '整改台账.csv', content: '5bqP5Y+3DQo=' },
    roster: null,
    dryRun: true,
    severalUnits: 'refused',
    map: [],
    corrections: [],
    supplement: false,
  },
);

/** A file of which a copy with comments is wanted. */
export const errorCopyBody = shape(
  'ErrorCopyBody',
  '要批注的文件：与试导入相同，另写明批注哪一个',
  'The files of a dry run, and which of them is to be copied with comments',
  ledgerBody.extend({ of: z.enum(['ledger', 'roster']).default('ledger') }),
  {
    ledger: { name: '整改台账.csv', content: '5bqP5Y+3DQo=' },
    roster: null,
    dryRun: true,
    severalUnits: 'refused',
    map: [],
    corrections: [],
    supplement: false,
    of: 'ledger',
  },
);
