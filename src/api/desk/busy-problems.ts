/** Problems of what many ask for at once; trying again soon is all that it takes. */
export const BUSY_PROBLEMS = {
  'letter-lost': {
    status: 503,
    zh: '该通知书的办理进程中断，例行核查会报警，由管理人员用 duban doctor --repair 恢复；本次没有收下任何内容，请稍后再次提交。',
    en: 'The process of this letter does not run; the regular sweep raises an alarm, and duban doctor --repair starts it again. Nothing was taken: send it again later.',
  },
  'house-busy': {
    status: 503,
    zh: '同时办理、查询的人较多，请稍候再试；本次没有办理任何事项。',
    en: 'Too many ask at once; try again soon. Nothing was done.',
  },
  'exports-busy': {
    status: 503,
    zh: '正在导出的台账较多，请稍候再导出。',
    en: 'Many ledgers are being exported; try again soon.',
  },
  'imports-busy': {
    status: 503,
    zh: '正在导入的台账较多，请过一两分钟再导入；台账没有问题，不必改动。',
    en: 'Many ledgers are being imported; try again in a minute or two. Nothing is wrong with the ledger.',
  },
  'audits-busy': {
    status: 503,
    zh: '正在回放核对的通知书较多，请稍候再核对；全部核对请用 duban audit replay --all。',
    en: 'Many notices are being audited; try again soon. duban audit replay --all audits all of them.',
  },
} as const;
