import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection } from 'mongoose';
import { demoLogins, writeLogins } from '../cli/logins.ts';
import { table } from '../cli/output.ts';
import { roleWords } from '../src/domain/access/role-words.ts';
import { addDays, dateOf } from '../src/domain/calendar/instant.ts';
import { demoAccounts } from '../src/store/access/accounts.ts';
import {
  type DemoPerson,
  demoLogin,
  putDemoOffice,
  putDemoUnit,
} from '../src/store/access/demo.ts';
import { firstPassword, hashOf, isPassword } from '../src/store/access/passwords.ts';
import { renewToken } from '../src/store/access/tokens.ts';

/** How long a login of the command line is good; each start makes it anew. */
const TOKEN_DAYS = 365;

/** What a demonstration is made with. */
export interface DemoParts {
  connection: Connection;
  url: string;
  dataDir: string;
  say: (line: string) => void;
}

/** Everybody who can sign in to a demonstration; those of a unit once the sample's letters are out. */
export interface Demo {
  /** Access token of whoever is its supervision office. */
  clerk: string;
  /** Makes the accounts of the people of a unit of the sample, and tells all of them. */
  tell(sample: { campaign: string; unit: string }): Promise<void>;
}

/** The one password of a data folder's demonstration, for its owner alone to read; made up at the first start. */
function passwordIn(dataDir: string): string {
  const file = join(dataDir, 'demo-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const made = firstPassword();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}

/** Its hash: the one that the accounts have, so that a start changes none of them. */
async function hashFor(connection: Connection, password: string): Promise<string> {
  const [known] = await demoAccounts(connection);
  const isSame = known !== undefined && (await isPassword(password, known.password));
  return isSame ? known.password : hashOf(password);
}

/** Makes the accounts of a demonstration, one a role, and logs the command line in by them. */
export async function startDemo({ connection, url, dataDir, say }: DemoParts): Promise<Demo> {
  const password = passwordIn(dataDir);
  const made = { hash: await hashFor(connection, password), at: new Date().toISOString() };
  const people = await putDemoOffice(connection, made);
  const logins: Record<string, { token: string; id: string }> = {};
  const last = demoLogin('supervisionOffice');
  const keep = async (some: DemoPerson[]): Promise<void> => {
    const until = addDays(dateOf(made.at), TOKEN_DAYS);
    for (const { login: account } of some) {
      const given = { account, name: 'npm start', readOnly: false, until, createdAt: made.at };
      const { token, doc } = await renewToken(connection, given);
      logins[account] = { token, id: doc.id };
    }
    writeLogins(demoLogins(dataDir), { [url]: { last, accounts: logins } });
  };
  await keep(people);
  return {
    clerk: logins[last]?.token ?? '',
    async tell(sample) {
      const unit = await putDemoUnit(connection, sample, made);
      await keep(unit);
      const rows = [...people, ...unit].map(({ login, role, name }) => {
        const { zh, en } = roleWords(role);
        return [`  ${login}`, zh, en, name];
      });
      say('');
      say(`演示账号（仅限本机）demonstration accounts: ${url}/sign-in`);
      for (const line of table(rows)) say(line);
      say(`  密码 password   ${password}`);
      say('本系统为非涉密系统，严禁处理、存储、传输国家秘密。');
    },
  };
}
