/** Problems of whoever asks for what is not his to see. */
export const SIGHT_PROBLEMS = {
  'not-signed-in': {
    status: 401,
    zh: '请先登录。',
    en: 'Sign in first.',
  },
  'inbox-unknown': {
    status: 404,
    zh: '未找到该收件箱；收件箱只能查看本人的，请核对人员编号。',
    en: 'There is no such inbox; one’s own alone can be seen: check the id of the person.',
  },
} as const;
