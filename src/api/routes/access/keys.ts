import { ownAccount } from '../../access/own-account.ts';
import type { Deps } from '../../deps.ts';
import { presentKey, signingKey, signingKeys } from '../../keys/key-shapes.ts';
import { Problem } from '../../problem.ts';
import { KEY } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** The keys with which links, sessions and cursors are signed, as the system administrator keeps them. */
export const keyRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listKeys',
    method: 'get',
    path: '/api/keys',
    tag: 'access',
    summary: { zh: '签名密钥', en: 'List the signing keys' },
    about: {
      zh: '链接、登录和翻页位置均以此签名。密钥本身不显示。',
      en: 'Links, sessions and cursors are signed with them. No secret is told.',
    },
    answers: { 200: signingKeys },
    async handle() {
      return { body: { items: (await deps.keys.list()).map(presentKey) } };
    },
  }),
  route({
    id: 'addKey',
    method: 'post',
    path: '/api/keys',
    tag: 'access',
    summary: { zh: '更换签名密钥', en: 'Rotate the signing keys' },
    about: {
      zh: '生成新密钥，数秒后起用；已发出的链接仍以旧密钥核验，直至到期。密钥由环境变量给出的，在那里更换。',
      en: 'Makes a new key, which signs a few seconds later; links that have left stay good until they end. Keys that the environment gives are changed there.',
    },
    answers: { 201: signingKey },
    problems: ['keys-configured'],
    async handle(asked) {
      const made = await deps.keys.rotate(ownAccount(asked).identity.person.id);
      if (made === 'configured') throw new Problem('keys-configured');
      return { status: 201, body: presentKey(made) };
    },
  }),
  route({
    id: 'revokeKey',
    method: 'delete',
    path: '/api/keys/{key}',
    tag: 'access',
    summary: { zh: '撤销签名密钥', en: 'Revoke a signing key' },
    about: {
      zh: '该密钥签发的链接和登录一秒内在所有服务进程失效，不能恢复；撤销正在使用的密钥时，系统即时另行生成。',
      en: 'Links and sessions that it has signed are void within a second, in every process, and do not come back. In the place of the key that signs another is made at once.',
    },
    params: { key: KEY },
    answers: { 200: signingKey },
    problems: ['last-key'],
    async handle(asked) {
      const { key } = asked.params;
      const found = await deps.keys.revoke(key, ownAccount(asked).identity.person.id);
      if (found === 'unknown') throw new Problem('key-unknown', { subject: key });
      if (found === 'last') throw new Problem('last-key', { subject: key });
      return { body: presentKey(found) };
    },
  }),
];
