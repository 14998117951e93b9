/** Problems of what many ask for at once; trying again soon is all that it takes. */
export const BUSY_PROBLEMS = {
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
