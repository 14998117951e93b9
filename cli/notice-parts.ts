import type { Finding, Notice } from '../src/client/api-types.ts';
import { minute, untilMinute } from '../src/domain/messages/date-words.ts';
import { entryLines } from '../src/domain/messages/ledger-entry.ts';
import { WORDS } from '../src/domain/messages/words.ts';
import type { Terminal } from './output.ts';

type Evidence = Finding['reports'][number]['evidence'];

/** Evidence by its names, each with where it is read. */
const evidenceLines = (evidence: Evidence, { say }: Terminal): string[] =>
  evidence.map(
    ({ name, sha256, effectiveOn }) =>
      `     ${say('佐证', 'evidence')} ${name}（${effectiveOn}）  /api/evidence/${sha256}`,
  );

/** The plan of a notice: measures, who is responsible, and stages of each finding. */
export function planLines({ plan }: Pick<Notice, 'plan'>, terminal: Terminal): string[] {
  const { say } = terminal;
  if (plan === null) return [];
  const late = plan.late ? say('，逾期', ', late') : '';
  return [
    '',
    `${say('整改方案', 'plan')}（${minute(plan.submittedAt)}${late}）`,
    ...plan.items.flatMap((item) => [
      say(
        `  第${item.finding}条  ${item.measures}（责任人 ${item.responsiblePerson}）`,
        `  ${item.finding}.  ${item.measures} (${item.responsiblePerson})`,
      ),
      ...item.milestones.map(({ on, goal }) => `     ${on}  ${goal}`),
    ]),
  ];
}

/** A finding with all that was said about it. */
export function findingLines(f: Finding, terminal: Terminal): string[] {
  const { say, lang } = terminal;
  const lines = [
    '',
    `${f.code}. 【${f.category}】${f.statement}`,
    `   ${say('要求', 'asked')}：${f.recommendation}`,
  ];
  const more: [string, string][] = [
    [say('依据', 'criterion'), f.criterion],
    [say('配合单位', 'with'), f.coUnits.join('、')],
    [say('备注', 'remarks'), f.remarks],
    ...entryLines(f.ledgerEntry, lang),
  ];
  for (const [name, text] of more) if (text !== '') lines.push(`   ${name}：${text}`);
  for (const p of f.progress)
    lines.push(`   ${minute(p.at)}  ${say('进展', 'progress')}：${p.text}`);
  for (const r of f.reports)
    lines.push(
      `   ${minute(r.receivedAt)}  ${say('整改结果', 'report')}${r.late ? say('（逾期）', ' (late)') : ''}：${r.summary}`,
      ...evidenceLines(r.evidence, terminal),
    );
  for (const r of f.returns)
    lines.push(`   ${minute(r.at)}  ${say('退回', 'returned')}（${r.person}）：${r.reason}`);
  for (const e of f.extensions)
    lines.push(
      `   ${minute(e.requestedAt)}  ${say(`申请延期至 ${untilMinute(e.until)}`, `asks for ${untilMinute(e.until)}`)}：${e.reason}`,
    );
  if (f.closure !== null)
    lines.push(
      `   ${minute(f.closure.at)}  ${WORDS[lang].findingStages[f.stage]}：${f.closure.opinion}`,
    );
  return lines;
}
