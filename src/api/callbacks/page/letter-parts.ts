import { addMonths, dateOf, instantOf } from '../../../domain/calendar/instant.ts';
import { dueWords, momentWords } from '../../../domain/messages/date-words.ts';
import { consentWords, issuerWords, refWords } from '../../../domain/messages/letter-words.ts';
import { narrate, WORDS } from '../../../domain/messages/words.ts';
import {
  CLOCKS,
  type Clock,
  type ClockKind,
  findingOfClock,
  type Hold,
} from '../../../domain/notice/clock.ts';
import {
  awaitsUnit,
  type Finding,
  isOpen,
  type Part,
  pendingExtension,
} from '../../../domain/notice/finding.ts';
import { isFinal, type Notice } from '../../../domain/notice/notice.ts';
import { delegationAt } from '../../../domain/notice/posts.ts';
import { isGovernments, type Post } from '../../../domain/policy/policy.ts';
import { type ForecastStep, forecast } from '../../../domain/readings/forecast.ts';
import { type Light, lightOf } from '../../../domain/readings/light.ts';
import { activeHolds, covers, stopOf } from '../../../domain/rules/holds.ts';
import type { OpenedLink } from '../open-link.ts';
import { type Html, html } from './html.ts';

/** What a light means, in words, and its mark: it is told by shape and text, never by colour alone. */
const LIGHTS: Record<Light, { mark: string; says: string }> = {
  green: { mark: '●', says: '正常推进' },
  yellow: { mark: '▲', says: '临近期限' },
  red: { mark: '■', says: '已逾期' },
  grey: { mark: '○', says: '' },
};

const list = (codes: string[]): string => `第${codes.join('、')}条问题`;

/** A due instant in words, marked where the calendar of its year is not published yet. */
const due = ({ dueAt, provisional }: { dueAt: string; provisional: boolean }): string =>
  `${dueWords(dueAt)}前${provisional ? '（暂定）' : ''}`;

/** Why the unit's clocks stand still or are silent, in the words of the decision. */
function holdWords({ kind, id, reason, effect }: Hold): string {
  const state = effect === 'stop' ? '暂停计时' : '暂不催办';
  if (kind === 'suspension') return `根据暂停决定（${id}）${state}：${reason}`;
  return `${kind === 'objection' ? '异议处理中' : '复核中'}，${state}`;
}

const ASKED = '延期申请待审批';

/** Where a finding stands that does not wait for the unit, or whose clock is stopped. */
function restingWords(finding: Finding, notice: Notice): string {
  const { stage, code, deferral, closure } = finding;
  const stop = stopOf(notice, code);
  if (stage === 'closed') return WORDS.zh.closures[closure?.reason ?? 'implemented'];
  if (stage === 'deferred' && deferral !== null) return `已挂账至${dueWords(deferral.until)}`;
  if (stop !== undefined) return holdWords(stop);
  return pendingExtension(finding) === undefined ? WORDS.zh.findingStages[stage] : ASKED;
}

/** The date of a finding: the original one beside it where it has moved, and no date while it is not counted. */
function limitOf(finding: Finding, notice: Notice): string {
  const { code, dueAt, originalDueAt, provisional } = finding;
  const stop = stopOf(notice, code);
  if (stop !== undefined) return '暂停计算，恢复后按剩余时间继续计算';
  const now = due({ dueAt, provisional });
  return originalDueAt === dueAt ? now : `${now}（原期限${dueWords(originalDueAt)}）`;
}

/** The mark that a rehearsal carries wherever it is shown. */
export const rehearsalMark = (notice: Notice): string => (notice.rehearsal ? '【演练】' : '');

/** For whom the page is: his post and name, or on whose word he decides. */
function bearerWords({ notice, by, now }: OpenedLink): string {
  const post = WORDS.zh.posts[by.role];
  const delegation = delegationAt(notice.holders, { post: by.role, id: by.id }, now);
  if (!delegation) return `${post}${by.name}`;
  return `${by.name}（经${post}${delegation.head}授权，${delegation.document}）`;
}

