import { delegatingHead } from '../../domain/campaign/delegating.ts';
import { findIssuer, putIssuer } from '../../store/office.ts';
import {
  asHolder,
  holderId,
  type PostingDoc,
  postingsAt,
  putDelegation,
  sideOf,
} from '../../store/roster.ts';
import { checkHolder } from '../access/apart.ts';
import { type Deps, nowOf } from '../deps.ts';
import { rosterIn } from '../desk/campaign/roster-of-campaign.ts';
import type { Commander } from '../desk/give-command.ts';
import { refuseCrowd } from '../desk/posts-named.ts';
import { spread, TELLING } from '../desk/spread-holders.ts';
import { office, postChange, presentOffice } from '../presenters/unit.ts';
import { Problem } from '../problem.ts';
import { delegationBody, officeBody } from '../requests/office-body.ts';
import { rosterQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** What the office has entered about itself. */
export const officeRoutes = (deps: Deps, commander: Commander): Route[] => [
  route({
    id: 'getOffice',
    method: 'get',
    path: '/api/office',
    tag: 'units',
    summary: { zh: '签发机关与授权', en: 'The issuing body, and delegations' },
    about: {
      zh: '名称、地址、电话，写在每份通知书上；尚未登记的为 null；行政首长的授权一并列出。岗位人员见 /api/units/office。',
      en: 'Its name, address and telephone as every notice bears them; null while nobody has entered them; and the delegations of the head of government. Its people are at /api/units/office.',
    },
    query: rosterQuery,
    answers: { 200: office },
    problems: ['campaign-unknown', 'unit-unknown'],
    async handle({ query, sight }) {
      const register = await rosterIn(deps, sight, query.roster);
      const postings = await postingsAt(deps.connection, { register, unit: null });
      return { body: presentOffice(await findIssuer(deps.connection, register), postings) };
    },
  }),
  route({
    id: 'putOffice',
    method: 'put',
    path: '/api/office',
    tag: 'units',
    summary: { zh: '登记签发机关', en: 'Enter the issuing body' },
    about: {
      zh: '此后签发的通知书按新的登记；已签发的保留签发当日的。重复提交不变。',
      en: 'Notices issued from now on bear it; those that are out keep what stood on the day of their issue. Repeating it changes nothing.',
    },
    acts: true,
    query: rosterQuery,
    body: officeBody,
    answers: { 200: office },
    problems: ['campaign-unknown', 'unit-unknown'],
    async handle({ body, actor, query, sight }) {
      const register = await rosterIn(deps, sight, query.roster);
      await putIssuer(deps.connection, register, body, actor.id, nowOf(deps));
      const postings = await postingsAt(deps.connection, { register, unit: null });
      return { body: presentOffice(body, postings) };
    },
  }),
  route({
    id: 'putDelegation',
    method: 'put',
    path: '/api/office/delegations',
    tag: 'units',
    summary: { zh: '登记行政首长的授权', en: 'Enter a delegation of the head of government' },
    about: {
      zh: '本级人民政府行政首长书面授权的人员，在起止日期内可以批准通报批评、移送（《政府督查工作条例》第二十一条），批准时记明双方姓名和授权文号；在办通知书随即得知。同一文号、同一人员再次提交的，起止日期以新的为准，可据以提前终止。',
      en: 'Within its days the person may approve criticism and referral in the place of the head of government; both names and the paper are recorded then, and every open notice learns of it. The same paper to the same person, sent again, has the new days; so it is ended early.',
    },
    acts: true,
    query: rosterQuery,
    body: delegationBody,
    answers: { 200: postChange },
    problems: [
      ...TELLING,
      'campaign-unknown',
      'unit-unknown',
      'delegation-days-wrong',
      'delegation-without-head',
      'delegation-to-head',
      'post-crowded',
      'holder-administers',
    ],
    async handle({ body, query, sight }) {
      const register = await rosterIn(deps, sight, query.roster);
      const side = { register, unit: null };
      const { document, on, ...days } = body;
      const person = { ...days, holder: body.holder ?? holderId(sideOf(side), body.name) };
      const given = { ...person, document, on };
      await checkHolder(deps, person);
      const here = await postingsAt(deps.connection, side);
      const read = delegatingHead(here.map(asHolder), given);
      if (!read.ok) throw new Problem(read.fault);
      const delegation = { head: read.head, document, on };
      const isSame = (p: PostingDoc): boolean =>
        p.holder === person.holder && p.delegation?.document === document;
      refuseCrowd(
        deps,
        here.filter((p) => !isSame(p)),
        { post: 'governmentHead', delegation },
      );
      const changed = await putDelegation(deps.connection, register, person, delegation);
      return { body: { changed, notices: await spread(deps, commander, side) } };
    },
  }),
];
