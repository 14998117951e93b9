/** Problems of whoever asks for what is not his to see. */
export const SIGHT_PROBLEMS = {
  'not-signed-in': {
    status: 401,
    zh: '请先登录。',
    en: 'Sign in first.',
  },
  'inbox-unknown': {
    status: 404,
    zh: '没有您可以查看的该收件箱；只能查看本人的。',
    en: 'There is no such inbox that you may see; it is one’s own alone.',
  },
} as const;