/** The letter's head: unit, dates, where it stands, and for whom the page is. */
export function letterFacts(link: OpenedLink): Html {
  const { notice } = link;
  const facts: [string, string][] = [
    ['签发机关', notice.issuer.name],
    ['责任单位', notice.unit.name],
    ['督查事项', notice.campaign.name],
    ['签发时间', momentWords(notice.issuedAt)],
    ['办理状态', standingOf(link)],
    ['问题', countWords(link)],
    ...(notice.consent === null
      ? []
      : [['下发依据', consentWords(notice.consent)] as [string, string]]),
    ['办理人', bearerWords(link)],
  ];
  const rows = facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<dl class="facts">${rows}</dl>`;
}

/** Where the letter stands for its reader: a co-operating unit has a receipt of its own and does not answer for the lead’s. */
function standingOf({ notice, by }: OpenedLink): string {
  const own = notice.coUnits.find((u) => u.id === by.unit);
  if (own === undefined || by.unit === notice.unit.id || isFinal(notice))
    return WORDS.zh.noticeStages[notice.stage];
  return own.acknowledgedAt === null ? '待签收' : '已签收';
}

/** How many findings the letter has; for a co-operating unit also how many of them name it. */
function countWords(link: OpenedLink): string {
  const { findings } = link.notice;
  if (!helps(link)) return `${findings.length} 个`;
  const own = findings.filter((f) => f.parts.some((p) => p.unit.id === link.by.unit));
  return `共 ${findings.length} 个，其中你单位配合 ${own.length} 个`;
}

function lightChip(finding: Finding, { notice, rules, now }: OpenedLink): Html {
  const light = lightOf(finding, notice, rules, now);
  const { mark } = LIGHTS[light];
  const returned = light === 'yellow' && finding.stage === 'returned';
  const says =
    light === 'grey'
      ? restingWords(finding, notice)
      : returned
        ? '已退回，待补正'
        : LIGHTS[light].says;
  const name = rules.policy.lights.colours[light].zh;
  return html`<span class="light ${light}"><span aria-hidden="true">${mark}</span> ${name}：${says}</span>`;
}

/** One finding: what was found, what is required, by when, and where it stands. */
export function findingCard(finding: Finding, link: OpenedLink, more: Html | null = null): Html {
  const { statement, criterion, recommendation, target, timing, severity, repeatOf } = finding;
  const last = finding.returns.at(-1);
  const { notice } = link;
  const stopped = stopOf(notice, finding.code) !== undefined;
  const standing =
    stopped || !awaitsUnit(finding)
      ? restingWords(finding, notice)
      : WORDS.zh.findingStages[finding.stage];
  const asked = pendingExtension(finding) !== undefined;
  const lines: [string, string][] = [
    ['问题', statement],
    ['重复问题', repeatOf === undefined ? '' : `屡查屡犯，此前为${refWords(repeatOf)}`],
    ['依据', criterion],
    ['整改意见', recommendation],
    ['完成标准', target],
    ['整改类型', `${WORDS.zh.timings[timing]}（${WORDS.zh.severities[severity]}）`],
    ['整改期限', isOpen(finding) ? limitOf(finding, notice) : ''],
    ['办理情况', asked ? `${standing}，${ASKED}` : standing],
    ...finding.parts.map((p): [string, string] => ['配合单位', partWords(p, stopped)]),
    ['退回意见', finding.stage === 'returned' && last !== undefined ? last.reason : ''],
  ];
  const rows = lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<article class="finding"><header><h3>第${finding.code}条问题</h3>${lightChip(finding, link)}</header>
<dl>${rows}</dl>${more}</article>`;
}

const PART_STATES: Record<Part['status'], string> = {
  open: '配合任务待完成',
  reported: '配合任务已报送',
  declined: '提出不承担配合任务',
  unanswered: '配合任务未报送',
};

/** A co-operating unit's own part: where it stands, by when, and its own lateness. */
function partWords({ unit, status, dueAt, late }: Part, stopped: boolean): string {
  const standing = `${unit.name}：${PART_STATES[status]}${late ? '（逾期）' : ''}`;
  if (status !== 'open') return standing;
  return stopped ? `${standing}，暂停计时` : `${standing}，应于${dueWords(dueAt)}前报送`;
}

/** What the unit itself owes. */
const isUnits = (kind: ClockKind): boolean => CLOCKS[kind].owedBy === 'unit';

/** What the office owes the unit; what it decides about its own rungs is no matter of the unit. */
const isOffices = ({ kind }: Clock): boolean =>
  CLOCKS[kind].owedBy === 'office' && kind !== 'rungDecision' && kind !== 'suspension';

/** True for a unit that only co-operates in the letter. */
const helps = ({ notice, by }: OpenedLink): boolean =>
  by.unit !== undefined && by.unit !== notice.unit.id;

/** What the bearer's unit owes: the letter's own unit its results, a co-operating one its parts. */
const isOwn = (clock: Clock, link: OpenedLink): boolean =>
  helps(link) ? clock.kind === 'part' && clock.subject.unit === link.by.unit : isUnits(clock.kind);

/** Running clocks of which that is true; those of one kind, due instant and state are gathered in one line. */
function gathered(notice: Notice, isAsked: (clock: Clock) => boolean): DueLine[] {
  const lines = new Map<string, DueLine>();
  const running = notice.clocks
    .filter(isAsked)
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));
  for (const clock of running) {
    const name = `${clock.kind}|${clock.dueAt}|${clock.paused}|${heldWords(notice, clock)}`;
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
  progress: '报送整改进展',
  planCheck: '审核整改方案',
  review: '验收',
  extensionDecision: '审批延期申请',
  rungDecision: '审批约谈、通报批评、移送事项',
  milestone: '报送阶段节点完成情况',
  part: '报送配合任务完成情况',
  objectionDecision: '处理异议',
  ownerSearch: '确定承办单位',
  formalReviewDecision: '作出复核决定',
  suspension: '研判是否恢复计时',
  deferral: '挂账期满后继续整改',
};

type DueLine = { clock: Clock; codes: string[] };

const subjectOf = ({ codes }: DueLine): string => (codes.length === 0 ? '' : `${list(codes)}：`);

