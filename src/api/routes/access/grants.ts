import { WHOLE } from '../../../domain/access/identity.ts';
import { instantOfMs } from '../../../domain/calendar/instant.ts';
import { findAccount } from '../../../store/access/accounts.ts';
import { endGrant, listGrants, putGrant } from '../../../store/access/grants.ts';
import { findCampaign } from '../../../store/campaigns.ts';
import { ownAccount } from '../../access/own-account.ts';
import type { Deps } from '../../deps.ts';
import { grant, grants, presentGrant } from '../../presenters/access.ts';
import { languageOf, Problem } from '../../problem.ts';
import { grantBody } from '../../requests/access-bodies.ts';
import { GRANT } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** @throws Problem for an account or a campaign that is not known, and for an administrator's account. */
async function checkNamed(
  { connection }: Deps,
  { account, campaigns }: { account: string; campaigns: readonly string[] },
): Promise<void> {
  const known = await findAccount(connection, account);
  if (known === null) throw new Problem('account-unknown', { subject: account });
  if (known.administrator !== null) throw new Problem('administrator-apart', { subject: account });
  for (const campaign of campaigns)
    if ((await findCampaign(connection, WHOLE, campaign)) === null)
      throw new Problem('campaign-unknown', { subject: campaign });
}

/** What auditors may read, as the security administrator grants it. */
export const grantRoutes = (deps: Deps): Route[] => [
  route({
    id: 'putGrant',
    method: 'put',
    path: '/api/grants',
    tag: 'access',
    summary: { zh: '授予审计权限', en: 'Grant something to an auditor' },
    about: {
      zh: '审计人员在起止日期内只能查阅所授权的督查和单位。同一账号、督查、单位和起始日再次提交的，以新的截止日为准。',
      en: 'Within its days an auditor reads the campaigns and units that were granted, and nothing else. The same account, campaigns, units and first day, sent again, have the new last day.',
    },
    body: grantBody,
    answers: { 200: grant },
    problems: ['account-unknown', 'administrator-apart', 'campaign-unknown'],
    async handle(asked) {
      const { body, req } = asked;
      if (body.until < body.from) {
        const detail = languageOf(req) === 'zh' ? `不早于 ${body.from}` : `not before ${body.from}`;
        throw new Problem('invalid-request', { errors: [{ pointer: '/until', detail }] });
      }
      await checkNamed(deps, body);
      const by = { id: ownAccount(asked).identity.person.id, at: instantOfMs(deps.nowMs()) };
      return { body: presentGrant(await putGrant(deps.connection, body, by)) };
    },
  }),
  route({
    id: 'listGrants',
    method: 'get',
    path: '/api/grants',
    tag: 'access',
    summary: { zh: '全部审计授权', en: 'List grants' },
    about: { zh: '已到期、已终止的也列出。', en: 'Those that are over among them.' },
    answers: { 200: grants },
    async handle() {
      return { body: { items: (await listGrants(deps.connection)).map(presentGrant) } };
    },
  }),
  route({
    id: 'endGrant',
    method: 'delete',
    path: '/api/grants/{id}',
    tag: 'access',
    summary: { zh: '提前终止审计授权', en: 'End a grant at once' },
    about: {
      zh: '随即生效；授权记录保留。',
      en: 'From then on nothing can be read by it; the grant itself is kept on record.',
    },
    params: { id: GRANT },
    answers: { 200: grant },
    async handle(asked) {
      const { id } = asked.params;
      const by = ownAccount(asked).identity.person.id;
      const at = instantOfMs(deps.nowMs());
      const doc = await endGrant(deps.connection, id, { by, at });
      if (doc === null) throw new Problem('grant-unknown', { subject: id });
      return { body: presentGrant(doc) };
    },
  }),
];
