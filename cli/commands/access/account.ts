import type { Command } from 'commander';
import { done } from '../../../src/client/api-client.ts';
import { apiOf, asking } from '../../house-address.ts';
import { type Terminal, table } from '../../output.ts';

/** What the API says of an account after a change. */
interface Changed {
  account: string;
  person: { id: string; name: string };
  firstPassword?: string;
}

/** Tells what has become of an account, and a first password this once. */
function tell(
  changed: Changed,
  said: string,
  { json }: { json?: boolean },
  terminal: Terminal,
): void {
  if (json) {
    terminal.json(changed);
    return;
  }
  const { account, person, firstPassword } = changed;
  terminal.talk(`${account} ${person.name} ${person.id} ${said}`);
  if (firstPassword === undefined) return;
  terminal.talk(
    terminal.say(
      '初始密码（只显示这一次，首次登录时修改）：',
      'first password (told this once, changed at the first sign-in):',
    ),
  );
  terminal.print(firstPassword);
}

interface AddOptions {
  name: string;
  holder?: string;
  json?: boolean;
}

async function add(account: string, options: AddOptions, terminal: Terminal): Promise<void> {
  const { name, holder } = options;
  const body = { account, name, ...(holder === undefined ? {} : { holder }) };
  const made = await asking(() => done(apiOf(terminal).POST('/api/accounts', { body })));
  tell(made, terminal.say('已建立', 'made'), options, terminal);
}

async function list({ json }: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { items } = await asking(() => done(apiOf(terminal).GET('/api/accounts')));
  if (json) {
    terminal.json(items);
    return;
  }
  const { say } = terminal;
  const rows = items.map((a) => [
    a.account,
    a.person.name,
    a.person.id,
    a.disabled ? say('停用', 'out of use') : '',
    a.passwordDue ? say('未改初始密码', 'first password') : '',
    a.identity === null ? '' : `${a.identity.issuer} ${a.identity.subject}`,
  ]);
  if (rows.length > 0) terminal.print(table(rows));
}

/** `duban account link | unlink`: who signs in by the provider of identities. */
function registerLinks(accounts: Command, json: [string, string], terminal: Terminal): void {
  const { say } = terminal;
  const change = async (
    account: string,
    identity: { subject: string; issuer?: string } | null,
    said: string,
    options: { json?: boolean },
  ) => {
    const asked = { params: { path: { account } }, body: { identity } };
    const changed = () => done(apiOf(terminal).PATCH('/api/accounts/{account}', asked));
    tell(await asking(changed), said, options, terminal);
  };
  accounts
    .command('link <login>')
    .description(say('关联统一身份认证', 'link it with somebody at the provider of identities'))
    .requiredOption(
      '--subject <sub>',
      say('统一身份认证中的用户标识（sub）', 'his subject at the provider'),
    )
    .option(
      '--issuer <address>',
      say('签发者，默认为本系统配置的', 'the issuer, by default the one that is set up'),
    )
    .option(...json)
    .action((login: string, options: { subject: string; issuer?: string; json?: boolean }) => {
      const { subject, issuer } = options;
      const identity = { subject, ...(issuer === undefined ? {} : { issuer }) };
      return change(login, identity, say('已关联统一身份认证', 'was linked'), options);
    });
  accounts
    .command('unlink <login>')
    .description(say('解除与统一身份认证的关联', 'unlink it from the provider of identities'))
    .option(...json)
    .action((login: string, options: { json?: boolean }) =>
      change(login, null, say('已解除关联', 'was unlinked'), options),
    );
}

/** `duban account add | list | disable | enable | reset | link | unlink`: accounts, by the system administrator. */
export function registerAccount(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const accounts = program
    .command('account')
    .description(
      say(
        '账号：由系统管理员办理，访问令牌放在 DUBAN_TOKEN',
        'accounts, by the system administrator, whose access token stands in DUBAN_TOKEN',
      ),
    );
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  accounts
    .command('add <login>')
    .description(say('新建账号', 'make an account'))
    .requiredOption('--name <name>', say('姓名', 'name of the person'))
    .option('--holder <id>', say('人员编号，与其岗位上的一致', 'his id, as at his posts'))
    .option(...json)
    .action((login: string, options: AddOptions) => add(login, options, terminal));
  accounts
    .command('list')
    .description(say('全部账号', 'all accounts'))
    .option(...json)
    .action((options: { json?: boolean }) => list(options, terminal));
  const changes = [
    ['disable', { disabled: true }, '停用账号', 'take it out of use', '已停用', 'is out of use'],
    ['enable', { disabled: false }, '恢复账号', 'take it back into use', '已恢复', 'is in use'],
    ['reset', { resetPassword: true }, '重置密码', 'reset its password', '密码已重置', 'was reset'],
  ] as const;
  for (const [name, body, zh, en, saidZh, saidEn] of changes)
    accounts
      .command(`${name} <login>`)
      .description(say(zh, en))
      .option(...json)
      .action(async (login: string, options: { json?: boolean }) => {
        const params = { path: { account: login } };
        const asked = () =>
          done(apiOf(terminal).PATCH('/api/accounts/{account}', { params, body }));
        tell(await asking(asked), say(saidZh, saidEn), options, terminal);
      });
  registerLinks(accounts, json, terminal);
}
