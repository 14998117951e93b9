import { z } from 'zod';
import type { FormalReview, Objection, Plan, Proposal } from '../../domain/notice/notice.ts';
import type {
  CoUnit,
  Delegated,
  Delegation,
  FormerCoUnit,
  FormerUnit,
  Holder,
} from '../../domain/notice/posts.ts';
import { count, like, shape } from './shape.ts';
import {
  day,
  delegation,
  findingCode,
  gatedRung,
  holder,
  instant,
  type named,
  officePost,
  personId,
  personName,
  post,
  rung,
  text,
  unitId,
} from './vocabulary.ts';

/** What lies with a letter besides its findings: its plan, proposals of rungs, objections, formal reviews, units. */

export const planItem = shape(
  'PlanItem',
  '一个问题的整改措施',
  'The measures for one finding',
  z.strictObject({
    finding: findingCode,
    measures: like('制定公示清单，逐月更新'),
    responsiblePerson: personName,
    milestones: z.array(z.strictObject({ on: day, goal: like('完成清单') })),
  }),
);

export const plan = shape(
  'Plan',
  '整改方案',
  'The plan of the unit',
  z.strictObject({
    items: z.array(planItem),
    status: z.enum(['submitted', 'accepted', 'returned']),
    submittedAt: instant,
    late: z.boolean(),
    returns: count.describe('退回次数 · how often it was returned'),
    covers: z
      .array(findingCode)
      .describe('措施已审核通过的整改意见 · findings whose measures have been accepted'),
  }),
);

/** A decision under a delegation, with the name of whoever took it. */
export const delegated = z
  .strictObject({ ...delegation.shape, delegate: personName })
  .nullable()
  .describe('由受权人决定的，其授权 · set where a delegate of the head of government has decided');

export const proposal = shape(
  'Proposal',
  '拟发的约谈、通报批评或移送，须经批准',
  'A gated rung prepared by the system, waiting for its approver',
  z.strictObject({
    id: like('1'),
    rung: gatedRung,
    findings: z.array(findingCode),
    to: z.array(post),
    needs: officePost,
    asked: z.array(personId).describe('已请其审批的人员 · who was asked to decide'),
    preparedAt: instant,
    cause: z
      .enum(['return', 'hand', 'badFaith'])
      .nullable()
      .describe('提级的缘由，null 为逾期 · why it was raised; null: because a date has passed'),
    raisedBy: personId.nullable().describe('手工提级的人员 · who has raised it by hand'),
    status: z.enum(['pending', 'approved', 'refused', 'lapsed']),
    decidedAt: instant.nullable(),
    decidedBy: personName.nullable(),
    delegation: delegated,
    basis: like('《政府督查工作条例》第二十一条').nullable(),
    document: like('云政督批〔2026〕3号').nullable(),
    organ: like('县纪委监委').nullable().describe('受移送机关 · the organ of a referral'),
  }),
);

export const objection = shape(
  'Objection',
  '异议：非本单位职责，或事实有误',
  'An objection: not our remit, or a wrong fact',
  z.strictObject({
    id: like('objection-1'),
    finding: findingCode,
    ground: z.enum(['notOurRemit', 'wrongFact']),
    reasons: text,
    raisedAt: instant,
    by: personId,
    status: z.enum(['pending', 'upheld', 'rejected', 'takenBack', 'lapsed']),
    decidedAt: instant.nullable(),
    decidedBy: personId.nullable(),
    opinion: text.nullable(),
  }),
);

export const formalReview = shape(
  'FormalReview',
  '复核（政府督查工作条例第十七条）',
  'A formal review',
  z.strictObject({
    id: like('formal-review-1'),
    findings: z.array(findingCode),
    grounds: text,
    appliedAt: instant,
    by: personId,
    reviewer: z.strictObject({ id: personId, name: personName }).nullable(),
    status: z.enum(['pending', 'decided', 'takenBack', 'lapsed']),
    outcome: z.enum(['maintained', 'revised', 'revoked']).nullable(),
    opinion: text.nullable(),
    decidedAt: instant.nullable(),
    decidedBy: personId.nullable(),
  }),
);

export const coUnit = shape(
  'CoUnit',
  '配合单位及其在岗者',
  'A co-operating unit with its people',
  z.strictObject({
    id: unitId,
    name: like('财政局'),
    holders: z.array(holder),
    acknowledgedAt: instant.nullable(),
  }),
);

