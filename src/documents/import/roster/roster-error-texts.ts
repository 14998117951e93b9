export type Texts = readonly [zh: string, en: string];

/** Takes what a message says beyond its code: a quoted value, a list of names, a limit. */
export type Writer = (...what: string[]) => Texts;

/** What may be wrong with a unit of a roster, and what is expected. */
export const rosterErrorTexts = {
  'roster-head-missing': (what): Texts => [
    `没有找到表头，请保留含有${what}等列名的表头行`,
    `no row of heads found; keep the row with the heads ${what}`,
  ],
  'name-missing': (): Texts => ['单位名称为空，请补上', 'the name of the unit is empty; add it'],
  'unit-duplicate': (what): Texts => [
    `单位与第${what}行重复，请删除其中一行`,
    `same unit as row ${what}; delete one of them`,
  ],
  'name-shared': (what): Texts => [
    `简称或曾用名与“${what}”重复，台账中须用单位全称`,
    `a short or old name is shared with ${what}; ledgers must use the full name`,
  ],
  'kind-unknown': (what, taken): Texts => [
    `类别“${what}”无法识别，按“${taken}”处理；应为部门、乡镇、垂直管理单位、授权组织或委托组织`,
    `unknown kind “${what}”, taken as ${taken}; expected 部门, 乡镇, 垂直管理单位, 授权组织 or 委托组织`,
  ],
  'kind-assumed': (what): Texts => [
    `类别为空，按名称判断为“${what}”，请核对`,
    `no kind given, taken as ${what}; check it`,
  ],
  'phone-doubtful': (what): Texts => [
    `联系电话“${what}”不像一个号码，已原样保留，请核对`,
    `the phone number “${what}” does not look like one number; kept as written, check it`,
  ],
  'email-invalid': (what): Texts => [
    `电子邮箱“${what}”不对，未采用，应形如 name@example.com`,
    `wrong e-mail address “${what}”, left out; expected name@example.com`,
  ],
  'post-vacant': (what): Texts => [
    `空缺的岗位：${what}；催办时将直接转上一级`,
    `vacant posts: ${what}; reminders will go to the next post`,
  ],
} satisfies Record<string, Writer>;
