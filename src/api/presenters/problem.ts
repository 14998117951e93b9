import { z } from 'zod';
import { REFUSALS } from '../../domain/notice/refusals.ts';
import { PROBLEM_CODES } from '../problem-codes.ts';
import { like, listOf, shape } from './shape.ts';

const code = z
  .enum([...PROBLEM_CODES, ...REFUSALS])
  .meta({ examples: ['notice-unknown'] })
  .describe('错误代码，长期不变 · a stable code');

/** A problem (RFC 9457). */
export const problem = shape(
  'Problem',
  '问题（RFC 9457）：未办成的原因，用读者的语言',
  'A problem (RFC 9457): why it was not done, in the language of the reader',
  z.strictObject({
    type: like('/problems/notice-unknown', /^\/problems\/[a-z-]+$/).describe(
      '说明此代码的地址 · where the code is explained',
    ),
    title: like('未找到该通知书。'),
    status: z
      .int()
      .min(200)
      .max(599)
      .meta({ examples: [404] }),
    code,
    detail: z.exactOptional(like('未找到该通知书。 (c-1)')),
    instance: like('/api/notices/c-1'),
    requestId: like('0b8f6f2e-5d0c-4a55-9e0e-3f0c6f0d9a11').describe(
      '本次请求的编号，可据以查日志 · id of the request, which leads to the log',
    ),
    errors: z.exactOptional(
      z.array(
        z.strictObject({
          pointer: like('/findings/0').describe('所在位置（RFC 6901）· where it is (RFC 6901)'),
          detail: like('应为文字'),
        }),
      ),
    ),
  }),
);

const explanation = shape(
  'ProblemExplanation',
  '错误代码的说明',
  'What a problem code means',
  z.strictObject({
    code,
    status: z
      .int()
      .min(200)
      .max(599)
      .meta({ examples: [404] }),
    zh: like('未找到该通知书。'),
    en: like('There is no such notice.'),
  }),
);

/** One problem code, and all of them. */
export const problemExplanation = explanation;
export const problemExplanations = shape(
  'ProblemExplanations',
  '全部错误代码',
  'All problem codes',
  listOf(explanation),
);
