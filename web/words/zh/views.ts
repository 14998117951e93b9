export const zh = {
  label: '已存视图',
  none: '视图',
  manage: '保存或删除视图…',
  name: '视图名称',
  hint: '保存当前的筛选、排序和列，只存在本浏览器；要给别人看，复制网址即可。',
  save: '保存当前视图',
  saved: (name: string) => `已保存“${name}”`,
  remove: (name: string) => `删除视图“${name}”`,
  close: '关闭',
};
