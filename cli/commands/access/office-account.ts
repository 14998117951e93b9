import type { Command } from 'commander';
import type { Connection } from 'mongoose';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { holdsOn } from '../../../src/domain/notice/posts.ts';
import { listAccounts } from '../../../src/store/access/accounts.ts';
import { removeDemo } from '../../../src/store/access/demo.ts';
import { OFFICE, OWN } from '../../../src/store/register/registers.ts';
import { holderId, postingsAt, putPosting } from '../../../src/store/roster.ts';
import { EXIT, Failure, type Terminal } from '../../output.ts';
import { withDatabase } from '../../stores.ts';
import { makeAccount, type Secret } from './first-account.ts';

interface Options extends Secret {
  name: string;
}

const today = (): string => dateOf(new Date().toISOString());

/** Who holds the supervision office's post today and can sign in, so that he can put others at theirs; null for nobody. */
async function whoIsThere(connection: Connection): Promise<string | null> {
  const day = today();
  const postings = await postingsAt(connection, { register: OWN, unit: null });
  const holders = postings.flatMap((posting) =>
    posting.post === 'supervisionOffice' && holdsOn(posting, day) ? [posting.holder] : [],
  );
  const accounts = await listAccounts(connection);
  const there = accounts.find(
    (a) => a.disabledAt === null && !a.demo && holders.includes(a.person.id),
  );
  return there === undefined ? null : `${there._id}（${there.person.name}）`;
}

/** Makes the first account of the supervision office, and puts its owner at the post. @throws Failure where somebody is there. */
async function first(given: string, options: Options, terminal: Terminal): Promise<void> {
  const { say, talk } = terminal;
  const person = { id: holderId(OFFICE, options.name), name: options.name };
  await withDatabase(async (connection) => {
    const there = await whoIsThere(connection);
    if (there !== null)
      throw new Failure(
        'office-there',
        `督查室已有 ${there} 在岗并可登录，其他人员由其登记（duban unit post office …），账号由系统管理员建立（duban account add）`,
        `${there} holds the post and can sign in; he enters the others (duban unit post office …), and the system administrator makes their accounts (duban account add)`,
        EXIT.refused,
      );
  });
  const login = await makeAccount(given, { person, administrator: null }, options, terminal);
  await withDatabase(async (connection) => {
    const posting = { post: 'supervisionOffice' as const, holder: person.id, name: person.name };
    const side = { register: OWN, unit: null };
    await putPosting(connection, { ...side, ...posting, phone: null, email: null, from: today() });
  });
  talk(
    say(
      `${login}（${options.name}）任督查室岗位，请登录并修改初始密码：duban login ${login}`,
      `${login} (${options.name}) is the supervision office; log in and change the first password: duban login ${login}`,
    ),
  );
}

/** Ends the demonstration of `npm start`. */
async function endDemo({ say, talk }: Terminal): Promise<void> {
  await withDatabase(async (connection) => {
    const gone = await removeDemo(connection, new Date().toISOString());
    if (gone.length === 0) talk(say('没有演示账号', 'there are no accounts of a demonstration'));
    else
      talk(
        say(
          `已移除演示账号 ${gone.join('、')}，其督查一方岗位自今日起空缺；样例用 duban sample remove 移除`,
          `removed ${gone.join(', ')}; their posts of the office are vacant from today; duban sample remove removes the sample`,
        ),
      );
  });
}

/** `duban admin office` and `duban admin remove-demo`: how an office begins. */
export function registerOffice(admin: Command, file: [string, string], terminal: Terminal): void {
  const { say } = terminal;
  admin
    .command('office <login>')
    .description(
      say(
        '督查室的第一个账号，并登记在岗；此后其他人员由其登记',
        'the first account of the supervision office, whose owner enters the others',
      ),
    )
    .requiredOption('--name <name>', say('姓名', 'name of the person'))
    .option(...file)
    .action((login: string, options: Options) => first(login, options, terminal));
  admin
    .command('remove-demo')
    .description(say('移除演示账号，正式使用之前', 'remove the accounts of the demonstration'))
    .action(() => endDemo(terminal));
}
