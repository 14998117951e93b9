/** Problems about registers, and about taking out of the books what was entered there. */
export const REGISTER_PROBLEMS = {
  'other-register': {
    status: 422,
    zh: '该单位属于另一套名册（演练或其他县区），不能用于本次督查；请从本次督查的名册中选择：duban unit list --campaign 督查编号。',
    en: 'This unit belongs to another roster (of a rehearsal or of another county); choose one of this campaign’s: duban unit list --campaign CAMPAIGN.',
  },
  'code-taken': {
    status: 409,
    zh: '该发文机关代字已由另一县区的督查使用，文号会混在一起；请改用本机关自己的代字（duban import --code 代字），或核对县区名称。',
    en: 'A campaign of another county has this code in its numbers, which would run on in one row; give the code of this county’s body (duban import --code …), or check the county.',
  },
  'campaign-issued': {
    status: 409,
    zh: '该专项督查已有编发文号的通知书，不能改名，也不能删除：文号不得空缺，办理经过须留痕；不再督办的，可逐份撤回（duban command 文号 withdrawNotice）。样例用 duban sample remove 整体移除。',
    en: 'A letter of this campaign has its number, so that it is neither renamed nor deleted: numbers have no gaps, and what was done is kept. What is not to be followed up is withdrawn letter by letter (duban command NUMBER withdrawNotice). The sample is removed as a whole by duban sample remove.',
  },
  'name-taken': {
    status: 409,
    zh: '已有同名的专项督查，请换一个名称。',
    en: 'There is a campaign of this name already; choose another.',
  },
  'not-a-rehearsal': {
    status: 422,
    zh: '这不是演练：正式督查的消息和链接只给收件人本人，发送情况请看「消息」页（GET /api/messages）。',
    en: 'This is no rehearsal: messages and links of real letters are for their readers alone. What became of them is listed under messages (GET /api/messages).',
  },
  'sample-absent': {
    status: 404,
    zh: '没有可移除的样例：此数据目录未载入样例，或已移除，可用 duban sample show 查看，无须再办。',
    en: 'There is no sample to be removed: none was loaded into this data folder, or it is gone already.',
  },
  'unit-used': {
    status: 409,
    zh: '该单位正在使用，不能移除，用处见 errors；职责已由其他单位承接的，请用 duban unit succeed 登记承接。',
    en: 'This unit is in use and cannot be removed; errors names by what. Where another unit has its duties, say so with duban unit succeed.',
  },
} as const;
