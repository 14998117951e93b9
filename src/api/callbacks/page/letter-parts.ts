import { addMonths, dateOf, instantOf } from '../../../domain/calendar/instant.ts';
import { dayWords, dueWords, momentWords } from '../../../domain/messages/wording.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import {
  CLOCKS,
  type Clock,
  type ClockKind,
  findingOfClock,
} from '../../../domain/notice/clock.ts';
import type { Finding } from '../../../domain/notice/finding.ts';
import { isFinal, type Notice } from '../../../domain/notice/notice.ts';
import type { Post } from '../../../domain/policy/policy.ts';
import { type ForecastStep, forecast } from '../../../domain/readings/forecast.ts';
import { type Light, lightOf } from '../../../domain/readings/light.ts';
import type { OpenedLink } from '../open-link.ts';
import { type Html, html } from './html.ts';

/** What a light means, in words, and its mark: it is told by shape and text, never by colour alone. */
const LIGHTS: Record<Light, { mark: string; says: string }> = {
  green: { mark: '●', says: '正常推进' },
  yellow: { mark: '▲', says: '临近期限' },
  red: { mark: '■', says: '已逾期' },
  grey: { mark: '○', says: '无需单位办理' },
};

const list = (codes: string[]): string => `第${codes.join('、')}条`;

/** A due instant in words, marked where the calendar of its year is not published yet. */
const due = ({ dueAt, provisional }: { dueAt: string; provisional: boolean }): string =>
  `${dueWords(dueAt)}前${provisional ? '（暂定）' : ''}`;

/** The mark that a rehearsal carries wherever it is shown. */
export const rehearsalMark = (notice: Notice): string => (notice.rehearsal ? '【演练】' : '');

/** The letter's head: unit, dates, where it stands, and for whom the page is. */
export function letterFacts({ notice, by }: OpenedLink): Html {
  const facts: [string, string][] = [
    ['责任单位', notice.unit.name],
    ['督查事项', notice.campaign.name],
    ['签发时间', momentWords(notice.issuedAt)],
    ['办理状态', WORDS.zh.noticeStages[notice.stage]],
    ['整改意见', `${notice.findings.length} 条`],
    ['办理人', `${WORDS.zh.posts[by.role]}${by.name}`],
  ];
  const rows = facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="facts">${rows}</dl>`;
}

function lightChip(finding: Finding, { notice, rules, now }: OpenedLink): Html {
  const light = lightOf(finding, notice, rules, now);
  const { mark, says } = LIGHTS[light];
  const name = rules.policy.lights.colours[light].zh;
  return html`<span class="light ${light}"><span aria-hidden="true">${mark}</span> ${name}：${says}</span>`;
}

/** One finding: what was found, what is required, by when, and where it stands. */
export function findingCard(finding: Finding, link: OpenedLink, more: Html | null = null): Html {
  const { statement, criterion, recommendation, target, timing, severity } = finding;
  const last = finding.returns.at(-1);
  const asked = finding.extensions.some((e) => e.status === 'pending');
  const lines: [string, string][] = [
    ['问题', statement],
    ['依据', criterion],
    ['整改要求', recommendation],
    ['完成标准', target],
    ['整改类型', `${WORDS.zh.timings[timing]}（${WORDS.zh.severities[severity]}）`],
    ['整改期限', due(finding)],
    ['办理情况', `${WORDS.zh.findingStages[finding.stage]}${asked ? '，延期申请待审批' : ''}`],
    ['退回意见', finding.stage === 'returned' && last !== undefined ? last.reason : ''],
  ];
  const rows = lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<article class="finding"><header><h3>第${finding.code}条</h3>${lightChip(finding, link)}</header>
<dl>${rows}</dl>${more}</article>`;
}

/** What the unit itself owes. */
const isUnits = (kind: ClockKind): boolean => CLOCKS[kind].owedBy === 'unit';

/** What the office owes the unit; what it decides about its own rungs is no matter of the unit. */
const isOffices = ({ kind }: Clock): boolean =>
  CLOCKS[kind].owedBy === 'office' && kind !== 'rungDecision' && kind !== 'suspension';

