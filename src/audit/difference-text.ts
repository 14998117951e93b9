import type { Difference, DifferenceKind } from './differences.ts';

const NAMES: Record<DifferenceKind, string> = {
  'history-missing': '流程历史缺失',
  'runs-overlap': '两次运行重叠',
  'replay-failed': '历史不能回放',
  'command-refused': '规则不接受历史中的事项',
  'event-missing': '事件缺失',
  'event-extra': '多出事件',
  'field-differs': '内容被改动',
  'chain-broken': '哈希链断开',
  'head-differs': '链尾不符',
  'read-model-missing': '读模型缺失',
  'read-model-differs': '读模型不符',
  'rulebook-differs': '规则不符',
  'message-differs': '待发消息不符',
  'dispatch-differs': '已发消息不符',
  'evidence-differs': '佐证材料不符',
  'draft-differs': '草稿不符',
  'link-use-differs': '链接使用记录不符',
  'access-extra': '多出访问记录',
  'lost-event-differs': '搁置的事件不符',
  'feed-differs': '对外事件不符',
  'number-missing': '文号缺失',
};

/** A difference in words: what it is, where it is, what was to be expected and what was found. */
export function differenceText(
  { kind, seq, where, expected, found }: Difference,
  lang: 'zh' | 'en',
): string {
  return lang === 'zh'
    ? `${NAMES[kind]}${seq === null ? '' : ` 第${seq}条事件`} ${where}：应为 ${expected}，实为 ${found}`
    : `${kind}${seq === null ? '' : ` event ${seq}`} ${where}: expected ${expected}, found ${found}`;
}
