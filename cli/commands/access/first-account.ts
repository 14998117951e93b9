import { ACCESS_PROBLEMS } from '../../../src/api/access/access-problems.ts';
import { PASSWORD_FAULTS } from '../../../src/api/access/password-faults.ts';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import {
  type AccountDoc,
  addAccount,
  LOGIN_NAME,
  loginName,
  newAccount,
} from '../../../src/store/access/accounts.ts';
import { hashOf, passwordFault } from '../../../src/store/access/passwords.ts';
import { prepare } from '../../../src/store/models.ts';
import { EXIT, Failure, type Terminal } from '../../output.ts';
import { withDatabase } from '../../stores.ts';
import { inFile, secretTwice } from './secret-given.ts';

/** Where a first password comes from. */
export interface Secret {
  passwordFile?: string;
}

/** A first password, from a file or typed twice. @throws Failure where there is neither, and for one that will not do. */
export async function firstPassword(
  { passwordFile }: Secret,
  owner: { account: string; name: string },
  terminal: Terminal,
): Promise<string> {
  const password = passwordFile === undefined ? await typedTwice(terminal) : inFile(passwordFile);
  const fault = passwordFault(password, owner);
  if (fault === null) return password;
  const { zh, en } = PASSWORD_FAULTS[fault];
  throw new Failure('password-unfit', zh, en);
}

function typedTwice({ say, askSecret }: Terminal): Promise<string> {
  if (askSecret === undefined)
    throw new Failure(
      'password-missing',
      '这里不是终端，不能输入密码；请用 --password-file 指明存有初始密码的文件，用后删除',
      'nobody can type a password here; name a file that holds it with --password-file, and delete it afterwards',
    );
  return secretTwice(
    say('初始密码（至少 12 个字符，首次登录时修改）：', 'first password (12 characters or more): '),
    { say, askSecret },
  );
}

/**
 * Makes an account whose first password its owner changes at once, in the database itself.
 * @returns its login name.
 * @throws Failure for a name or a password that will not do, and where the name or the person has an account.
 */
export async function makeAccount(
  given: string,
  { person, administrator }: Pick<AccountDoc, 'person' | 'administrator'>,
  secret: Secret,
  terminal: Terminal,
): Promise<string> {
  const login = loginName(given);
  if (!LOGIN_NAME.test(login))
    throw new Failure(
      'login-unfit',
      '登录名应为 3 至 60 个小写字母、数字或 . _ -，以字母或数字开头',
      'a login name has 3 to 60 small letters, digits or . _ -, and begins with a letter or a digit',
    );
  const password = await firstPassword(secret, { account: login, name: person.name }, terminal);
  const at = new Date().toISOString();
  const account = newAccount({
    ...{ _id: login, person, administrator },
    ...{ password: await hashOf(password), mustChange: true },
    ...{ at, by: 'machine' },
  });
  await withDatabase(async (connection) => {
    // Before the first start of the house nothing says yet that a name is unique.
    await prepare(connection);
    const fault = await addAccount(connection, account, dateOf(at));
    if (fault === null) return;
    const { zh, en } = ACCESS_PROBLEMS[fault];
    throw new Failure(fault, zh, en, EXIT.refused);
  });
  return login;
}
