import type { Difference, DifferenceKind } from './replay.ts';

const NAMES: Record<DifferenceKind, string> = {
  'history-missing': '流程历史缺失',
  'replay-failed': '历史不能回放',
  'command-refused': '规则不接受历史中的事项',
  'event-missing': '事件缺失',
  'event-extra': '多出事件',
  'field-differs': '内容被改动',
  'chain-broken': '哈希链断开',
  'head-differs': '链尾不符',
  'read-model-missing': '读模型缺失',
  'read-model-differs': '读模型不符',
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
