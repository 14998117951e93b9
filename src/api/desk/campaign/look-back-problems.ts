/** Problems of looking again at what was closed (回头看). */
export const LOOK_BACK_PROBLEMS = {
  'look-back-unknown': {
    status: 404,
    zh: '未找到该次回头看，请核对编号。',
    en: 'There is no such look-back; check its id.',
  },
  'look-back-not-yet': {
    status: 422,
    zh: '基准日不得晚于今天：样本一经抽取即固定，会漏掉此后销号的问题；请改用今天或以前的日期。',
    en: 'A look-back is drawn for today or a day before: its sample stands, and would leave out what is closed until then; give another day.',
  },
  'looked-at-already': {
    status: 409,
    zh: '该问题本次回头看已登记结果，以首次登记的为准；登记有误的，请在以后的回头看中重新核查。',
    en: 'What was found at this finding has been noted, and stands; if it was noted wrongly, look at it again in a later look-back.',
  },
} as const;
