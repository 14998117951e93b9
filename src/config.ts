import { isIP } from 'node:net';
import { z } from 'zod';
import { withSecretFiles } from './secret-files.ts';
import {
  type ConfiguredKey,
  configuredKeys,
  KeysUnreadable,
} from './store/keys/configured-keys.ts';
import { SHORTEST_KEY } from './store/sending/sealed-secrets.ts';

/** True for a secret as Standard Webhooks writes it. */
function isCallbackSecret(secret: string): boolean {
  const text = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret)?.[1];
  const { length } = Buffer.from(text ?? '', 'base64');
  return length >= 24 && length <= 64;
}

/**
 * True for an address or a range of addresses. Names of wide ranges are not taken: an office's own people have private
 * addresses, and could call themselves whatever they like.
 */
function isProxy(text: string): boolean {
  if (text === 'loopback') return true;
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const isRange = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most);
  return most > 0 && more.length === 0 && isRange;
}

/** True for an address or a range of addresses of this machine's network. */
const isNet = (text: string): boolean => text !== 'loopback' && isProxy(text);

/** The signing keys of a text. */
function keysIn(text: string, context: z.RefinementCtx): ConfiguredKey[] | 'database' {
  if (text === 'database') return text;
  try {
    return configuredKeys(text);
  } catch (error) {
    if (!(error instanceof KeysUnreadable)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
}

/** Where Duban runs and with what; read once, handed down from the entry points. */
const schema = z.object({
  MONGODB_URI: z.string().default('mongodb://127.0.0.1:27017/duban?replicaSet=duban'),
  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233'),
  DUBAN_NAMESPACE: z.string().default('duban'),
  DUBAN_HOST: z.string().default('127.0.0.1'),
  DUBAN_PORT: z.coerce.number().int().min(0).max(65_535).default(8360),
  /** Port on which a thread of its own answers /livez and /readyz, however busy the process is; none: they are answered on DUBAN_PORT alone. */
  DUBAN_HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  DUBAN_URL: z.string().default('http://127.0.0.1:8360'),
  /** Where units reach the answer pages; links in messages begin with it. */
  DUBAN_PUBLIC_URL: z.string().optional(),
  /** Hosts under which the API answers, separated by commas; none: those of the two addresses above. */
  DUBAN_HOSTS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || [])),
  /** `production` does not start with what only a demonstration may have. @see configLines */
  DUBAN_MODE: z.enum(['development', 'production']).default('development'),
  /** Keys that sign links, sessions and cursors; `database` or none: the house makes and keeps its own. @see configuredKeys */
  DUBAN_SECRET: z.string().default('').transform(keysIn),
  /** Addresses of the proxies in front, whose word about who calls is believed; none: nobody's is. */
  DUBAN_BEHIND_PROXY: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((all) => all.every(isProxy), {
      message:
        '每个须为 loopback、IP 地址或网段，如 10.1.2.3、10.1.2.0/28 (each loopback, an address or a range of addresses)',
    }),
  /** Secrets of machine callbacks, `whsec_…` separated by commas or lines; several while one is being changed. */
  DUBAN_CALLBACK_SECRETS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((secrets) => secrets.every(isCallbackSecret), {
      message:
        '每个须为 whsec_ 加 24 至 64 字节的 base64 (each whsec_ and 24 to 64 bytes in base64)',
    }),
  DUBAN_SMTP_URL: z.string().optional(),
  DUBAN_MAIL_FROM: z.string().default('duban@localhost'),
  /** Megabytes of evidence that one letter, and all letters of one unit, may hold. */
  DUBAN_EVIDENCE_MB_PER_NOTICE: z.coerce.number().int().min(20).default(1000),
  DUBAN_EVIDENCE_MB_PER_UNIT: z.coerce.number().int().min(20).default(4000),
  /** What the secrets of channels are sealed with; without it no channel but e-mail can be configured. */
  DUBAN_CHANNEL_KEY: z.string().min(SHORTEST_KEY).optional(),
  /** Networks inside in which subscriptions to events may be posted to; none: only what is outside is reached. */
  DUBAN_WEBHOOK_NETS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((all) => all.every(isNet), {
      message: '每个须为 IP 地址或网段，如 10.20.0.0/16 (each an address or a range of addresses)',
    }),
  DUBAN_MAX_CACHED_WORKFLOWS: z.coerce.number().int().min(0).default(400),
  DUBAN_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** File to which every answer is written that is not as its route documents it; none: no answer is looked at. */
  DUBAN_ANSWER_FAULTS: z.string().optional(),
  /** Folder to which the record of calls is written besides the database; none: the database alone. */
  DUBAN_CALL_LOG: z.string().optional(),
  /** Days for which the record of calls is kept; less than 183 is taken for 183. */
  DUBAN_CALLS_DAYS: z.coerce.number().int().min(1).default(400),
  /** 统一身份认证 (OpenID Connect): the provider's address; none: people sign in with their passwords alone. @see oidcSettings */
  DUBAN_OIDC_ISSUER: z.string().optional(),
  DUBAN_OIDC_CLIENT_ID: z.string().optional(),
  DUBAN_OIDC_CLIENT_SECRET: z.string().optional(),
  /** Text of the button on the page of signing in. */
  DUBAN_OIDC_NAME: z.string().max(60).optional(),
  DUBAN_OIDC_SCOPES: z.string().default('openid profile'),
  /** `CLAIM=holder|account|phone|email`: the claim that names the person. */
  DUBAN_OIDC_PERSON: z.string().optional(),
  /** `yes`: whom the mapping finds, and who has no account, is given one. */
  DUBAN_OIDC_NEW_ACCOUNTS: z.enum(['yes', 'no']).default('no'),
  /** JSON `{"CLAIM":{"VALUE":"ROLE"}}`: the claim whose values give roles. */
  DUBAN_OIDC_ROLES: z.string().optional(),
  DUBAN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = z.infer<typeof schema>;

/**
 * The checked configuration of an environment.
 * @throws Error that names every variable that is wrong and what it should be.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const wrong = (faults: string) => new Error(`环境变量有误 (wrong environment): ${faults}`);
  let given = env;
  try {
    given = withSecretFiles(env);
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
  const known = Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => (given[key] ? [[key, given[key]]] : [])),
  );
  const parsed = schema.safeParse(known);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
  throw wrong(faults);
}
