export const zh = {
  product: '督办',
  office: '整改督办控制台',
  skip: '跳到正文',
  nonSecret: '本系统为非涉密系统，严禁处理、存储、传输国家秘密。',
  navigation: '主要页面',
  pages: { today: '今日', notices: '通知书' },
  account: '我的账号',
  signedInAs: (name: string) => `当前登录：${name}`,
  noRole: '无在任岗位',
  language: { label: '语言', other: 'English' },
  scheme: { label: '配色', system: '跟随系统', light: '浅色', dark: '深色' },
  search: {
    label: '搜索通知书',
    hint: '文号、单位或标题（按 / 键）',
    go: '搜索',
  },
  keys: {
    title: '键盘操作',
    open: '键盘操作（?）',
    close: '关闭',
    rows: {
      search: '跳到搜索',
      next: '列表中移到下一份；通知书中打开列表的下一份',
      previous: '列表中移到上一份；通知书中打开列表的上一份',
      enter: '打开所选的一份',
      help: '显示本说明',
      escape: '关闭说明，离开输入框',
    },
  },
  live: {
    offline: '连接已断开，正在重新连接；页面内容可能不是最新的，已填写的文字不会丢失。',
    paused: '页面久未操作，已暂停自动更新。',
    resume: '继续更新',
  },
  states: {
    loading: '正在读取',
    retry: '重新读取',
    code: '代码',
    request: '请求编号',
    away: {
      title: '连不上系统',
      todo: '请检查网络连接；系统恢复后页面自动更新，已填写的文字不会丢失。',
    },
    store: {
      title: '系统暂时不能提供数据',
      todo: '数据库或流程引擎正在恢复，稍后自动重试；仍不行的，请把请求编号告知值班人员。',
    },
    denied: {
      title: '无权查看',
      todo: '请核对登录的账号；确需查看的，请联系督查室登记岗位或授权。',
    },
    gone: {
      title: '没有找到',
      todo: '地址可能有误，或者内容不在可查看的范围内。',
    },
    wrong: {
      title: '请求有误',
      todo: '请清除筛选条件后重试。',
    },
    broken: {
      title: '系统出错',
      todo: '已记录。请重新读取；仍不行的，请把请求编号告知值班人员。',
    },
    crash: {
      title: '本页出错',
      todo: '其他页面不受影响。请重新打开本页；仍不行的，请把下面的文字告知值班人员。',
      again: '重新打开本页',
    },
    outdated: {
      title: '系统已更新',
      todo: '请重新载入页面，已填写的文字会保留。',
      again: '重新载入',
    },
    stale: '内容已有变化。',
    reload: '显示最新内容',
  },
  unknownPage: {
    title: '没有这个页面',
    todo: '请从左侧选择，或者返回今日。',
    back: '返回今日',
  },
};
