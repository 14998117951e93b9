import { WORDS } from '../domain/messages/words.ts';
import { RUNGS } from '../domain/policy/policy.ts';
import type { RehearsalOutcome, RehearsalProgress } from './rehearse.ts';

type Lang = 'zh' | 'en';

/** Where a rehearsal is, on one line. */
export function progressText(p: RehearsalProgress, lang: Lang): string {
  const day = p.now.slice(0, 10);
  return lang === 'zh'
    ? `演练日期 ${day}  办结 ${p.closed}/${p.notices} 份  销号 ${p.closedFindings}/${p.findings} 条`
    : `day ${day}  ${p.closed}/${p.notices} notices closed  ${p.closedFindings}/${p.findings} findings closed`;
}

/** What a rehearsal came to, on a few lines. */
export function outcomeText(o: RehearsalOutcome, lang: Lang): string {
  const rungs = RUNGS.filter((rung) => (o.rungs[rung] ?? 0) > 0)
    .map((rung) => `${WORDS[lang].rungs[rung]} ${o.rungs[rung]}`)
    .join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh'
    ? [
        `通知书 ${o.notices} 份，问题 ${o.findings} 个，已办结 ${o.closed} 个`,
        `发出消息 ${o.messages} 条（每人每个工作日至多一条汇总）`,
        `督办流程：${rungs || '未曾催办'}（约谈、通报批评、移送为拟稿次数）`,
        o.forecastDifferences === 0
          ? '与事先推算逐项比对：完全一致'
          : `与事先推算逐项比对：${o.forecastDifferences} 处不同`,
      ].join('\n')
    : [
        `${o.notices} notices, ${o.findings} findings, ${o.closed} closed`,
        `${o.messages} messages sent, at most one a person and working day`,
        `ladder: ${rungs || 'nothing'} (interviews, criticisms and referrals as proposals)`,
        o.forecastDifferences === 0
          ? 'compared with the forecast: no difference'
          : `compared with the forecast: ${o.forecastDifferences} differences`,
      ].join('\n');
}
