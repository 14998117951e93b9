import type { Connection } from 'mongoose';
import type { Config } from '../src/config.ts';
import { demoAccounts } from '../src/store/access/accounts.ts';
import { connect } from '../src/store/models.ts';
import { sampleCampaigns } from '../src/store/register/sample.ts';
import { type SecretWeakness, weaknessOf } from './secret-strength.ts';

/** What production lacks (it does not start), or what its operator should know. */
export interface ProductionLine {
  kind: 'missing' | 'warning';
  zh: string;
  en: string;
}

const missing = (zh: string, en: string): ProductionLine => ({ kind: 'missing', zh, en });
const warning = (zh: string, en: string): ProductionLine => ({ kind: 'warning', zh, en });

const WEAK: Record<SecretWeakness, { zh: string; en: string }> = {
  short: { zh: '太短，至少 32 个字符', en: 'is too short: 32 characters or more' },
  repeated: { zh: '只是少数几个字符的重复', en: 'is a few characters over and over' },
  known: { zh: '含有人人皆知的示例文字', en: 'holds words of well-known examples' },
};

const MAKE = 'openssl rand -hex 32';

function secretLines({ DUBAN_SECRET: keys, DUBAN_CALLBACK_SECRETS }: Config): ProductionLine[] {
  const lines: ProductionLine[] = [];
  if (keys === 'database')
    lines.push(
      warning(
        '签名密钥存于数据库（DUBAN_SECRET=database）：能读数据库或其备份的人即可伪造链接，请限制备份的读取权限',
        'the signing keys stand in the database (DUBAN_SECRET=database): whoever reads it or a backup can forge links, so guard the backups',
      ),
    );
  else if (keys.length === 0)
    lines.push(
      missing(
        `未设签名密钥：请设 DUBAN_SECRET_FILE 或 DUBAN_SECRET（用 ${MAKE} 生成）；确要由系统生成并存于数据库的，设 DUBAN_SECRET=database`,
        `no signing key: set DUBAN_SECRET_FILE or DUBAN_SECRET (${MAKE} makes one), or DUBAN_SECRET=database to have the house make and keep its own`,
      ),
    );
  const named: [string, string][] = [
    ...(keys === 'database' ? [] : keys).map((key): [string, string] => [
      `DUBAN_SECRET ${key.id}`,
      key.secret,
    ]),
    ...DUBAN_CALLBACK_SECRETS.map((secret, i): [string, string] => [
      `DUBAN_CALLBACK_SECRETS ${i + 1}`,
      secret.replace('whsec_', ''),
    ]),
  ];
  for (const [name, secret] of named) {
    const weak = weaknessOf(secret);
    if (weak === null) continue;
    const { zh, en } = WEAK[weak];
    lines.push(
      missing(`${name} ${zh}，请用 ${MAKE} 重新生成`, `${name} ${en}; ${MAKE} makes another`),
    );
  }
  return lines;
}

function addressLines({
  DUBAN_PUBLIC_URL: url,
  DUBAN_BEHIND_PROXY: proxies,
}: Config): ProductionLine[] {
  if (url === undefined)
    return [
      missing(
        '未设 DUBAN_PUBLIC_URL：各单位打开链接的地址，如 https://duban.example.gov.cn',
        'no DUBAN_PUBLIC_URL: the address under which units open their links, such as https://duban.example.gov.cn',
      ),
    ];
  const isTls = url.startsWith('https:');
  const isBehind = proxies.length > 0;
  if (!isTls && !isBehind)
    return [
      missing(
        'DUBAN_PUBLIC_URL 为明文 http：密码和链接会在网上明文传输。请在前面设 TLS 代理，改用 https 地址，并以 DUBAN_BEHIND_PROXY（或 --behind-proxy）写明代理地址',
        'DUBAN_PUBLIC_URL is plain http: passwords and links would cross the network in clear. Put a TLS proxy in front, use its https address, and name the proxy in DUBAN_BEHIND_PROXY (or --behind-proxy)',
      ),
    ];
  if (!isTls)
    return [
      warning(
        'DUBAN_PUBLIC_URL 为明文 http：链接经代理仍以明文传输，请改用 https 地址',
        'DUBAN_PUBLIC_URL is plain http: links cross the network in clear up to the proxy; use its https address',
      ),
    ];
  return isBehind
    ? []
    : [
        warning(
          '未设 DUBAN_BEHIND_PROXY：操作记录和登录限制中所有地址都是代理的地址',
          'no DUBAN_BEHIND_PROXY: every address on record, and in the limits of signing in, is the proxy’s',
        ),
      ];
}

