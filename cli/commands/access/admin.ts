import { type Command, Option } from 'commander';
import type { Connection } from 'mongoose';
import { OIDC_PROBLEMS } from '../../../src/api/access/oidc/oidc-problems.ts';
import { roleWords } from '../../../src/domain/access/role-words.ts';
import { ADMINISTRATORS, type Administrator } from '../../../src/domain/access/roles.ts';
import {
  type AccountDoc,
  findAccount,
  listAccounts,
  loginName,
  resetPassword,
  setDisabled,
} from '../../../src/store/access/accounts.ts';
import { linkIdentity, unlinkIdentity } from '../../../src/store/access/linked-identities.ts';
import { publicId } from '../../../src/store/access/opaque.ts';
import { hashOf } from '../../../src/store/access/passwords.ts';
import { forgetTries } from '../../../src/store/access/tries.ts';
import { EXIT, Failure, type Terminal, table } from '../../output.ts';
import { withDatabase } from '../../stores.ts';
import { registerChannels } from './channel.ts';
import { firstPassword, makeAccount, type Secret } from './first-account.ts';
import { registerOffice } from './office-account.ts';

/** The account of an administrator. @throws Failure for any other name. */
async function administratorOf(connection: Connection, given: string): Promise<AccountDoc> {
  const account = await findAccount(connection, loginName(given));
  if (account !== null && account.administrator !== null) return account;
  throw new Failure(
    'administrator-unknown',
    `没有 ${given} 这个管理员账号，请用 duban admin list 核对`,
    `there is no administrator ${given}; see duban admin list`,
  );
}

interface CreateOptions extends Secret {
  name: string;
  role: Administrator;
}

async function create(given: string, options: CreateOptions, terminal: Terminal): Promise<void> {
  const { name, role: administrator } = options;
  const person = { id: publicId('p'), name };
  const login = await makeAccount(given, { person, administrator }, options, terminal);
  const role = roleWords(options.role);
  terminal.talk(
    terminal.say(
      `已建立${role.zh}账号 ${login}（${options.name}），请本人登录并修改初始密码`,
      `${login} (${options.name}) is ${role.en}; sign in and change the first password`,
    ),
  );
}

/** Changes the account of an administrator and says so. */
const changing = (
  given: string,
  said: { zh: string; en: string },
  terminal: Terminal,
  work: (connection: Connection, account: AccountDoc) => Promise<void>,
): Promise<void> =>
  withDatabase(async (connection) => {
    const account = await administratorOf(connection, given);
    await work(connection, account);
    const told = `${account._id}（${account.person.name}）`;
    terminal.talk(terminal.say(`${told}${said.zh}`, `${account._id} ${said.en}`));
  });

const list = ({ json }: { json?: boolean }, terminal: Terminal): Promise<void> =>
  withDatabase(async (connection) => {
    const all = (await listAccounts(connection)).filter((a) => a.administrator !== null);
    const rows = all.flatMap(({ _id: account, person, administrator, disabledAt }) =>
      administrator === null
        ? []
        : [{ account, name: person.name, administrator, disabled: disabledAt !== null }],
    );
    if (json) return terminal.json(rows);
    const cells = rows.map((r) => [
      r.account,
      r.name,
      roleWords(r.administrator)[terminal.lang],
      r.disabled ? terminal.say('停用', 'out of use') : '',
    ]);
    if (cells.length > 0) terminal.print(table(cells));
    else
      terminal.talk(
        terminal.say('还没有管理员账号：duban admin create', 'none yet: duban admin create'),
      );
  });

