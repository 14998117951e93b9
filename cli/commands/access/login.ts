import { hostname } from 'node:os';
import type { Command } from 'commander';
import { type ApiClient, apiClient, done } from '../../../src/client/api-client.ts';
import { addDays, dateOf } from '../../../src/domain/calendar/instant.ts';
import { asking, houseAddress } from '../../house-address.ts';
import { forgetLogin, keepLogin } from '../../logins.ts';
import { EXIT, Failure, type Terminal } from '../../output.ts';
import { inFile, secretTwice } from './secret-given.ts';

/** Days for which a login at the command line is kept. */
const KEPT_DAYS = 30;

interface Options {
  passwordFile?: string;
  newPasswordFile?: string;
}

/** A secret that is typed, or the first line of a file. @throws Failure where there is neither. */
async function secret(
  question: string,
  file: string | undefined,
  { askSecret }: Terminal,
): Promise<string> {
  if (file !== undefined) return inFile(file);
  if (askSecret !== undefined) return askSecret(question);
  throw new Failure(
    'password-missing',
    '这里不是终端，不能输入密码；请用 --password-file（首次登录另加 --new-password-file）指明存有密码的文件，用后删除；程序请在 DUBAN_TOKEN 中给出访问令牌',
    'nobody can type a password here; name a file that holds it with --password-file (at a first login also --new-password-file) and delete it afterwards; a program gives an access token in DUBAN_TOKEN',
  );
}

/** A caller that shows the cookie which the last answer gave it, as a browser does. */
function withCookie(url: string, lang: Terminal['lang']): ApiClient {
  const api = apiClient(url, lang);
  let cookie = '';
  api.use({
    onRequest({ request }) {
      if (cookie !== '') request.headers.set('Cookie', cookie);
    },
    onResponse({ response }) {
      cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    },
  });
  return api;
}

/** Changes a first password, which opens nothing else. */
async function changeFirst(
  api: ApiClient,
  current: string,
  { newPasswordFile }: Options,
  terminal: Terminal,
): Promise<void> {
  const { say, talk } = terminal;
  talk(say('首次登录，请修改初始密码', 'this is the first login: change the first password'));
  const question = say('新密码（至少 12 个字符）：', 'new password: ');
  const { askSecret } = terminal;
  const fresh =
    newPasswordFile === undefined && askSecret !== undefined
      ? await secretTwice(question, { say, askSecret })
      : await secret(question, newPasswordFile, terminal);
  await done(api.POST('/api/me/password', { body: { current, next: fresh } }));
}

async function login(account: string, options: Options, terminal: Terminal): Promise<void> {
  const { say, talk } = terminal;
  const { url } = houseAddress();
  const password = await secret(say('密码：', 'password: '), options.passwordFile, terminal);
  const api = withCookie(url, terminal.lang);
  const { person, account: name } = await asking(async () => {
    const me = await done(api.POST('/api/sessions', { body: { account, password } }));
    if (me.passwordDue) await changeFirst(api, password, options, terminal);
    const until = addDays(dateOf(new Date().toISOString()), KEPT_DAYS);
    const body = { name: `duban @ ${hostname()}`.slice(0, 60), until, readOnly: false };
    const { token, id } = await done(api.POST('/api/tokens', { body }));
    keepLogin(url, me.account ?? account, { token, id });
    await done(api.DELETE('/api/sessions/current'));
    return me;
  });
  talk(
    say(
      `${person.name}（${name}）已登录 ${url}，${KEPT_DAYS} 天内有效；退出用 duban logout`,
      `${person.name} (${name}) is logged in at ${url} for ${KEPT_DAYS} days; duban logout ends it`,
    ),
  );
}

async function logout(account: string | undefined, terminal: Terminal): Promise<void> {
  const { say, talk } = terminal;
  const { url } = houseAddress();
  const gone = forgetLogin(url, account ?? terminal.as);
  if (gone === null)
    throw new Failure(
      'login-unknown',
      `${account ?? ''} 没有在 ${url} 的登录`,
      `there is no login ${account ?? ''} at ${url}`,
      EXIT.refused,
    );
  const api = apiClient(url, terminal.lang, gone.login.token);
  const path = { id: gone.login.id };
  await asking(() => done(api.DELETE('/api/tokens/{id}', { params: { path } })));
  talk(say(`${gone.account} 已退出 ${url}`, `${gone.account} is logged out at ${url}`));
}

/** `duban login`: signs in at the command line and keeps an access token, for its owner alone. */
export function registerLogin(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('login <account>')
    .description(
      say(
        '登录：此后的命令以此账号办理（令牌存于本人的配置目录）',
        'log in: commands act by this account from now on; its token is kept in your configuration folder',
      ),
    )
    .option(
      '--password-file <file>',
      say('从文件第一行读密码', 'read the password from the first line of a file'),
    )
    .option(
      '--new-password-file <file>',
      say('首次登录时，从文件第一行读新密码', 'at a first login, read the new password likewise'),
    )
    .action((account: string, options: Options) => login(account, options, terminal));
}

/** `duban logout`: revokes the token of a login and forgets it. */
export function registerLogout(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('logout [account]')
    .description(say('退出登录，令牌随即失效', 'log out; the token opens nothing from then on'))
    .action((account: string | undefined) => logout(account, terminal));
}
