import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { ApiProblem, done } from '../../../src/client/api-client.ts';
import type { SigningKey } from '../../../src/client/api-types.ts';
import { addDays, dateOf } from '../../../src/domain/calendar/instant.ts';
import { minute } from '../../../src/domain/messages/date-words.ts';
import { apiOf, asking } from '../../house-address.ts';
import { type Terminal, table } from '../../output.ts';

interface Options {
  json?: boolean;
}

const STATES: Record<SigningKey['state'], { zh: string; en: string }> = {
  signing: { zh: '正在使用', en: 'signs' },
  coming: { zh: '尚未起用', en: 'is to sign' },
  good: { zh: '已停用，所签链接仍有效', en: 'signs no more, its links are good' },
  past: { zh: '已到期', en: 'past' },
  revoked: { zh: '已撤销', en: 'revoked' },
};

const PLACES = {
  environment: { zh: '环境变量', en: 'environment' },
  database: { zh: '数据库', en: 'database' },
} as const;

const moment = (at: string | null): string => (at === null ? '–' : minute(at));

async function list({ json }: Options, terminal: Terminal): Promise<void> {
  const { items } = await asking(() => done(apiOf(terminal).GET('/api/keys')));
  if (json) return terminal.json(items);
  const { lang, say } = terminal;
  const head = say('编号 状态 存放 起用 截止 撤销', 'id state place from until revoked').split(' ');
  const rows = items.map((key) => [
    key.id,
    STATES[key.state][lang],
    PLACES[key.place][lang],
    moment(key.from),
    moment(key.until),
    moment(key.revokedAt),
  ]);
  return terminal.print(table([head, ...rows]));
}

/** What goes into the environment: a new line for `DUBAN_SECRET`, in force from tomorrow, when every process knows it. */
function propose({ print, talk, say }: Terminal): void {
  const day = addDays(dateOf(new Date().toISOString()), 1);
  talk(
    say(
      '密钥由环境变量给出。请在 DUBAN_SECRET（或 DUBAN_SECRET_FILE 所指文件）中另加下面一行，保留原有各行，并在该日之前依次重启各进程；满 32 日后删去旧行：',
      'The environment gives the keys. Add this line to DUBAN_SECRET (or the file of DUBAN_SECRET_FILE), keep those that are there, and restart the processes one by one before that day; take the old line out after 32 days:',
    ),
  );
  const id = `${day}-${randomBytes(2).toString('hex')}`;
  print(`${id}@${day}:${randomBytes(32).toString('base64url')}`);
}

async function rotate({ json }: Options, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const made = await asking(async () => {
    try {
      return await done(apiOf(terminal).POST('/api/keys'));
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'keys-configured') return null;
      throw error;
    }
  });
  if (made === null) return propose(terminal);
  if (json) return terminal.json(made);
  return terminal.talk(
    say(
      `新密钥 ${made.id} 自 ${moment(made.from)} 起使用；已发出的链接照旧有效，直至到期`,
      `${made.id} signs from ${moment(made.from)} on; links that have left stay good until they end`,
    ),
  );
}

async function revoke(key: string, { json }: Options, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const params = { path: { key } };
  const revoked = await asking(() => done(apiOf(terminal).DELETE('/api/keys/{key}', { params })));
  if (json) return terminal.json(revoked);
  return terminal.talk(
    say(
      `密钥 ${key} 已撤销：其签发的链接和登录一秒内全部失效；各单位用收件箱或下一次通知中的链接办理`,
      `${key} is revoked: its links and sessions are void within a second; units use their inbox or the links of the next message`,
    ),
  );
}

/** `duban keys list | rotate | revoke`: the keys that sign links and sessions, by the system administrator. */
export function registerKeys(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const keys = program
    .command('keys')
    .description(
      say(
        '签名密钥（链接、登录）：由系统管理员办理，访问令牌放在 DUBAN_TOKEN',
        'the keys that sign links and sessions, by the system administrator, whose access token stands in DUBAN_TOKEN',
      ),
    );
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  keys
    .command('list')
    .description(say('全部密钥，不显示密钥本身', 'all keys, without their secrets'))
    .option(...json)
    .action((options: Options) => list(options, terminal));
  keys
    .command('rotate')
    .description(
      say('换用新密钥，已发出的链接仍有效', 'sign with a new key; links that have left stay good'),
    )
    .option(...json)
    .action((options: Options) => rotate(options, terminal));
  keys
    .command('revoke <key>')
    .description(
      say(
        '撤销密钥，其签发的链接和登录随即失效',
        'revoke a key; its links and sessions are void at once',
      ),
    )
    .option(...json)
    .action((key: string, options: Options) => revoke(key, options, terminal));
}
