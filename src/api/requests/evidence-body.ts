import { z } from 'zod';
import { dayNamed, name } from './texts.ts';

/** A file that is to be cited as evidence. */
export const evidenceBody = z.strictObject({
  name: name(200, '整改情况报告.pdf'),
  content: z
    .base64()
    .max(28_000_000)
    .describe('文件内容，base64，不超过 20 MB · the bytes in base64, at most 20 MB of them')
    .meta({ examples: ['JVBERi0xLjcK'] }),
  effectiveOn: dayNamed('2026-09-24').describe(
    '所证事实发生之日 · the day on which what it proves took effect',
  ),
});
