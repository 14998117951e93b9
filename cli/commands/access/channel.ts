import type { Command } from 'commander';
import { readConfig } from '../../../src/config.ts';
import { mobileIn } from '../../../src/domain/messages/sending/mobile.ts';
import {
  type ChannelDoc,
  channelRows,
  openSecrets,
  putChannel,
  removeChannel,
} from '../../../src/store/sending/channel-rows.ts';
import {
  type DescribedKind,
  describedKinds,
  settingsFaults,
} from '../../../worker/channel-kinds.ts';
import { tryChannel } from '../../../worker/channel-trial.ts';
import { environment } from '../../house-address.ts';
import { EXIT, Failure, type Terminal, table } from '../../output.ts';
import { withDatabase } from '../../stores.ts';
import { inFile } from './secret-given.ts';

interface PutOptions {
  kind: string;
  order?: string;
  set: string[];
  secret: string[];
}

/** `NAME=VALUE` as it is typed. @throws Failure for what has no name. */
const pairs = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
      throw new Failure('setting-unfit', `${text} 应写作 名称=值`, `${text} should be NAME=VALUE`);
    }),
  );

/** The key of the environment. @throws Failure where there is none. */
function channelKey(): string {
  const key = readConfig(environment()).DUBAN_CHANNEL_KEY;
  if (key !== undefined) return key;
  throw new Failure(
    'channel-key-missing',
    '渠道密钥用 DUBAN_CHANNEL_KEY 加密保存，请先设置（openssl rand -hex 32），各进程须相同',
    'secrets of channels are sealed with DUBAN_CHANNEL_KEY; set it first (openssl rand -hex 32), the same for every process',
  );
}

function kindCalled(name: string): DescribedKind {
  const found = describedKinds().find(({ kind }) => kind === name);
  if (found !== undefined) return found;
  const all = describedKinds()
    .map(({ kind }) => kind)
    .join(' ');
  throw new Failure(
    'channel-kind-unknown',
    `没有 ${name} 这种渠道，可用的有：${all}`,
    `there is no kind ${name}; there are ${all}`,
  );
}

const unfit = (what: string) =>
  new Failure('channel-unfit', `渠道配置有误：${what}`, `the channel cannot be used so: ${what}`);

/** Secrets that are missing, and those that the kind does not know. */
function secretFaults({ secrets }: DescribedKind, kept: string[], given: string[]): string[] {
  const missing = secrets.filter((name) => !kept.includes(name) && !given.includes(name));
  const unknown = given.filter((name) => !secrets.includes(name));
  return [...missing.map((name) => `--secret ${name}=FILE`), ...unknown.map((name) => `${name}?`)];
}

const put = (name: string, options: PutOptions, { talk, say }: Terminal): Promise<void> =>
  withDatabase(async (connection) => {
    if (!/^[a-z][a-z0-9-]{0,30}$/.test(name) || name === 'email')
      throw unfit(
        say(
          '名称用小写字母、数字、连字符，不能是 email',
          'a name has small letters, digits, hyphens, and is not email',
        ),
      );
    const kind = kindCalled(options.kind);
    const key = channelKey();
    const known = (await channelRows(connection)).find((row) => row._id === name);
    const settings = {
      ...(known?.kind === kind.kind ? known.settings : {}),
      ...pairs(options.set),
    };
    const faults = settingsFaults(kind.kind, settings);
    const files = pairs(options.secret);
    const secrets = Object.fromEntries(
      Object.entries(files).map(([secret, path]) => [secret, inFile(path)]),
    );
    faults.push(...secretFaults(kind, Object.keys(known?.secrets ?? {}), Object.keys(secrets)));
    if (faults.length > 0) throw unfit(faults.join('; '));
    const order = Number(options.order ?? known?.order ?? 100);
    await putChannel(connection, key, { _id: name, kind: kind.kind, order, settings, secrets });
    talk(
      say(
        `渠道 ${name}（${kind.words.zh}）已保存，半分钟内生效`,
        `channel ${name} (${kind.words.en}) is kept, and works within half a minute`,
      ),
    );
  });

const FAILED = {
  refused: ['未送出，被拒绝', 'it was refused'],
  office: ['未送出，配置或密钥有误，请核对', 'it cannot be sent: a setting or a secret is wrong'],
  later: ['未送出，对方暂不受理，稍后再试', 'it was not taken for now; try again later'],
  unknown: ['结果未知，请向收信人核实', 'nobody knows whether it was taken; ask its reader'],
} as const;

const failed = (zh: string, en: string) =>
  new Failure('channel-trial-failed', zh, en, EXIT.refused);

/** A mobile telephone, or none. @throws Failure for what is none. */
function mobileGiven(text: string | undefined): string | null {
  if (text === undefined) return null;
  const mobile = mobileIn(text);
  if (mobile !== null) return mobile;
  throw new Failure(
    'setting-unfit',
    `${text} 不是 11 位手机号`,
    `${text} is no mobile telephone of eleven digits`,
  );
}