function registerChanges(admin: Command, file: [string, string], terminal: Terminal): void {
  const { say } = terminal;
  admin
    .command('reset <login>')
    .description(
      say(
        '重置管理员的密码，其登录与令牌失效',
        'give another first password; sessions and tokens end',
      ),
    )
    .option(...file)
    .action((login: string, options: Secret) =>
      changing(
        login,
        { zh: '的密码已重置，首次登录时修改', en: 'has another first password' },
        terminal,
        async (connection, { _id, person }) => {
          const owner = { account: _id, name: person.name };
          const hash = await hashOf(await firstPassword(options, owner, terminal));
          await resetPassword(connection, _id, { hash, at: new Date().toISOString() });
          await forgetTries(connection, _id);
        },
      ),
    );
  admin
    .command('disable <login>')
    .description(say('停用管理员账号', 'take it out of use'))
    .action((login: string) =>
      changing(login, { zh: '已停用', en: 'is out of use' }, terminal, (connection, { _id }) =>
        setDisabled(connection, _id, new Date().toISOString()),
      ),
    );
  admin
    .command('enable <login>')
    .description(say('恢复管理员账号', 'take it back into use'))
    .action((login: string) =>
      changing(login, { zh: '已恢复', en: 'is in use again' }, terminal, (connection, { _id }) =>
        setDisabled(connection, _id, null),
      ),
    );
}

/** An issuer as it is stored. @throws Failure for what is no address. */
function issuerOf(text: string): string {
  if (URL.canParse(text)) return new URL(text).href;
  throw new Failure(
    'issuer-unfit',
    '签发者应为地址，与 DUBAN_OIDC_ISSUER 一致',
    'an issuer is an address, that of DUBAN_OIDC_ISSUER',
  );
}

/** `duban admin link | unlink`: an administrator who signs in by the provider of identities. */
function registerLinks(admin: Command, terminal: Terminal): void {
  const { say } = terminal;
  admin
    .command('link <login>')
    .description(
      say(
        '关联统一身份认证，此后也可由其登录',
        'link it with somebody at the provider of identities',
      ),
    )
    .requiredOption('--issuer <address>', say('签发者', 'the issuer'))
    .requiredOption('--subject <sub>', say('用户标识（sub）', 'his subject there'))
    .action((login: string, { issuer: named, subject }: { issuer: string; subject: string }) => {
      const by = { linkedAt: new Date().toISOString(), linkedBy: 'machine' };
      const identity = { issuer: issuerOf(named), subject, ...by };
      const said = { zh: '已关联统一身份认证', en: 'was linked' };
      return changing(login, said, terminal, async (connection, { _id }) => {
        if (await linkIdentity(connection, _id, identity)) return;
        const { zh, en } = OIDC_PROBLEMS['identity-taken'];
        throw new Failure('identity-taken', zh, en, EXIT.refused);
      });
    });
  admin
    .command('unlink <login>')
    .description(say('解除与统一身份认证的关联', 'unlink it from the provider of identities'))
    .action((login: string) =>
      changing(login, { zh: '已解除关联', en: 'was unlinked' }, terminal, (connection, { _id }) =>
        unlinkIdentity(connection, _id),
      ),
    );
}

/** `duban admin create | list | reset | disable | enable | link | unlink | office | remove-demo | channel`: what is done on the machine itself. */
export function registerAdmin(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const admin = program
    .command('admin')
    .description(
      say(
        '三员账号（系统、安全、审计管理员）和督查室的第一个账号：直接写入数据库，在服务器上运行',
        'the accounts of the three administrators and the first of the office, written to the database on the machine itself',
      ),
    );
  const file: [string, string] = [
    '--password-file <file>',
    say(
      '从文件第一行读初始密码，不在终端输入',
      'read the first password from the first line of a file',
    ),
  ];
  admin
    .command('create <login>')
    .description(say('建立管理员账号', 'make an administrator’s account'))
    .requiredOption('--name <name>', say('姓名', 'name of the person'))
    .addOption(
      new Option('--role <role>', say('管理员种类', 'which of the three'))
        .choices(ADMINISTRATORS)
        .default('systemAdmin'),
    )
    .option(...file)
    .action((login: string, options: CreateOptions) => create(login, options, terminal));
  admin
    .command('list')
    .description(say('管理员账号', 'the accounts of administrators'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((options: { json?: boolean }) => list(options, terminal));
  registerChanges(admin, file, terminal);
  registerLinks(admin, terminal);
  registerOffice(admin, file, terminal);
  registerChannels(admin, terminal);
}
