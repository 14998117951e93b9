import type { PasswordFault } from '../../store/access/passwords.ts';

/** What is wrong with a new password, in words. */
export const PASSWORD_FAULTS: Record<PasswordFault, { zh: string; en: string }> = {
  tooShort: { zh: '新密码至少 12 个字符', en: 'at least 12 characters' },
  tooLong: { zh: '新密码至多 200 个字符', en: 'at most 200 characters' },
  hasName: {
    zh: '新密码不能含有登录名或姓名',
    en: 'it must not contain the login name or the name',
  },
  repeats: {
    zh: '新密码不能只用少数几个字符重复',
    en: 'it must not be a few characters over and over',
  },
  same: { zh: '新密码不能与现密码相同', en: 'it must differ from the present one' },
};
