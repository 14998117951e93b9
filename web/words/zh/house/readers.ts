export const zh = {
  title: '演练收件处',
  about:
    '演练的消息不出本机。这里按收件人的邮箱、手机短信和工作群应用各显示一遍，链接和办理码都可以使用，点开即以该收件人的身份办理。',
  people: '收件人',
  messages: (count: number) => `${count} 条`,
  back: '返回专项',
  choose: '请选择收件人',
  none: '还没有人收到消息',
  noneTodo: '签发演练通知书后，到了该提醒的时候，收件人列在这里。',
  mail: '电子邮件',
  phone: '手机短信',
  chat: '工作群应用',
  noSms: '本条没有可用短信告知的内容',
  typeCode: '输入文号和办理码办理',
  shown: (count: number) => `已列出 ${count} 条`,
  next: '再列一页',
};
