/** Problems of addresses under which calendars fetch dates. */
export const DATE_PROBLEMS = {
  'calendar-address-unknown': {
    status: 404,
    zh: '未找到该日历订阅地址，请核对编号；可能已被撤销。',
    en: 'There is no such address of dates; check its id. It may have been revoked.',
  },
  'calendar-address-void': {
    status: 403,
    zh: '此日历地址不能使用。请登录后在“我的账号”重新生成，并在日历程序中更换。',
    en: 'This address opens no calendar. Sign in, make another one under “My account”, and change it in the calendar.',
  },
  'calendar-addresses-full': {
    status: 409,
    zh: '日历订阅地址已有二十个，请先撤销不用的。',
    en: 'There are twenty addresses of dates already; revoke those that are not used.',
  },
} as const;
