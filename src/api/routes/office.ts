import { findIssuer, putIssuer } from '../../store/office.ts';
import { type Deps, nowOf } from '../deps.ts';
import { office, presentOffice } from '../presenters/unit.ts';
import { Problem } from '../problem.ts';
import { officeBody } from '../requests/office-body.ts';
import { type Route, route } from '../route.ts';

/** What the office has entered about itself. */
export const officeRoutes = (deps: Deps): Route[] => [
  route({
    id: 'getOffice',
    method: 'get',
    path: '/api/office',
    tag: 'units',
    summary: { zh: '签发机关', en: 'The issuing body' },
    about: {
      zh: '名称、地址、电话，写在每份通知书上；尚未登记的为 null。岗位人员见 /api/units/office。',
      en: 'Its name, address and telephone as every notice bears them; null while nobody has entered them. Its people are at /api/units/office.',
    },
    answers: { 200: office },
    async handle() {
      return { body: presentOffice(await findIssuer(deps.connection)) };
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
    body: officeBody,
    answers: { 200: office },
    problems: ['not-your-role'],
    async handle({ body, actor }) {
      if (actor.role !== 'supervisionOffice') throw new Problem('not-your-role');
      await putIssuer(deps.connection, body, actor.id, nowOf(deps));
      return { body: presentOffice(body) };
    },
  }),
];
