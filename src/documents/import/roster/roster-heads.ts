import type { HeadTable } from '../../sheet/heads.ts';

/** The columns of a roster of units (单位名册), by their identifiers. */
export type RosterColumn =
  | 'seq'
  | 'name'
  | 'kind'
  | 'shortNames'
  | 'aliases'
  | 'unitHead'
  | 'responsibleLeader'
  | 'handler'
  | 'contact'
  | 'phone'
  | 'email';

/** The heads in use for each column of a roster; the first is the one that we write ourselves. */
export const rosterHeads: HeadTable<RosterColumn> = {
  seq: ['序号', '序', '编号', 'no', 'no.'],
  name: ['单位', '单位名称', '单位全称', '名称', '部门', '机构名称'],
  kind: ['类别', '单位类别', '单位类型', '单位性质', '类型'],
  shortNames: ['简称', '单位简称', '规范简称'],
  aliases: ['曾用名', '原名称', '原单位名称', '别名'],
  unitHead: ['主要负责人', '单位主要负责人', '主要领导', '负责人', '一把手'],
  responsibleLeader: ['分管领导', '责任领导', '分管负责人'],
  handler: ['承办人', '责任人', '经办人'],
  contact: ['联络员', '联系人', '联络人'],
  phone: ['联系电话', '电话', '手机', '手机号', '手机号码', '联系方式', '办公电话'],
  email: ['电子邮箱', '邮箱', '电子邮件', 'email', 'e-mail'],
};

/** True for heads that make a sheet a roster: the unit, and at least one of its people. */
export function isRoster(found: ReadonlySet<RosterColumn>): boolean {
  const posts = ['unitHead', 'responsibleLeader', 'contact'] as const;
  return found.has('name') && posts.some((post) => found.has(post));
}
