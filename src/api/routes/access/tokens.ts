import { listTokens, revokeToken } from '../../../store/access/tokens.ts';
import { currentSession } from '../../access/identify.ts';
import { newToken } from '../../access/new-token.ts';
import { ownAccount } from '../../access/own-account.ts';
import type { Deps } from '../../deps.ts';
import { ended, madeToken, presentToken, tokens } from '../../presenters/access.ts';
import { languageOf, Problem } from '../../problem.ts';
import { tokenBody } from '../../requests/access-bodies.ts';
import { TOKEN } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** Tokens with which machines and the command line act in a person's name. */
export const tokenRoutes = (deps: Deps): Route[] => [
  route({
    id: 'addToken',
    method: 'post',
    path: '/api/tokens',
    tag: 'access',
    summary: { zh: '新建访问令牌', en: 'Make an access token' },
    about: {
      zh: '令牌可办本人能办的一切（仅供读取的除外），以 Authorization: Bearer 出示；只显示这一次，须由本人登录后新建。',
      en: 'A token can do whatever its owner can, or only read, and is shown as Authorization: Bearer. It is told this once, and made by its owner alone, signed in.',
    },
    body: tokenBody,
    answers: { 201: madeToken },
    problems: ['session-needed'],
    async handle(asked) {
      const { body, req, res } = asked;
      const { account } = ownAccount(asked);
      if ((await currentSession(deps, req)) === null) throw new Problem('session-needed');
      const { token, doc } = await newToken(deps, { account, ...body }, languageOf(req));
      res.set('Cache-Control', 'no-store');
      return { status: 201, body: { ...presentToken(doc), token } };
    },
  }),
  route({
    id: 'listTokens',
    method: 'get',
    path: '/api/tokens',
    tag: 'access',
    summary: { zh: '本人的访问令牌', en: 'One’s access tokens' },
    about: {
      zh: '新的在前，已到期的也列出；令牌本身不再显示。',
      en: 'Newest first, those that have run out among them; what opens them is not told again.',
    },
    answers: { 200: tokens },
    async handle(asked) {
      const all = await listTokens(deps.connection, ownAccount(asked).account);
      return { body: { items: all.map(presentToken) } };
    },
  }),
  route({
    id: 'revokeToken',
    method: 'delete',
    path: '/api/tokens/{id}',
    tag: 'access',
    summary: { zh: '撤销访问令牌', en: 'Revoke an access token' },
    about: {
      zh: '随即在所有服务进程失效，不能恢复。',
      en: 'It opens nothing from then on, in every process; it does not come back.',
    },
    params: { id: TOKEN },
    answers: { 200: ended },
    async handle(asked) {
      const { id } = asked.params;
      const found = await revokeToken(deps.connection, ownAccount(asked).account, id);
      if (!found) throw new Problem('token-unknown', { subject: id });
      return { body: { id } };
    },
  }),
];
