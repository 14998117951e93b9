import { dateOf, instantOfMs } from '../../../domain/calendar/instant.ts';
import { identityOf } from '../../../store/access/identity-of.ts';
import { endSession, listSessions } from '../../../store/access/sessions.ts';
import { standingOf } from '../../../store/access/standing.ts';
import { currentSession } from '../../access/identify.ts';
import { ownAccount } from '../../access/own-account.ts';
import { giveSession, takeSession } from '../../access/session-cookie.ts';
import { changePassword, signIn } from '../../access/sign-in.ts';
import type { Deps } from '../../deps.ts';
import {
  ended,
  me,
  presentMe,
  presentSession,
  sessions,
  signedOut,
} from '../../presenters/access.ts';
import { languageOf, Problem } from '../../problem.ts';
import { passwordBody, signInBody } from '../../requests/access-bodies.ts';
import { SESSION } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** Signing in and out, and what a person sees of himself. */
export const sessionRoutes = (deps: Deps): Route[] => [
  route({
    id: 'signIn',
    method: 'post',
    path: '/api/sessions',
    tag: 'access',
    summary: { zh: '登录', en: 'Sign in' },
    about: {
      zh: '会话由 Cookie 携带：半小时不用即失效，至多 12 小时。连续失败五次后须等候，秒数见 Retry-After。',
      en: 'A cookie carries the session, which ends after half an hour without use and after 12 hours at the latest. After five failures each further try waits; Retry-After says how long.',
    },
    body: signInBody,
    answers: { 201: me },
    problems: ['sign-in-failed', 'too-many-tries', 'sign-in-busy'],
    async handle({ body, req, res }) {
      const { value, account } = await signIn(deps, req, body);
      giveSession(res, deps.publicUrl, value);
      const today = dateOf(instantOfMs(deps.nowMs()));
      const standing = await standingOf(deps.connection, account._id, today);
      // An account of a demonstration may be removed at any moment.
      if (standing === null) throw new Problem('sign-in-failed');
      const identity = await identityOf(deps.connection, standing, today);
      // Who has signed in stands in the record of calls.
      res.locals.identity = identity;
      return { status: 201, body: presentMe(identity) };
    },
  }),
  route({
    id: 'signOut',
    method: 'delete',
    path: '/api/sessions/current',
    tag: 'access',
    summary: { zh: '退出登录', en: 'Sign out' },
    about: {
      zh: '本次登录随即失效，其他登录不受影响。经统一身份认证登录的，leaveAt 为其退出地址。',
      en: 'The session that asks ends at once; others go on. Where a provider has opened it, leaveAt ends the provider’s own.',
    },
    answers: { 200: signedOut },
    problems: ['session-needed'],
    async handle({ req, res }) {
      const session = await currentSession(deps, req);
      if (session === null) throw new Problem('session-needed');
      await endSession(deps.connection, session.account, session.id);
      takeSession(res, deps.publicUrl);
      const leaveAt = (await deps.oidc?.leaveAt(session.provider)) ?? null;
      return { body: { id: session.id, leaveAt } };
    },
  }),
  route({
    id: 'getMe',
    method: 'get',
    path: '/api/me',
    tag: 'access',
    summary: { zh: '本人的账号、岗位与授权', en: 'Who is signed in, and as what' },
    about: {
      zh: '岗位按北京时间当日在任的列出，离岗次日即不再列出。',
      en: 'With the posts that he holds on this day in Beijing; one that has ended is gone the day after.',
    },
    answers: { 200: me },
    async handle({ identity }) {
      if (identity === null) throw new Problem('not-signed-in');
      return { body: presentMe(identity) };
    },
  }),
  route({
    id: 'changePassword',
    method: 'post',
    path: '/api/me/password',
    tag: 'access',
    summary: { zh: '修改密码', en: 'Change one’s password' },
    about: {
      zh: '其他登录随即失效，本次登录更换会话；访问令牌不受影响，需要的请逐个撤销。',
      en: 'Every other session ends, and this one goes on under a new cookie. Tokens stay; revoke those that should not.',
    },
    body: passwordBody,
    answers: { 200: me },
    problems: [
      'session-needed',
      'password-unfit',
      'password-wrong',
      'too-many-tries',
      'sign-in-busy',
      'sign-in-failed',
    ],
    async handle(asked) {
      const { body, req, res } = asked;
      const { account, identity } = ownAccount(asked);
      if ((await currentSession(deps, req)) === null) throw new Problem('session-needed');
      const value = await changePassword(deps, req, account, body, languageOf(req));
      giveSession(res, deps.publicUrl, value);
      const { passwordDue: _done, ...known } = identity;
      return { body: presentMe(known) };
    },
  }),
  route({
    id: 'listSessions',
    method: 'get',
    path: '/api/sessions',
    tag: 'access',
    summary: { zh: '本人在用的登录', en: 'Where one is signed in' },
    about: { zh: '新的在前；已失效的不列。', en: 'Newest first, without those that have ended.' },
    answers: { 200: sessions },
    async handle(asked) {
      const { account } = ownAccount(asked);
      const now = instantOfMs(deps.nowMs());
      const current = await currentSession(deps, asked.req);
      const all = await listSessions(deps.connection, await deps.keys.read(), account, now);
      return { body: { items: all.map((s) => presentSession(s, current?.id ?? null)) } };
    },
  }),
  route({
    id: 'endSession',
    method: 'delete',
    path: '/api/sessions/{id}',
    tag: 'access',
    summary: { zh: '使本人的一次登录失效', en: 'End one of one’s sessions' },
    about: {
      zh: '随即在所有服务进程失效。',
      en: 'It ends at once, in every process of the house.',
    },
    params: { id: SESSION },
    answers: { 200: ended },
    async handle(asked) {
      const { id } = asked.params;
      const found = await endSession(deps.connection, ownAccount(asked).account, id);
      if (!found) throw new Problem('session-unknown', { subject: id });
      return { body: { id } };
    },
  }),
];
