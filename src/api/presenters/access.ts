import { z } from 'zod';
import type { Identity } from '../../domain/access/identity.ts';
import { ADMINISTRATORS, ROLES } from '../../domain/access/roles.ts';
import type { AccountDoc } from '../../store/access/accounts.ts';
import type { GrantDoc } from '../../store/access/grants.ts';
import type { SessionDoc } from '../../store/access/sessions.ts';
import type { TokenDoc } from '../../store/access/tokens.ts';
import { like, listOf, shape } from './shape.ts';
import { campaignId, day, instant, personId, personName, unitId } from './vocabulary.ts';

const login = like('wangmin').describe('登录名 · login name');
const person = z.strictObject({ id: personId, name: personName });

const role = z
  .strictObject({
    role: z.enum(ROLES as readonly [string, ...string[]]).meta({ examples: ['contact'] }),
    unit: unitId
      .nullable()
      .describe(
        '所在单位；督查一方、审计和管理员为 null · null at the office, for auditors and administrators',
      ),
    granted: z.exactOptional(
      z
        .strictObject({
          campaigns: z.array(campaignId),
          units: z.array(unitId).nullable().describe('null 为全部单位 · null: every unit'),
        })
        .describe('仅限于此 · it reaches no further'),
    ),
    deputyFor: z.exactOptional(person.extend({ until: day })),
  })
  .describe('今日在任的岗位或授权 · a role that is held today');

/** Who asks. */
export const me = shape(
  'Me',
  '本人：姓名、账号、今日的岗位与授权',
  'Who is signed in, with what he is today',
  z.strictObject({
    person,
    account: login.nullable(),
    roles: z.array(role),
    passwordDue: z
      .boolean()
      .describe('须先修改初始密码 · a first password has to be changed before anything else'),
  }),
);

/** Who asks, as callers see it. */
export const presentMe = ({
  person: { id, name },
  account,
  roles,
  passwordDue,
}: Identity): z.infer<typeof me> => ({
  person: { id, name },
  account,
  passwordDue: passwordDue ?? false,
  roles: roles.map(({ role: held, unit, granted, deputyFor }) => ({
    role: held,
    unit,
    ...(granted === undefined
      ? {}
      : {
          granted: {
            campaigns: [...granted.campaigns],
            units: granted.units && [...granted.units],
          },
        }),
    ...(deputyFor === undefined ? {} : { deputyFor }),
  })),
});

const session = shape(
  'Session',
  '一次登录',
  'A device at which somebody has signed in',
  z.strictObject({
    id: like('s-4f0c9a1b2d3e5f67'),
    createdAt: instant,
    lastSeenAt: instant.describe('最近一次使用，精确到分 · last use, to the minute'),
    endsAt: instant.describe('最迟失效的时刻 · it ends by then, however much it is used'),
    ip: like('10.8.0.12'),
    userAgent: like('Mozilla/5.0'),
    current: z.boolean().describe('即本次登录 · the one that asks'),
  }),
);

/** Where somebody is signed in. */
export const sessions = shape('Sessions', '在用的登录', 'Where one is signed in', listOf(session));

/** A session as its owner sees it. */
export const presentSession = (s: SessionDoc, current: string | null): z.infer<typeof session> => ({
  id: s.id,
  createdAt: s.createdAt,
  lastSeenAt: s.lastSeenAt,
  endsAt: s.endsAt,
  ip: s.ip,
  userAgent: s.userAgent,
  current: s.id === current,
});

/** Something that was ended or revoked, by its id. */
export const ended = shape(
  'Ended',
  '已退出、撤销或终止的，以编号表示',
  'What was ended or revoked, by its id',
  z.strictObject({ id: like('s-4f0c9a1b2d3e5f67') }),
);

/** The session that has ended by signing out. */
export const signedOut = shape(
  'SignedOut',
  '已退出的登录；经统一身份认证登录的，另附其退出地址',
  'The session that has ended, and where the provider ends its own',
  z.strictObject({
    id: like('s-4f0c9a1b2d3e5f67'),
    leaveAt: like('https://id.example.gov.cn/session/end?client_id=duban')
      .nullable()
      .describe(
        '统一身份认证的退出地址，由浏览器打开；无须另行退出的为 null · where a browser signs out at the provider; null where there is nothing to sign out of',
      ),
  }),
);

