import { z } from 'zod';
import type { Approval, Consent, Issuer } from '../../domain/notice/matters/issue.ts';
import type { Deputising, PostingDoc, UnitDoc } from '../../store/roster.ts';
import { presentDelegation, presentNamed } from './matters.ts';
import { count, like, pageOf, shape } from './shape.ts';
import {
  type approval,
  type consent,
  day,
  delegation,
  issuer,
  personId,
  personName,
  post,
  unitId,
} from './vocabulary.ts';

const fields = z.strictObject({
  id: unitId,
  name: like('农村局'),
  kind: z
    .enum([
      'department',
      'township',
      'authorisedOrganisation',
      'entrustedOrganisation',
      'verticalBranch',
      'office',
    ])
    .describe('单位类别；office 为督查一方 · kind of unit; office is the supervising side'),
  shortNames: z.array(like('农业局')),
  successor: z.exactOptional(
    z
      .strictObject({ id: unitId, on: day })
      .describe('承接单位及其承接之日 · who took over its duties, and from when'),
  ),
});

/** A page of units. */
export const unitPage = shape(
  'UnitPage',
  '一页单位',
  'A page of units',
  pageOf(shape('Unit', '单位', 'A unit', fields)),
);

const posting = shape(
  'Place',
  '岗位任职：何人何时起止',
  'A person at a post, from a day on',
  z.strictObject({
    post,
    holder: personId,
    name: personName,
    phone: like('0953-0000000').nullable(),
    email: like('lianluo@example.cn').nullable(),
    from: day,
    until: day.nullable(),
    delegation: z.exactOptional(delegation),
    deputyFor: z.exactOptional(
      z
        .strictObject({
          id: personId,
          name: personName,
          namedBy: z.strictObject({ id: personId, name: personName }),
          reason: like('外出学习').nullable(),
          document: like('农村局人〔2026〕8号').nullable(),
        })
        .describe('代理何人，由谁登记及缘由 · in whose place, by whom named, and why'),
    ),
  }),
);

/** A unit with its people. */
export const staffedUnit = shape(
  'StaffedUnit',
  '单位及其岗位任职',
  'A unit and the people at its posts, present and past',
  fields.extend({ postings: z.array(posting) }),
);

/** What a change of a post has come to. */
export const postChange = shape(
  'PostChange',
  '岗位变动：是否有变，告知了多少份在办通知书',
  'Whether a post has changed, and how many open notices know of it',
  z.strictObject({ changed: z.boolean(), notices: count }),
);

/** A unit as callers see it. */
export const presentUnit = (u: UnitDoc): z.infer<typeof fields> => ({
  id: u._id,
  name: u.name,
  kind: u.kind,
  shortNames: u.shortNames,
  ...(u.successor === undefined ? {} : { successor: { id: u.successor.id, on: u.successor.on } }),
});

const presentPosting = (p: PostingDoc): z.infer<typeof posting> => ({
  post: p.post,
  holder: p.holder,
  name: p.name,
  phone: p.phone,
  email: p.email,
  from: p.from,
  until: p.until,
  ...(p.delegation === undefined ? {} : { delegation: presentDelegation(p.delegation) }),
  ...(p.deputyFor === undefined ? {} : { deputyFor: presentDeputising(p.deputyFor) }),
});

const presentDeputising = (d: Deputising) => ({
  ...presentNamed(d),
  namedBy: presentNamed(d.namedBy),
  reason: d.reason,
  document: d.document,
});

/** A unit, or the supervising side where it is null, with its people as callers see them. */
export const presentStaffed = (
  id: string,
  unit: UnitDoc | null,
  postings: PostingDoc[],
): z.infer<typeof staffedUnit> => ({
  ...(unit === null
    ? { id, name: '督查室', kind: 'office' as const, shortNames: [] }
    : presentUnit(unit)),
  postings: postings.map(presentPosting),
});

/** A unit that was removed. */
export const removedUnit = shape(
  'RemovedUnit',
  '已移除的单位',
  'A unit that was removed',
  z.strictObject({ id: unitId }),
);

/** What the office has entered about itself. */
export const office = shape(
  'Office',
  '签发机关的登记',
  'What is entered of the issuing body',
  z.strictObject({
    issuer: issuer.nullable(),
    delegations: z
      .array(posting)
      .describe(
        '行政首长的授权，含已到期的 · delegations of the head of government, also those that are over',
      ),
  }),
);

/** 签发机关 as callers see it. */
export const presentIssuer = (i: Issuer): z.infer<typeof issuer> => ({
  name: i.name,
  address: i.address,
  telephone: i.telephone,
});

/** The approval of an inspection as callers see it. */
export const presentApproval = (a: Approval): z.infer<typeof approval> => ({
  organ: a.organ,
  document: a.document,
  on: a.on,
});

/** The county's consent as callers see it. */
export const presentConsent = (c: Consent): z.infer<typeof consent> => ({
  by: c.by,
  document: c.document,
  on: c.on,
});

/** The entry of the office as callers see it. */
export const presentOffice = (
  i: Issuer | null,
  postings: PostingDoc[],
): z.infer<typeof office> => ({
  issuer: i && presentIssuer(i),
  delegations: postings.filter((p) => p.delegation !== undefined).map(presentPosting),
});
