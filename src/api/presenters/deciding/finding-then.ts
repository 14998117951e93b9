import { z } from 'zod';
import type { Instant } from '../../../domain/calendar/instant.ts';
import type { Finding } from '../../../domain/notice/finding.ts';
import type { Notice, Rules } from '../../../domain/notice/notice.ts';
import { lightOf } from '../../../domain/readings/light.ts';
import { like } from '../shape.ts';
import { findingCode, findingStage, instant, light, rung } from '../vocabulary.ts';

/** How a finding stands at some instant, in a few facts. */
export const findingThen = {
  code: findingCode,
  statement: like('2026年1至8月低保名单未按月公示。'),
  stage: findingStage,
  light,
  dueAt: instant,
  provisional: z.boolean(),
  level: rung.nullable(),
};

const shape = z.strictObject(findingThen);

/** How a finding stands at that instant, as callers see it. */
export const presentFindingThen = (
  f: Finding,
  notice: Notice,
  rules: Rules,
  at: Instant,
): z.infer<typeof shape> => ({
  code: f.code,
  statement: f.statement,
  stage: f.stage,
  light: lightOf(f, notice, rules, at),
  dueAt: f.dueAt,
  provisional: f.provisional,
  level: f.level ?? null,
});