/** Sends a test message by a channel that is kept. */
const trial = (name: string, { to }: { to?: string }, { talk, say }: Terminal): Promise<void> =>
  withDatabase(async (connection) => {
    const mobile = mobileGiven(to);
    const row = (await channelRows(connection)).find(({ _id }) => _id === name);
    if (row === undefined)
      throw unfit(say(`没有名为 ${name} 的渠道`, `no channel is called ${name}`));
    const { DUBAN_PUBLIC_URL, DUBAN_URL } = readConfig(environment());
    const home = DUBAN_PUBLIC_URL ?? DUBAN_URL;
    const came = await tryChannel(row, channelKey(), { mobile, home });
    if (came.is === 'nobody')
      throw failed('未送出，没有收信人：--to 手机号', 'it reaches nobody: say --to TELEPHONE');
    if (came.is !== 'taken') {
      const [zh, en] = FAILED[came.is];
      throw failed(`${zh}：${came.why}`, `${en}: ${came.why}`);
    }
    const [zh, en] =
      came.providerId === '' ? ['', ''] : [`（编号 ${came.providerId}）`, ` (${came.providerId})`];
    talk(
      say(
        `测试消息已由渠道 ${name} 受理${zh}，请向收信人核实`,
        `channel ${name} has taken the test message${en}; ask its reader`,
      ),
    );
  });

/** A channel as it is listed: no secret of it. */
function rowOf(row: ChannelDoc, key: string | undefined) {
  const { _id: name, kind, order, settings, secrets } = row;
  const opens = key !== undefined && openSecrets(key, row) !== null;
  return { name, kind, order, settings, secrets: Object.keys(secrets), opens };
}

const list = ({ json }: { json?: boolean }, terminal: Terminal): Promise<void> =>
  withDatabase(async (connection) => {
    const key = readConfig(environment()).DUBAN_CHANNEL_KEY;
    const rows = (await channelRows(connection)).map((row) => rowOf(row, key));
    if (json) return terminal.json(rows);
    const { say } = terminal;
    if (rows.length === 0)
      return terminal.talk(
        say('还没有配置渠道：duban admin channel kinds', 'none yet: duban admin channel kinds'),
      );
    const cells = rows.map(({ name, kind, order, settings, opens }) => [
      ...[String(order), name, kind],
      Object.entries(settings)
        .map(([field, value]) => `${field}=${value}`)
        .join(' '),
      opens
        ? ''
        : say('密钥打不开，请核对 DUBAN_CHANNEL_KEY', 'DUBAN_CHANNEL_KEY does not open it'),
    ]);
    return terminal.print(table(cells));
  });

function showKinds(terminal: Terminal): void {
  const cells = describedKinds().map(({ kind, words, needed, optional, secrets }) => [
    ...[kind, words[terminal.lang]],
    [...needed, ...optional.map((name) => `[${name}]`)].join(' '),
    secrets.map((name) => `--secret ${name}=FILE`).join(' '),
  ]);
  terminal.print(table(cells));
}

const collect = (value: string, before: string[]): string[] => [...before, value];

/** `duban admin channel kinds | list | put | test | remove`: by which ways messages leave the house. */
export function registerChannels(admin: Command, terminal: Terminal): void {
  const { say } = terminal;
  const channel = admin
    .command('channel')
    .description(
      say('消息渠道：企业微信、钉钉、飞书、短信、网络回调', 'the ways by which messages leave'),
    );
  channel
    .command('kinds')
    .description(say('可以配置的渠道及所需的项', 'what can be configured, and what each needs'))
    .action(() => showKinds(terminal));
  channel
    .command('list')
    .description(say('已配置的渠道，先用的在前', 'what is configured, the preferred first'))
    .option('--json', say('输出 JSON', 'as JSON'))
    .action((options: { json?: boolean }) => list(options, terminal));
  channel
    .command('put <name>')
    .description(say('配置或修改渠道', 'configure a channel, or change it'))
    .requiredOption('--kind <kind>', say('种类', 'its kind'))
    .option(
      '--order <number>',
      say('次序，小的先用，默认 100', 'its place, the lower the sooner; 100'),
    )
    .option(
      '--set <name=value>',
      say('一项设置，可多次', 'a setting; may be repeated'),
      collect,
      [],
    )
    .option(
      '--secret <name=file>',
      say('一项密钥所在的文件，可多次', 'a file with a secret; may be repeated'),
      collect,
      [],
    )
    .action((name: string, options: PutOptions) => put(name, options, terminal));
  channel
    .command('test <name>')
    .description(say('发送一条测试消息', 'send a test message'))
    .option(
      '--to <mobile>',
      say(
        '收信人手机号；发给群和网络回调的不需要',
        'whose telephone; groups and webhooks need none',
      ),
    )
    .action((name: string, options: { to?: string }) => trial(name, options, terminal));
  channel
    .command('remove <name>')
    .description(say('移除渠道，待发的改走下一渠道', 'what waits for it goes by the next one'))
    .action((name: string) =>
      withDatabase(async (connection) => {
        if (!(await removeChannel(connection, name))) throw unfit(`${name}?`);
        terminal.talk(say(`渠道 ${name} 已移除`, `channel ${name} was removed`));
      }),
    );
}
