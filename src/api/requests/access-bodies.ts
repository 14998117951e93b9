import { z } from 'zod';
import { LOGIN_NAME } from '../../store/access/accounts.ts';
import { LONGEST } from '../../store/access/passwords.ts';
import { shape } from '../presenters/shape.ts';
import { dayNamed, name, person, words } from './texts.ts';

const day = dayNamed('2026-10-15');

/** A password is taken as it was typed: nothing is cut off, put into other letters or trimmed. */
const password = (example: string) =>
  z
    .string()
    .min(1)
    .max(LONGEST)
    .meta({ examples: [example] });

/** Who wants to sign in. */
export const signInBody = shape(
  'SignInBody',
  '登录',
  'Signing in',
  z.strictObject({ account: words(100, 'wangmin'), password: password('k7mq-3xpd-9vhr-t2wn') }),
);

/** A new password in the place of the present one. */
export const passwordBody = shape(
  'PasswordBody',
  '修改密码：现密码与新密码；新密码至少 12 个字符，不限种类',
  'A change of one’s password; the new one has 12 characters or more, of whatever kind',
  z.strictObject({
    current: password('k7mq-3xpd-9vhr-t2wn'),
    next: password('清明时节雨纷纷路上行人').describe('新密码 · the new one'),
  }),
);

/** A token that is to be made. */
export const tokenBody = shape(
  'TokenBody',
  '新建访问令牌',
  'A token to be made',
  z.strictObject({
    name: name(60, '报表接口').describe('用途，便于日后辨认 · what it is for'),
    until: day.describe('最后有效日，至多一年 · its last day, within a year'),
    readOnly: z.boolean().default(false).describe('仅供读取 · it changes nothing'),
  }),
);

const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(LOGIN_NAME)
  .meta({ examples: ['wangmin'] })
  .describe(
    '登录名：小写字母、数字和 . _ -，3 至 60 个 · small letters, digits and . _ -, 3 to 60 of them',
  );

/** An account that is to be made. */
export const accountBody = shape(
  'AccountBody',
  '新建账号；初始密码由系统生成',
  'An account to be made; its first password is made up by the house',
  z.strictObject({
    account: login,
    name: name(60, '王敏').describe('姓名 · the name of the person'),
    holder: person()
      .optional()
      .describe(
        '人员编号，与其岗位上的一致，才有该岗位的权限；不写则新编 · id of the person at his posts, without which he has none of them; a new one unless given',
      ),
  }),
);

/** What of an account is to change. */
export const accountChangeBody = shape(
  'AccountChangeBody',
  '账号变更：停用、恢复，重置密码（均使其登录与令牌失效），关联或解除统一身份认证',
  'A change of an account: out of use or back, another first password, which end its sessions and tokens; a link with somebody at the provider of identities',
  z.strictObject({
    disabled: z.boolean().optional().describe('停用 · out of use'),
    resetPassword: z.boolean().optional().describe('重置密码 · give it another first password'),
    identity: z
      .strictObject({
        subject: words(255, '6f1c0a52-7d0e-4a57-8f3c-8d5a5f1f9c11').describe(
          '统一身份认证中的用户标识（sub） · the subject at the provider',
        ),
        issuer: words(500, 'https://id.example.gov.cn/')
          .optional()
          .describe(
            '签发者，不写即为本系统配置的 · the issuer; the one that is set up here unless given',
          ),
      })
      .nullable()
      .optional()
      .describe(
        '关联统一身份认证，null 为解除 · link it with somebody at the provider; null unlinks it',
      ),
  }),
  { disabled: true },
);

const ids = (example: string) => z.array(name(80, example)).min(1).max(200);

/** What is to be granted to an auditor. */
export const grantBody = shape(
  'GrantBody',
  '要授予的审计权限',
  'What is to be granted to an auditor',
  z.strictObject({
    account: login,
    campaigns: ids('c-3f2a91bc04'),
    units: ids('u-ncj').nullable().default(null).describe('null 为全部单位 · null: every unit'),
    from: day,
    until: day.describe('最后一日 · its last day'),
  }),
);