/** True for an address of this machine alone, where nothing crosses a network. */
const isLocal = (uri: string): boolean =>
  /^mongodb:\/\/(?:[^@/]*@)?(?:(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?,?)+\//.test(uri);

const isEncrypted = (uri: string): boolean =>
  uri.startsWith('mongodb+srv:') || /[?&](?:tls|ssl)=true(?:&|$)/i.test(uri);

/** What of its configuration production lacks or should know. */
export function configLines(config: Config): ProductionLine[] {
  const lines = [...secretLines(config), ...addressLines(config)];
  if (config.DUBAN_CALL_LOG === undefined)
    lines.push(
      warning(
        '未设 DUBAN_CALL_LOG：操作记录只写入数据库，数据库不可用时各项办理随即停止',
        'no DUBAN_CALL_LOG: calls are on record in the database alone, and without it nothing is done',
      ),
    );
  if (!isLocal(config.MONGODB_URI) && !isEncrypted(config.MONGODB_URI))
    lines.push(
      warning(
        'MONGODB_URI 未启用 TLS（tls=true）：与数据库之间明文传输',
        'MONGODB_URI is without TLS (tls=true): what is stored crosses the network in clear',
      ),
    );
  return lines;
}

/** What in its database production lacks or should know. */
export async function storeLines(connection: Connection): Promise<ProductionLine[]> {
  const [demo, sample] = await Promise.all([demoAccounts(connection), sampleCampaigns(connection)]);
  const lines: ProductionLine[] = [];
  if (demo.length > 0) {
    const named = demo.map(({ _id }) => _id);
    lines.push(
      missing(
        `有 ${named.length} 个演示账号，密码人所共知：${named.join('、')}。请用 duban admin remove-demo 移除`,
        `${named.length} accounts of the demonstration, whose passwords everybody knows: ${named.join(', ')}. Remove them with duban admin remove-demo`,
      ),
    );
  }
  if (sample.length > 0)
    lines.push(
      warning(
        '库中有演练样例：正式使用前请用 duban sample remove 清除',
        'the sample is loaded: take it out with duban sample remove before letters go out',
      ),
    );
  return lines;
}

/** The lines as one text, what is missing first, each in both languages. */
function wordLines(lines: readonly ProductionLine[]): string {
  const told = (kind: ProductionLine['kind'], mark: string) =>
    lines.flatMap((line) => (line.kind === kind ? [`  ${mark} ${line.zh}\n    ${line.en}`] : []));
  return [...told('missing', '✗'), ...told('warning', '!')].join('\n');
}

/** Production does not start as it is. */
export class NotFitForProduction extends Error {
  constructor(lines: readonly ProductionLine[]) {
    super(
      `正式模式（DUBAN_MODE=production）缺少以下条件，未启动 production mode does not start, this is missing:\n${wordLines(lines)}`,
    );
    this.name = 'NotFitForProduction';
  }
}

/** @throws NotFitForProduction with everything that is missing, where anything is. */
function refuseUnfit(lines: readonly ProductionLine[]): void {
  if (lines.some((line) => line.kind === 'missing')) throw new NotFitForProduction(lines);
}

/**
 * The database of a process that may start. In production what its operator should know is logged.
 * @throws NotFitForProduction
 */
export async function connectWhereFit(
  config: Config,
  log: { warn(fields: object, text: string): void },
): Promise<Connection> {
  if (config.DUBAN_MODE !== 'production') return connect(config.MONGODB_URI);
  const configured = configLines(config);
  const connection = await connect(config.MONGODB_URI).catch((error: unknown) => {
    // Without the database what is known is told all the same.
    refuseUnfit(configured);
    throw error;
  });
  try {
    const lines = [...configured, ...(await storeLines(connection))];
    refuseUnfit(lines);
    for (const { zh, en } of lines) log.warn({ zh }, en);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}
