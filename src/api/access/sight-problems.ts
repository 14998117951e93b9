/** Problems of whoever asks for what is not his to see. */
export const SIGHT_PROBLEMS = {
  'not-signed-in': {
    status: 401,
    zh: '请先登录：浏览器打开 /sign-in；命令行用 duban login 登录名；程序以 Authorization: Bearer 出示访问令牌。',
    en: 'Sign in first: a browser at /sign-in, the command line by duban login NAME, a program by an access token in Authorization: Bearer.',
  },
  'inbox-unknown': {
    status: 404,
    zh: '未找到该收件箱；收件箱只能查看本人的，请核对人员编号。',
    en: 'There is no such inbox; one’s own alone can be seen: check the id of the person.',
  },
} as const;
