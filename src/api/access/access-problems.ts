/** Problems of accounts, of signing in, and of what one may do without anybody else. */
export const ACCESS_PROBLEMS = {
  'sign-in-failed': {
    status: 401,
    zh: '登录名或密码不正确，或账号已停用。请核对后重试；忘记密码的，请联系系统管理员重置。',
    en: 'The login name or the password is wrong, or the account is out of use. Check both; a forgotten password is reset by the system administrator.',
  },
  'too-many-tries': {
    status: 429,
    zh: '登录失败次数较多，请稍候再试；忘记密码的，请联系系统管理员重置。',
    en: 'Signing in has failed too often; wait before the next try. A forgotten password is reset by the system administrator.',
  },
  'sign-in-busy': {
    status: 503,
    zh: '正在登录的人员较多，请稍候再试。',
    en: 'Many people are signing in; try again soon.',
  },
  'password-change-needed': {
    status: 403,
    zh: '初始密码仅供首次登录，请先修改密码，再办理其他事项。',
    en: 'A first password is for the first sign-in alone; change it before anything else.',
  },
  'password-unfit': {
    status: 422,
    zh: '新密码不符合要求，请按 errors 改正。',
    en: 'The new password will not do; mend what errors lists.',
  },
  'password-wrong': {
    status: 403,
    zh: '现密码不正确，请重新输入。',
    en: 'The present password is wrong; enter it again.',
  },
  'session-needed': {
    status: 403,
    zh: '此事须由本人登录后办理，不能使用访问令牌。',
    en: 'This takes somebody who has signed in himself; a token will not do.',
  },
  'token-read-only': {
    status: 403,
    zh: '该访问令牌仅供读取，请改用可办理的令牌，或登录后办理。',
    en: 'This token reads and changes nothing; use another, or sign in.',
  },
  'rehearsed-wrong': {
    status: 400,
    zh: 'Duban-Rehearsed 应为 岗位:编号[:姓名[:单位编号]]，每段百分号编码；只能代演督查一方的岗位，或演练名册中单位的岗位。',
    en: 'Duban-Rehearsed must be role:id[:name[:unit]], each part percent-encoded: a post of the office, or of a unit in the roster of a rehearsal.',
  },
  'session-unknown': {
    status: 404,
    zh: '未找到该次登录，可能已退出，请刷新后核对。',
    en: 'You have no session of this id; it may have ended, list them again.',
  },
  'token-unknown': {
    status: 404,
    zh: '未找到该访问令牌，可能已撤销，请刷新后核对。',
    en: 'You have no token of this id; it may be revoked, list them again.',
  },
  'account-unknown': {
    status: 404,
    zh: '未找到该账号，请核对登录名。',
    en: 'There is no such account; check the login name.',
  },
  'account-taken': {
    status: 409,
    zh: '该登录名已被使用，请换一个。',
    en: 'This login name is taken; choose another.',
  },
  'person-has-account': {
    status: 409,
    zh: '该人员已有账号，一人一号；忘记密码的，重置原账号的密码即可。',
    en: 'This person has an account, and needs no second; where the password is forgotten, reset it.',
  },
  'administrator-has-posts': {
    status: 409,
    zh: '该人员在督查一方或单位任职，不能兼任管理员（三员分立）；请另定人员，或先办理离岗。',
    en: 'This person holds a post of the office or of a unit and cannot be an administrator besides; name somebody else, or end the post first.',
  },
  'holder-administers': {
    status: 409,
    zh: '该人员的账号为管理员账号，不能在督查一方或单位任职（三员分立）；请另定人员。',
    en: 'This person’s account is an administrator’s, who holds no post; name somebody else.',
  },
  'administrator-apart': {
    status: 403,
    zh: '管理员账号（三员）由运行人员在服务器上用 duban admin 管理，须互相分立，不能由其他管理员改动，也不授予审计权限。',
    en: 'Accounts of administrators are kept apart: they are changed on the machine itself, with duban admin, by no other administrator, and are granted nothing.',
  },
  'key-unknown': {
    status: 404,
    zh: '未找到该签名密钥，请用 duban keys list 核对编号。',
    en: 'There is no such key; check its id with duban keys list.',
  },
  'keys-configured': {
    status: 409,
    zh: '签名密钥由环境变量 DUBAN_SECRET（或 DUBAN_SECRET_FILE）给出，请在其中另加一行新密钥，依次重启各进程；旧密钥保留至其签发的链接全部到期。',
    en: 'The environment gives the keys (DUBAN_SECRET or DUBAN_SECRET_FILE): add a line with a new one and restart the processes one by one; keep the old one until its last link has ended.',
  },
  'last-key': {
    status: 409,
    zh: '这是环境变量中最后一个可用的签名密钥，撤销后无法签名。请先在 DUBAN_SECRET 中加入新密钥并重启；紧急时以新密钥取代它并重启，旧密钥随即失效。',
    en: 'This is the last key that the environment gives, and nothing could sign in its place. Add another to DUBAN_SECRET and restart first; in an emergency put the new one in its place, and it is void after the restart.',
  },
  'grant-unknown': {
    status: 404,
    zh: '未找到该项审计授权，请核对编号。',
    en: 'There is no such grant; check its id.',
  },
} as const;