const tokenFields = z.strictObject({
  id: like('k-4f0c9a1b2d3e5f67'),
  name: like('报表接口'),
  readOnly: z.boolean().describe('仅供读取 · it changes nothing'),
  createdAt: instant,
  until: day.describe('最后有效日 · its last day'),
  lastUsedOn: day.nullable(),
});

/** The tokens of a person. */
export const tokens = shape(
  'Tokens',
  '访问令牌；令牌本身不再显示',
  'Access tokens, without what opens them',
  listOf(shape('Token', '访问令牌', 'An access token', tokenFields)),
);

/** A token that was made, with what opens it. */
export const madeToken = shape(
  'MadeToken',
  '新建的访问令牌，令牌只显示这一次',
  'A token that was made; what opens it is told this once',
  tokenFields.extend({ token: like('duban_kq3xYk0c1m2n3o4p5q6r7s8t9u0v1w2x3y4z5A6B7C8') }),
);

/** A token as its owner sees it. */
export const presentToken = (t: TokenDoc): z.infer<typeof tokenFields> => ({
  id: t.id,
  name: t.name,
  readOnly: t.readOnly,
  createdAt: t.createdAt,
  until: t.until,
  lastUsedOn: t.lastUsedOn,
});

const accountFields = z.strictObject({
  account: login,
  person,
  administrator: z
    .enum(ADMINISTRATORS)
    .nullable()
    .describe('三员：系统、安全、审计管理员之一 · one of the three administrators'),
  disabled: z.boolean(),
  passwordDue: z.boolean().describe('尚未修改初始密码 · its first password was not changed yet'),
  demo: z.boolean().describe('演示账号 · an account of a demonstration'),
  identity: z
    .strictObject({
      issuer: like('https://id.example.gov.cn/'),
      subject: like('6f1c0a52-7d0e-4a57-8f3c-8d5a5f1f9c11'),
      linkedAt: instant,
      linkedBy: like('p-3f2a91bc04').describe(
        '关联人员编号；oidc 为按声明对应 · who has linked it; oidc: by a claim',
      ),
    })
    .nullable()
    .describe('统一身份认证中的身份 · as whom the provider of identities knows its owner'),
  createdAt: instant,
});

/** All accounts. */
export const accounts = shape(
  'Accounts',
  '全部账号',
  'All accounts',
  listOf(shape('Account', '账号', 'An account', accountFields)),
);

/** An account that was made or changed. */
export const changedAccount = shape(
  'ChangedAccount',
  '新建或变更后的账号；初始密码只显示这一次',
  'An account that was made or changed; a first password is told this once',
  accountFields.extend({
    firstPassword: z.exactOptional(
      like('k7mq-3xpd-9vhr-t2wn').describe(
        '初始密码，首次登录时须修改 · changed at the first sign-in',
      ),
    ),
  }),
);

/** An account as administrators see it. */
export const presentAccount = (a: AccountDoc): z.infer<typeof accountFields> => ({
  account: a._id,
  person: { id: a.person.id, name: a.person.name },
  administrator: a.administrator,
  disabled: a.disabledAt !== null,
  passwordDue: a.mustChange,
  demo: a.demo,
  identity:
    a.identity == null
      ? null
      : {
          issuer: a.identity.issuer,
          subject: a.identity.subject,
          linkedAt: a.identity.linkedAt,
          linkedBy: a.identity.linkedBy,
        },
  createdAt: a.createdAt,
});

/** What an auditor was granted. */
export const grant = shape(
  'Grant',
  '审计授权：可以查阅哪些督查、哪些单位，自何日至何日',
  'What an auditor may read, from a day to a day',
  z.strictObject({
    id: like('g-4f0c9a1b2d3e5f67'),
    account: login,
    campaigns: z.array(campaignId),
    units: z.array(unitId).nullable().describe('null 为全部单位 · null: every unit'),
    from: day,
    until: day,
    grantedBy: personId,
    grantedAt: instant,
    endedAt: instant.nullable().describe('提前终止的时刻 · when it was ended before its day'),
  }),
);
export const grants = shape('Grants', '全部审计授权', 'All grants', listOf(grant));

/** A grant as the security administrator sees it. */
export const presentGrant = (g: GrantDoc): z.infer<typeof grant> => ({
  id: g._id,
  account: g.account,
  campaigns: [...g.campaigns],
  units: g.units && [...g.units],
  from: g.from,
  until: g.until,
  grantedBy: g.grantedBy,
  grantedAt: g.grantedAt,
  endedAt: g.ended?.at ?? null,
});