/** Running clocks of which that is true; those of one kind, due instant and state are gathered in one line. */
function gathered(notice: Notice, isAsked: (clock: Clock) => boolean): DueLine[] {
  const lines = new Map<string, DueLine>();
  const running = notice.clocks
    .filter(isAsked)
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
  for (const clock of running) {
    const name = `${clock.kind}|${clock.dueAt}|${clock.paused}`;
    const line = lines.get(name) ?? { clock, codes: [] };
    const code = findingOfClock(clock);
    if (code !== null && !line.codes.includes(code)) line.codes.push(code);
    lines.set(name, line);
  }
  const order = notice.findings.map((f) => f.code);
  for (const { codes } of lines.values()) codes.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [...lines.values()];
}

/** What is done about a clock, after the findings and the day. */
const TO_DO: Record<ClockKind, string> = {
  acknowledge: '签收',
  plan: '报送整改方案',
  finding: '报送整改结果',
  progress: '报送阶段进展',
  planCheck: '审核整改方案',
  review: '验收',
  extensionDecision: '审批延期申请',
  rungDecision: '',
  milestone: '报送阶段节点完成情况',
  part: '报送配合任务完成情况',
  objectionDecision: '处理异议',
  formalReviewDecision: '作出复核决定',
  suspension: '研判是否恢复计时',
  deferral: '挂账期满后继续整改',
};

type DueLine = { clock: Clock; codes: string[] };

const subjectOf = ({ codes }: DueLine): string => (codes.length === 0 ? '' : `${list(codes)}：`);

/** What the unit has to do and by when, and what lies with the office. */
export function dueList({ notice, now }: OpenedLink): Html {
  const own = gathered(notice, ({ kind }) => isUnits(kind)).map((line) => {
    const { clock } = line;
    const late = clock.dueAt < now && html`（<strong>已逾期</strong>）`;
    const state = clock.paused ? '（延期申请待审批）' : late;
    return html`<li>${subjectOf(line)}请于<strong>${due(clock)}</strong>${TO_DO[clock.kind]}${state}</li>`;
  });
  const theirs = gathered(notice, isOffices).map(
    (line) =>
      html`<li>${subjectOf(line)}请等候，督查室将于${due(line.clock)}${TO_DO[line.clock.kind]}</li>`,
  );
  if (own.length + theirs.length === 0) return html`<p>没有需要办理的事项。</p>`;
  return html`<ul>${own}${theirs}</ul>`;
}

/** Steps that are looked through for those that concern the unit. */
const FORESEEN = 40;
const SHOWN = 3;

const posts = (named: { post: Post }[]): string =>
  [...new Set(named.map((r) => WORDS.zh.posts[r.post]))].join('、');

function stepWords(step: ForecastStep): string {
  const about = step.findings.length === 0 ? '' : list(step.findings);
  const matter = step.kind === null ? '' : WORDS.zh.clocks[step.kind];
  const rung = WORDS.zh.rungs[step.rung];
  if (step.gated) return `提请主管领导决定是否${rung}（${about}）`;
  const to = step.to.length === 0 ? '转督查室办理' : `发${posts(step.to)}`;
  const copy = step.copy.length === 0 ? '' : `，抄送${posts(step.copy)}`;
  return `${rung}${about}${matter}，${to}${copy}`;
}

/** What follows if nobody answers: the next steps that concern the unit, as the rules will take them. */
export function nextSteps({ notice, rules, now }: OpenedLink): Html | null {
  if (isFinal(notice)) return null;
  const until = instantOf(addMonths(dateOf(now), 12), '24:00');
  const steps = forecast(notice, rules, until, FORESEEN)
    .filter((s) => s.gated || (s.kind !== null && isUnits(s.kind)))
    .slice(0, SHOWN);
  if (steps.length === 0) return null;
  const lines = steps.map(
    (step) =>
      html`<li><time datetime="${step.at}">${momentWords(step.at)}</time>　${stepWords(step)}</li>`,
  );
  return html`<section aria-labelledby="next"><h2 id="next">如未答复，下一步</h2><ol class="steps">${lines}</ol>
<p class="hint">按期答复后，相应提醒立即停止。</p></section>`;
}

/** The unit's rights, as the letter tells them (政府督查工作条例 第十七条). */
export const rightsLine = ({ notice }: OpenedLink): Html =>
  html`<p class="hint">对督查结论有异议的，可于${dayWords(notice.rights.reviewBy)}前书面申请复核。</p>`;
