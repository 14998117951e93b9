import { dateOf, type Instant, instantOfMs } from '../../../domain/calendar/instant.ts';
import {
  type AccountDoc,
  addAccount,
  findAccount,
  listAccounts,
  newAccount,
  resetPassword,
  setDisabled,
} from '../../../store/access/accounts.ts';
import { linkIdentity, unlinkIdentity } from '../../../store/access/linked-identities.ts';
import { publicId } from '../../../store/access/opaque.ts';
import { firstPassword, hashOf } from '../../../store/access/passwords.ts';
import { forgetTries } from '../../../store/access/tries.ts';
import { TooManyWait } from '../../../taking-turns.ts';
import { ownAccount } from '../../access/own-account.ts';
import type { Deps } from '../../deps.ts';
import { accounts, changedAccount, presentAccount } from '../../presenters/access.ts';
import { Problem } from '../../problem.ts';
import { accountBody, accountChangeBody } from '../../requests/access-bodies.ts';
import { ACCOUNT } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** A first password and its hash. @throws Problem `sign-in-busy`. */
async function freshPassword(): Promise<{ firstPassword: string; hash: string }> {
  const made = firstPassword();
  try {
    return { firstPassword: made, hash: await hashOf(made) };
  } catch (error) {
    throw error instanceof TooManyWait ? new Problem('sign-in-busy') : error;
  }
}

/** The account that an administrator may change. @throws Problem `account-unknown`, `administrator-apart`. */
async function changeable({ connection }: Deps, login: string): Promise<AccountDoc> {
  const account = await findAccount(connection, login);
  if (account === null) throw new Problem('account-unknown', { subject: login });
  if (account.administrator !== null) throw new Problem('administrator-apart', { subject: login });
  return account;
}

/** Gives an account another first password. @returns it, to be told once. */
async function reset({ connection }: Deps, login: string, at: Instant): Promise<string> {
  const made = await freshPassword();
  await resetPassword(connection, login, { hash: made.hash, at });
  await forgetTries(connection, login);
  return made.firstPassword;
}

/**
 * Links an account with somebody at the provider that is set up, or unlinks it.
 * @throws Problem `oidc-unset`, `issuer-unknown`, `identity-taken`.
 */
async function setIdentity(
  { connection, oidc }: Deps,
  login: string,
  given: { subject: string; issuer?: string | undefined } | null,
  by: { linkedBy: string; linkedAt: Instant },
): Promise<void> {
  if (given === null) return unlinkIdentity(connection, login);
  if (oidc === undefined) throw new Problem('oidc-unset');
  const { subject, issuer: named } = given;
  const { issuer } = oidc.settings;
  const isOurs = named === undefined || (URL.canParse(named) && new URL(named).href === issuer);
  if (!isOurs) throw new Problem('issuer-unknown', { subject: named });
  const linked = await linkIdentity(connection, login, { issuer, subject, ...by });
  if (!linked) throw new Problem('identity-taken', { subject });
}

/** Accounts, as the system administrator keeps them. Those of administrators are made and changed on the machine alone. */
export const accountRoutes = (deps: Deps): Route[] => [
  route({
    id: 'addAccount',
    method: 'post',
    path: '/api/accounts',
    tag: 'access',
    summary: { zh: '新建账号', en: 'Make an account' },
    about: {
      zh: '权限随岗位而定，岗位由督查室登记，以人员编号对应；初始密码由系统生成，只显示这一次，首次登录须修改。',
      en: 'What its owner may do follows from his posts, which the office enters, by the id of the person. The first password is made up, told this once, and changed at the first sign-in.',
    },
    body: accountBody,
    answers: { 201: changedAccount },
    problems: ['account-taken', 'person-has-account', 'administrator-has-posts', 'sign-in-busy'],
    async handle(asked) {
      const { account, name, holder } = asked.body;
      const by = ownAccount(asked).identity.person.id;
      const at = instantOfMs(deps.nowMs());
      const { firstPassword: told, hash } = await freshPassword();
      const doc = newAccount({
        _id: account,
        person: { id: holder ?? publicId('p'), name },
        password: hash,
        mustChange: true,
        ...{ at, by },
      });
      const fault = await addAccount(deps.connection, doc, dateOf(at));
      if (fault !== null) throw new Problem(fault, { subject: account });
      asked.res.set('Cache-Control', 'no-store');
      return { status: 201, body: { ...presentAccount(doc), firstPassword: told } };
    },
  }),
  route({
    id: 'listAccounts',
    method: 'get',
    path: '/api/accounts',
    tag: 'access',
    summary: { zh: '全部账号', en: 'List accounts' },
    about: {
      zh: '按登录名次序，停用的也列出；密码不显示。',
      en: 'In the order of their login names, those out of use among them; no password is told.',
    },
    answers: { 200: accounts },
    async handle() {
      return { body: { items: (await listAccounts(deps.connection)).map(presentAccount) } };
    },
  }),
  route({
    id: 'changeAccount',
    method: 'patch',
    path: '/api/accounts/{account}',
    tag: 'access',
    summary: {
      zh: '停用、恢复账号，重置密码，关联统一身份认证',
      en: 'Take an account out of use or back, reset it, or link it with the provider of identities',
    },
    about: {
      zh: '停用或重置后，该账号的登录和访问令牌随即失效；变更关联后，经统一身份认证的登录随即失效。管理员账号不在此变更。',
      en: 'Out of use or reset, its sessions and tokens end at once; linked anew or unlinked, the sessions that the provider has opened. Accounts of administrators are not changed here.',
    },
    params: { account: ACCOUNT },
    body: accountChangeBody,
    answers: { 200: changedAccount },
    problems: [
      'administrator-apart',
      'sign-in-busy',
      'oidc-unset',
      'issuer-unknown',
      'identity-taken',
    ],
    async handle(asked) {
      const { params, body, res } = asked;
      const { _id, disabledAt } = await changeable(deps, params.account);
      const at = instantOfMs(deps.nowMs());
      if (body.disabled !== undefined)
        await setDisabled(deps.connection, _id, body.disabled ? (disabledAt ?? at) : null);
      if (body.identity !== undefined) {
        const linkedBy = ownAccount(asked).identity.person.id;
        await setIdentity(deps, _id, body.identity, { linkedBy, linkedAt: at });
      }
      const told = body.resetPassword ? { firstPassword: await reset(deps, _id, at) } : {};
      const changed = await changeable(deps, _id);
      res.set('Cache-Control', 'no-store');
      return { body: { ...presentAccount(changed), ...told } };
    },
  }),
];
