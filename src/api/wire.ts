import { z } from 'zod';
import type { Command } from '../domain/notice/commands.ts';
import type { Envelope } from '../domain/notice/envelope.ts';
import { CLOSURE_REASONS } from '../domain/notice/finding.ts';
import { RUNGS } from '../domain/policy/policy.ts';
import type { Same } from '../domain/same.ts';

/** Request and response schemas; the only thing other programs need to know of the API. */

/** True or false in a query. */
export const flag = z.enum(['true', 'false']).transform((v) => v === 'true');

/** Which page of a list is asked for, and how many items it holds at most. */
export const paging = z.strictObject({
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const text = (max: number) => z.string().max(max);
const words = (max: number) => z.string().trim().min(1).max(max);
const code = z.string().min(1).max(40);
const day = z.iso.date();

const evidence = z.strictObject({
  name: words(200),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  effectiveOn: day,
});

const planItem = z.strictObject({
  finding: code,
  measures: words(4000),
  responsiblePerson: text(100).default(''),
  milestones: z
    .array(z.strictObject({ on: day, goal: words(500) }))
    .max(20)
    .default([]),
});

/** A unit or a person by id and name. */
const named = z.strictObject({ id: words(60), name: words(100) });
const decisionId = z.string().regex(/^[\w\u4e00-\u9fff〔〕[\].-]{1,60}$/);

const until = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);

/** The commands a caller may send; who, when and under which key are added by the API. */
export const commandBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acknowledge'), remarks: text(1000).default('') }),
  z.strictObject({ kind: z.literal('submitPlan'), items: z.array(planItem).min(1).max(200) }),
  z.strictObject({ kind: z.literal('acceptPlan'), opinion: text(2000).default('') }),
  z.strictObject({ kind: z.literal('returnPlan'), reason: words(2000) }),
  z.strictObject({
    kind: z.literal('reportProgress'),
    finding: code,
    text: text(4000).default(''),
    noChange: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('reportFinding'),
    finding: code,
    summary: words(4000),
    evidence: z.array(evidence).max(20).default([]),
  }),
  z.strictObject({
    kind: z.literal('acceptFinding'),
    finding: code,
    reason: z.enum(CLOSURE_REASONS).default('implemented'),
    opinion: text(2000).default(''),
  }),
  z.strictObject({ kind: z.literal('returnFinding'), finding: code, reason: words(2000) }),
  z.strictObject({
    kind: z.literal('requestExtension'),
    finding: code,
    until,
    reason: words(2000),
  }),
  z.strictObject({
    kind: z.literal('grantExtension'),
    finding: code,
    until: until.nullable().default(null),
    opinion: text(2000).default(''),
  }),
  z.strictObject({ kind: z.literal('refuseExtension'), finding: code, reason: words(2000) }),
  z.strictObject({ kind: z.literal('withdrawNotice'), reason: words(2000) }),
  z.strictObject({ kind: z.literal('withdrawFinding'), finding: code, reason: words(2000) }),
  z.strictObject({
    kind: z.literal('approveRung'),
    proposal: code,
    basis: words(2000),
    document: text(200).nullable().default(null),
    factsChecked: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('refuseRung'), proposal: code, reason: words(2000) }),
  z.strictObject({
    kind: z.literal('remindByHand'),
    findings: z.array(code).max(200).default([]),
    text: text(1000).default(''),
  }),
  z.strictObject({ kind: z.literal('addNote'), text: words(4000) }),
  z.strictObject({
    kind: z.literal('raiseObjection'),
    finding: code,
    ground: z.enum(['notOurRemit', 'wrongFact']),
    reasons: words(4000),
  }),
  z.strictObject({
    kind: z.literal('decideObjection'),
    objection: code,
    upheld: z.boolean(),
    opinion: words(2000),
    to: named.nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('applyForFormalReview'),
    findings: z.array(code).max(200).default([]),
    grounds: words(4000),
  }),
  z.strictObject({ kind: z.literal('assignFormalReviewer'), formalReview: code, reviewer: named }),
  z.strictObject({
    kind: z.literal('decideFormalReview'),
    formalReview: code,
    outcome: z.enum(['maintained', 'revised', 'revoked']),
    findings: z.array(code).max(200).default([]),
    opinion: words(4000),
  }),
  z.strictObject({
    kind: z.literal('suspend'),
    decision: decisionId,
    findings: z.array(code).max(200).default([]),
    reason: words(2000),
    estimate: text(20).nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('resume'), decision: decisionId, reason: words(2000) }),
  z.strictObject({
    kind: z.literal('reportMilestone'),
    finding: code,
    milestone: z.number().int().min(1).max(20),
    text: words(4000),
    evidence: z.array(evidence).max(20).default([]),
  }),
  z.strictObject({ kind: z.literal('reportPart'), finding: code, summary: words(4000) }),
  z.strictObject({ kind: z.literal('declinePart'), finding: code, reason: words(2000) }),
  z.strictObject({
    kind: z.literal('recordCheck'),
    finding: code,
    on: day,
    place: words(200),
    people: z.array(words(60)).min(1).max(20),
    result: words(4000),
    passed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('deferFinding'), finding: code, until, reason: words(2000) }),
  z.strictObject({
    kind: z.literal('transferFinding'),
    finding: code,
    to: named,
    record: words(4000),
    reason: words(2000),
  }),
  z.strictObject({
    kind: z.literal('raiseRung'),
    finding: code,
    rung: z.enum(RUNGS),
    reason: words(2000),
  }),
  z.strictObject({
    kind: z.literal('migrateRules'),
    rulesVersion: z.number().int().min(1).max(1_000_000),
    reason: words(2000),
  }),
]);
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

