/** Problems of forms with files, and of evidence. */
export const EVIDENCE_PROBLEMS = {
  'upload-slow': {
    status: 408,
    zh: '内容传送过慢或中断，已停止接收；请换一个网络，或把文件压缩、分开后重新提交。',
    en: 'What was sent came too slowly or stood still, and was ended; use another network, or smaller files, and send it again.',
  },
  'uploads-busy': {
    status: 503,
    zh: '正在传送的内容较多，请稍候再提交。',
    en: 'Much is being sent at once; try again soon.',
  },
  'form-unreadable': {
    status: 400,
    zh: '提交的内容不完整或不能识别，请重新提交。',
    en: 'The form is cut off or cannot be read; send it again.',
  },
  'evidence-not-sent': {
    status: 422,
    zh: '所引用的佐证材料没有为这份通知书上传，或者上传后一天之内没有报送、已经删除；请先上传，再报送。',
    en: 'The evidence was not sent for this notice, or was cited by no report within a day and is gone; send it, then report.',
  },
  'evidence-unknown': {
    status: 404,
    zh: '未找到该佐证材料，请核对编号。',
    en: 'There is no such piece of evidence; check its id.',
  },
  'evidence-refused': {
    status: 422,
    zh: '未接收该文件，请按 errors 所写原因处理后重新上传。',
    en: 'The file was not taken; mend what errors says and send it again.',
  },
  'evidence-altered': {
    status: 500,
    zh: '该佐证材料与报送时的内容不一致，已停止提供，请联系系统管理员核查。',
    en: 'The stored evidence differs from what was sent and is withheld; have it examined.',
  },
} as const;
