/** Problems of whoever comes to the door: by which name or from which page he calls, and with which link or signature. */
export const DOOR_PROBLEMS = {
  'host-unknown': {
    status: 421,
    zh: '本系统不以该主机名提供服务，请改用登记的地址访问；地址无误的，请系统管理员将其加入 DUBAN_HOSTS。',
    en: 'Duban does not answer under this host name; use its configured address. If the address is right, the system administrator adds it to DUBAN_HOSTS.',
  },
  'cross-site': {
    status: 403,
    zh: '该请求由其他网站的页面发出，未予受理；请在本系统的页面内办理。',
    en: 'A page of another site has sent this request, which was not taken; do it on a page of this system.',
  },
  'record-away': {
    status: 503,
    zh: '操作记录暂时无法写入，为确保每次操作都有记录，本次未予办理；请稍后用同一编号重试，并请系统管理员检查数据库和记录文件。',
    en: 'The record of calls cannot be written, so that nothing is done or shown that would leave no record; repeat with the same key soon, and have the database and the record file looked at.',
  },
  'link-invalid': {
    status: 403,
    zh: '链接无效或已失效，请使用最近一次通知中的链接，或联系督查室。',
    en: 'The link is not valid; use the newest message or call the office.',
  },
  'link-used': {
    status: 409,
    zh: '该链接已经使用过，本次填写的内容与前次不同，未予受理；需要更正或者补充的，请使用新通知中的链接，或联系督查室。',
    en: 'The link has been used, for something else than what was sent now, which was not taken; to correct or add something use the link of a newer message or call the office.',
  },
  'not-the-holder': {
    status: 403,
    zh: '所称人员此时不在该岗位，该系统不能代其办理；请核对名册后以在岗人员的编号重发。',
    en: 'The person named does not hold this post now, so that nothing is taken in his name; look up the roster and send the id of whoever does.',
  },
  'signature-invalid': {
    status: 401,
    zh: '签名无效或时间超出允许范围。',
    en: 'The signature or its time is not valid.',
  },
  'too-many-faults': {
    status: 429,
    zh: '无效请求过多，请一分钟后再试。',
    en: 'Too many invalid requests; try again in a minute.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>;