const chosen = z.strictObject({
  campaign: z.string().max(80).optional(),
  unit: z.string().max(80).optional(),
  stage: z.string().max(40).optional(),
  rehearsal: z.boolean().optional(),
  /** Ids or document numbers. */
  notices: z.array(z.string().max(80)).max(5000).optional(),
});

export const manyBody = z.strictObject({
  query: chosen,
  command: commandBody,
  dryRun: z.boolean().default(false),
});

export const calendarBody = z.strictObject({
  /** A file of data/calendars: year, papers, days. */
  year: z.looseObject({ year: z.number().int() }),
  region: z
    .string()
    .regex(/^CN(-[A-Z0-9]{1,6})?$/)
    .default('CN'),
  basis: words(500),
  dryRun: z.boolean().default(false),
  query: chosen.default({}),
});

export const outcome = z.object({
  seq: z.number().int(),
  stage: z.string(),
  digest: z.string(),
  events: z.array(z.string()),
});

export const campaignBody = z.strictObject({
  name: words(200),
  code: words(40),
  policy: words(60),
  /** 督查事项; with the units it guards against doubled inspections. */
  subject: words(100).optional(),
  units: z.array(z.string().max(80)).max(2000).default([]),
  overlapReason: words(1000).optional(),
  region: z
    .string()
    .regex(/^CN-[A-Z0-9]{1,6}$/)
    .optional(),
  /** A rehearsal runs `speed` times as fast as the world and is counted nowhere. */
  rehearsal: z
    .strictObject({
      start: z.iso.datetime(),
      speed: z.number().min(1).max(500_000),
      /** Real seconds during which its clock still stands, so that the letters can go out first. */
      leadSeconds: z.number().int().min(0).max(600).default(0),
      /** Business instant at which its clock stands still again. */
      until: z.iso.datetime().optional(),
    })
    .nullable()
    .default(null),
});

export const draftChange = z.strictObject({
  /** Id of another unit to which the letter is to go. */
  unit: words(80).optional(),
  title: words(200).optional(),
  policy: words(60).optional(),
  urgencyReason: text(500).nullable().optional(),
  consent: text(500).optional(),
});

export const deadlineQuestion = z.strictObject({
  start: z.string().min(8).max(40),
  rule: z.string().min(2).max(20),
  cutoff: z.string().max(5).optional(),
  roll: z.enum(['next', 'second', 'none']).optional(),
});

export const POSTS = [
  'contact',
  'handler',
  'responsibleLeader',
  'unitHead',
  'supervisionOffice',
  'reviewer',
  'approver',
  'groupLeader',
] as const;

export const successorBody = z.strictObject({
  successor: z.string().min(1).max(80),
  on: day,
  basis: words(500),
});

export const lookBackBody = z.strictObject({ asOf: day.optional() });

export const lookBackResult = z.strictObject({
  finding: z.string().min(3).max(160),
  relapsed: z.boolean(),
  note: words(2000),
});

export const postingBody = z.strictObject({
  /** Id of the person; without one it follows from unit and name, as when a roster is imported. */
  holder: words(60).optional(),
  name: words(60),
  phone: text(40).nullable().default(null),
  email: z.email().nullable().default(null),
  from: day,
});

const fileBody = z.strictObject({
  name: words(200),
  /** The file's bytes in base64, at most 20 MB of them. */
  content: z.base64().max(28_000_000),
});

export const ledgerBody = z.strictObject({
  ledger: fileBody,
  roster: fileBody.nullable().default(null),
  dryRun: z.boolean().default(false),
});