/** Why a clock is silent: the holds on it, or an extension that waits for its decision. */
const heldWords = (notice: Notice, clock: Clock): string =>
  activeHolds(notice)
    .filter((hold) => covers(hold, clock))
    .map(holdWords)
    .join('；') || '延期申请待审批，暂不催办';

/** What the unit owes by a clock; while nothing is counted, why, and no date. */
function ownLine(line: DueLine, { notice, now, by }: OpenedLink): Html {
  const { clock } = line;
  const what = TO_DO[clock.kind];
  if (notice.stopped.some((s) => s.key === clock.key))
    return html`<li>${subjectOf(line)}${what}，${heldWords(notice, clock)}，恢复后按剩余时间继续计算</li>`;
  const late = clock.dueAt < now && html`（<strong>已逾期</strong>）`;
  const state = clock.paused ? `（${heldWords(notice, clock)}）` : late;
  const who = by.unit === undefined ? '单位应于' : '请于';
  return html`<li>${subjectOf(line)}${who}<strong>${due(clock)}</strong>${what}${state}</li>`;
}

/** What its reader has to do and by when, and what lies with the other side. */
export function dueList(link: OpenedLink): Html {
  const { notice, by, now } = link;
  const office = by.unit === undefined;
  const own = gathered(notice, (clock) => isOwn(clock, link)).map((line) => ownLine(line, link));
  const asked = (clock: Clock): boolean =>
    office ? CLOCKS[clock.kind].owedBy === 'office' : !helps(link) && isOffices(clock);
  const theirs = gathered(notice, asked).map((line) => {
    const { clock } = line;
    const late = clock.dueAt < now;
    if (!office && late)
      return html`<li>${subjectOf(line)}督查室应于${due(clock)}${TO_DO[clock.kind]}，尚未办理，请等候</li>`;
    const who = office ? '请于' : '请等候，督查室将于';
    const mark = late && html`（<strong>已逾期</strong>）`;
    return html`<li>${subjectOf(line)}${who}${due(clock)}${TO_DO[clock.kind]}${mark}</li>`;
  });
  if (own.length + theirs.length === 0) return html`<p>没有需要办理的事项。</p>`;
  return html`<ul>${office ? [...theirs, ...own] : [...own, ...theirs]}</ul>`;
}

/** What has been decided about the letter, each with its reason, the newest first. */
export function resultList({ results }: OpenedLink): Html | null {
  if (results.length === 0) return null;
  const lines = results
    .toReversed()
    .map(
      (event) =>
        html`<li><time datetime="${event.dueAt}">${momentWords(event.dueAt)}</time>　${narrate(event).zh}</li>`,
    );
  return html`<section aria-labelledby="results"><h2 id="results">办理结果</h2><ul class="steps">${lines}</ul></section>`;
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
  if (step.gated) {
    const leader = isGovernments(step.rung) ? WORDS.zh.posts.governmentHead : '政府领导';
    return `提请${leader}审批是否就${about}${rung}`;
  }
  const to = step.to.length === 0 ? '转督查室办理' : `发${posts(step.to)}`;
  const copy = step.copy.length === 0 ? '' : `，抄送${posts(step.copy)}`;
  return `${rung}${about}${matter}，${to}${copy}`;
}

/** What follows if nobody answers: the next steps that concern the unit, as the rules will take them. */
export function nextSteps(link: OpenedLink): Html | null {
  const { notice, rules, now } = link;
  if (isFinal(notice)) return null;
  const concerns = (s: ForecastStep): boolean =>
    helps(link)
      ? s.kind === 'part' && s.keys.some((key) => key.endsWith(`@${link.by.unit}`))
      : s.gated || (s.kind !== null && isUnits(s.kind));
  const until = instantOf(addMonths(dateOf(now), 12), '24:00');
  const steps = forecast(notice, rules, until, FORESEEN).filter(concerns).slice(0, SHOWN);
  if (steps.length === 0) return null;
  const lines = steps.map(
    (step) =>
      html`<li><time datetime="${step.at}">${momentWords(step.at)}</time>　${stepWords(step)}</li>`,
  );
  return html`<section aria-labelledby="next"><h2 id="next">逾期未办理的，将依次采取以下督办措施</h2><ol class="steps">${lines}</ol>
<p class="hint">按期办理后，相应提醒立即停止。</p></section>`;
}

/** The lead unit's rights that it still has, as the letter tells them (政府督查工作条例 第十七条); nobody else has any of these. */
export function rightsLine({ notice, by, now }: OpenedLink): Html | null {
  const { objectBy, reviewBy } = notice.rights;
  if (by.unit !== notice.unit.id || now > reviewBy) return null;
  const objection =
    now > objectBy ? '' : `对所列问题有异议的，可于${dueWords(objectBy)}前提出异议；`;
  const both = objection === '' ? '复核申请' : '异议和复核申请';
  return html`<p class="hint">${objection}对督查结论不服的，可自收到之日起三十日内（${dueWords(reviewBy)}前）书面申请复核（《政府督查工作条例》第十七条）。${both}向${issuerWords(notice.issuer)}提出，也可点击送达消息中的相应链接提出。</p>`;
}
