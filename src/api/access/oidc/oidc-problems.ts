/** Problems of signing in by a provider of identities (统一身份认证). */
export const OIDC_PROBLEMS = {
  'oidc-unset': {
    status: 404,
    zh: '本系统未启用统一身份认证，请用登录名和密码登录。',
    en: 'No provider of identities is set up here; sign in with login name and password.',
  },
  'oidc-away': {
    status: 503,
    zh: '统一身份认证系统暂时无法访问，请稍后再试；有登录名和密码的，可以在本页登录。',
    en: 'The provider of identities does not answer; try again soon. With a login name and a password you can sign in here.',
  },
  'oidc-failed': {
    status: 401,
    zh: '统一身份认证登录没有完成或已超时，请重新点击登录。',
    en: 'Signing in by the provider was not completed, or took too long; begin again.',
  },
  'oidc-unknown': {
    status: 403,
    zh: '统一身份认证已通过，但本系统没有您的账号；请联系系统管理员开通或关联账号，并由督查室登记岗位。',
    en: 'The provider knows you, but you have no account here; the system administrator makes or links one, and the office enters your post.',
  },
  'oidc-other-identity': {
    status: 403,
    zh: '该人员的账号已与统一身份认证中的另一身份关联；请联系系统管理员核对后重新关联。',
    en: 'This person’s account is linked with somebody else at the provider; the system administrator checks and links it anew.',
  },
  'oidc-roles-apart': {
    status: 403,
    zh: '统一身份认证给出的角色不能与该账号的角色兼任（三员分立）；请联系系统管理员核对两边的角色。',
    en: 'The roles that the provider gives and those of the account cannot be one person’s; have both looked at.',
  },
  'oidc-role-missing': {
    status: 403,
    zh: '该账号为管理员账号，统一身份认证没有给出相应角色，不能登录；请联系统一身份认证的管理人员。',
    en: 'This is an administrator’s account, and the provider does not give the role; ask those who run the provider.',
  },
  'account-disabled': {
    status: 403,
    zh: '该账号已停用；确需使用的，请联系系统管理员恢复。',
    en: 'This account is out of use; the system administrator takes it back into use where that is right.',
  },
  'identity-taken': {
    status: 409,
    zh: '统一身份认证中的该身份已关联另一账号；请先解除原关联。',
    en: 'This identity is linked with another account; unlink that first.',
  },
  'issuer-unknown': {
    status: 422,
    zh: '签发者与本系统配置的统一身份认证（DUBAN_OIDC_ISSUER）不一致，请核对。',
    en: 'The issuer is not the one that is set up here (DUBAN_OIDC_ISSUER); check it.',
  },
  'logout-token-invalid': {
    status: 400,
    zh: '退出通知无效：签名、签发者、受众、时间或内容不符，或者已经受理过；请核对统一身份认证系统的配置。',
    en: 'The logout token is not valid: its signature, issuer, audience, time or content is not right, or it was taken before; look at how the provider is set up.',
  },
} as const;
