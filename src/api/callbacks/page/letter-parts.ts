import { dueWords, momentWords } from '../../../domain/messages/date-words.ts';
import { entryLines } from '../../../domain/messages/ledger-entry.ts';
import { consentWords, issuerWords, refWords } from '../../../domain/messages/letter-words.ts';
import { narrate, WORDS } from '../../../domain/messages/words.ts';
import type { Hold } from '../../../domain/notice/clock.ts';
import {
  awaitsUnit,
  type Finding,
  isOpen,
  type LedgerEntry,
  type Part,
  pendingExtension,
} from '../../../domain/notice/finding.ts';
import { isFinal, type Notice } from '../../../domain/notice/notice.ts';
import { delegationAt } from '../../../domain/notice/posts.ts';
import { type Light, lightOf } from '../../../domain/readings/light.ts';
import { stopOf } from '../../../domain/rules/holds.ts';
import { rightEnd } from '../../../domain/rules/may.ts';
import type { OpenedLink } from '../open-link.ts';
import { type Html, html } from './html.ts';

/** What a light means, in words, and its mark: it is told by shape and text, never by colour alone. */
const LIGHTS: Record<Light, { mark: string; says: string }> = {
  green: { mark: '●', says: '正常推进' },
  yellow: { mark: '▲', says: '临近期限' },
  red: { mark: '■', says: '已逾期' },
  grey: { mark: '○', says: '' },
};

/** Findings by their codes, in words. */
export const list = (codes: string[]): string => `第${codes.join('、')}条问题`;

/** A due instant in words, marked where the calendar of its year is not published yet. */
export const due = ({ dueAt, provisional }: { dueAt: string; provisional: boolean }): string =>
  `${dueWords(dueAt)}前${provisional ? '（暂定）' : ''}`;

/** Why the unit's clocks stand still or are silent, in the words of the decision. */
export function holdWords({ kind, id, reason, effect }: Hold): string {
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

/** True for a unit that only co-operates in the letter. */
export const helps = ({ notice, by }: OpenedLink): boolean =>
  by.unit !== undefined && by.unit !== notice.unit.id;

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

/** Where a finding came from (a complaint, a tip) is the office's own knowledge. */
const onLetter = ({ origin: _, ...said }: LedgerEntry = {}): LedgerEntry => said;

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
    ...entryLines(onLetter(finding.ledgerEntry), 'zh'),
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

/** The lead unit's rights that it still has, as the letter tells them (政府督查工作条例 第十七条); nobody else has any of these. */
export function rightsLine({ notice, rules, by, now }: OpenedLink): Html | null {
  const objectBy = rightEnd(notice, rules, 'objection');
  const reviewBy = rightEnd(notice, rules, 'formalReview');
  if (by.unit !== notice.unit.id || now > reviewBy) return null;
  const objection =
    now > objectBy ? '' : `对所列问题有异议的，可于${dueWords(objectBy)}前提出异议；`;
  const both = objection === '' ? '复核申请' : '异议和复核申请';
  return html`<p class="hint">${objection}对督查结论不服的，可自收到之日起三十日内（${dueWords(reviewBy)}前）书面申请复核（《政府督查工作条例》第十七条）。${both}向${issuerWords(notice.issuer)}提出，也可点击送达消息中的相应链接提出。</p>`;
}