export const formerUnit = shape(
  'FormerUnit',
  '转办前的责任单位',
  'A unit that was responsible until its successor took over',
  z.strictObject({
    ...{ id: unitId, name: like('农业局'), until: day, basis: like('机构改革方案') },
    at: instant.describe('登记承接的时刻 · when the succession was entered'),
    reached: z
      .array(z.strictObject({ finding: findingCode, level: rung.nullable(), reminders: count }))
      .describe('对该单位已到的级别和催办、督办次数 · how far it was chased about what went over'),
  }),
);

export const formerCoUnit = shape(
  'FormerCoUnit',
  '转办前的配合单位',
  'A unit that co-operated until its successor took over its parts',
  z.strictObject({
    ...{ id: unitId, name: like('农业局'), until: day, basis: like('机构改革方案') },
    late: z
      .array(findingCode)
      .describe('转办时配合任务已逾期的问题 · findings of which it left a part that was late'),
  }),
);

/** A unit or a person by id and name, as callers see it. */
export const presentNamed = ({ id, name }: z.infer<typeof named>): z.infer<typeof named> => ({
  id,
  name,
});

/** A holder as callers see him. */
export const presentHolder = (h: Holder): z.infer<typeof holder> => ({
  post: h.post,
  id: h.id,
  name: h.name,
  from: h.from,
  until: h.until,
  ...(h.delegation === undefined ? {} : { delegation: presentDelegation(h.delegation) }),
  ...(h.deputyFor === undefined ? {} : { deputyFor: presentNamed(h.deputyFor) }),
});

/** A delegation as callers see it. */
export const presentDelegation = (d: Delegation): z.infer<typeof delegation> => ({
  head: d.head,
  document: d.document,
  on: d.on,
});

const presentDelegated = (d: Delegated) => ({ ...presentDelegation(d), delegate: d.delegate });

/** A plan as callers see it. */
export const presentPlan = (p: Plan): z.infer<typeof plan> => ({
  items: p.items.map((item) => ({
    finding: item.finding,
    measures: item.measures,
    responsiblePerson: item.responsiblePerson,
    milestones: item.milestones.map(({ on, goal }) => ({ on, goal })),
  })),
  status: p.status,
  submittedAt: p.submittedAt,
  late: p.late,
  returns: p.returns,
  covers: p.covers,
});

/** The proposal of a rung as callers see it. */
export const presentProposal = (p: Proposal): z.infer<typeof proposal> => ({
  id: p.id,
  rung: p.rung,
  findings: p.findings,
  to: p.to,
  needs: p.needs,
  asked: p.asked,
  preparedAt: p.preparedAt,
  cause: p.cause,
  // Proposals that were stored before had none.
  raisedBy: p.raisedBy ?? null,
  status: p.status,
  decidedAt: p.decidedAt,
  decidedBy: p.decidedBy,
  delegation: p.delegation && presentDelegated(p.delegation),
  basis: p.basis,
  document: p.document,
  organ: p.organ,
});

/** An objection as callers see it. */
export const presentObjection = (o: Objection): z.infer<typeof objection> => ({
  id: o.id,
  finding: o.finding,
  ground: o.ground,
  reasons: o.reasons,
  raisedAt: o.raisedAt,
  by: o.by,
  status: o.status,
  decidedAt: o.decidedAt,
  decidedBy: o.decidedBy,
  opinion: o.opinion,
});

/** A formal review as callers see it. */
export const presentFormalReview = (r: FormalReview): z.infer<typeof formalReview> => ({
  id: r.id,
  findings: r.findings,
  grounds: r.grounds,
  appliedAt: r.appliedAt,
  by: r.by,
  reviewer: r.reviewer === null ? null : presentNamed(r.reviewer),
  status: r.status,
  outcome: r.outcome,
  opinion: r.opinion,
  decidedAt: r.decidedAt,
  decidedBy: r.decidedBy,
});

/** A co-operating unit as callers see it. */
export const presentCoUnit = (u: CoUnit): z.infer<typeof coUnit> => ({
  id: u.id,
  name: u.name,
  holders: u.holders.map(presentHolder),
  acknowledgedAt: u.acknowledgedAt,
});

/** A former unit as callers see it. */
export const presentFormerUnit = (u: FormerUnit): z.infer<typeof formerUnit> => ({
  id: u.id,
  name: u.name,
  until: u.until,
  basis: u.basis,
  at: u.at,
  reached: u.reached.map(({ finding, level, reminders }) => ({ finding, level, reminders })),
});

/** A unit that co-operated until its successor took over, as callers see it. */
export const presentFormerCoUnit = (u: FormerCoUnit): z.infer<typeof formerCoUnit> => ({
  id: u.id,
  name: u.name,
  until: u.until,
  basis: u.basis,
  late: [...u.late],
});
