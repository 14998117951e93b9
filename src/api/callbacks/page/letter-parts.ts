import { dueWords, momentWords } from '../../../domain/messages/date-words.ts';
import { entryLines } from '../../../domain/messages/ledger-entry.ts';
import {
  approvalWords,
  consentWords,
  issuerWords,
  refWords,
} from '../../../domain/messages/letter-words.ts';
import { narrate, WORDS } from '../../../domain/messages/words.ts';
import {
  awaitsUnit,
  type Finding,
  isOpen,
  type LedgerEntry,
  type Part,
  pendingExtension,
} from '../../../domain/notice/finding.ts';
import type { Notice } from '../../../domain/notice/notice.ts';
import { delegationAt } from '../../../domain/notice/posts.ts';
import { lightOf } from '../../../domain/readings/light.ts';
import { stopOf } from '../../../domain/rules/holds.ts';
import { rightEnd } from '../../../domain/rules/may.ts';
import type { OpenedLink } from '../open-link.ts';
import { type Html, html } from './html.ts';
import {
  countWords,
  helps,
  ownPart,
  partChip,
  partLines,
  resultsFor,
  standingOf,
} from './own-part.ts';
import { ASKED, due, lightChip, PART_STATES, restingWords } from './standing.ts';

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
  if (by.deputyFor !== undefined) return `${by.name}（代理${post}${by.deputyFor.name}）`;
  if (!delegation) return `${post}${by.name}`;
  return `${by.name}（经${post}${delegation.head}授权，${delegation.document}）`;
}

/** The letter's head: unit, dates, where it stands, and for whom the page is. */
export function letterFacts(link: OpenedLink): Html {
  const { notice } = link;
  const facts: [string, string][] = [
    ['签发机关', notice.issuer.name],
    ['联系电话', notice.issuer.telephone],
    ['责任单位', notice.unit.name],
    ['督查事项', notice.campaign.name],
    ...(notice.authorisation === null
      ? []
      : [['督查依据', approvalWords(notice.authorisation)] as [string, string]]),
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

/** Where a finding came from (a complaint, a tip) is the office's own knowledge. */
const onLetter = ({ origin: _, ...said }: LedgerEntry = {}): LedgerEntry => said;

/** By when the result is due, where it stands, and the parts of others in it. */
function leadLines(finding: Finding, notice: Notice): [name: string, value: string][] {
  const stopped = stopOf(notice, finding.code) !== undefined;
  const standing =
    stopped || !awaitsUnit(finding)
      ? restingWords(finding, notice)
      : WORDS.zh.findingStages[finding.stage];
  const asked = pendingExtension(finding) !== undefined;
  const last = finding.returns.at(-1);
  return [
    ['整改期限', isOpen(finding) ? limitOf(finding, notice) : ''],
    ['办理情况', asked ? `${standing}，${ASKED}` : standing],
    ...finding.parts.map((p): [string, string] => ['配合单位', partWords(p, stopped)]),
    ['退回意见', finding.stage === 'returned' && last !== undefined ? last.reason : ''],
  ];
}

function leadChip(finding: Finding, { notice, rules, now }: OpenedLink): Html {
  const light = lightOf(finding, notice, rules, now);
  if (light === 'grey') return lightChip(light, rules, restingWords(finding, notice));
  const returned = light === 'yellow' && finding.stage === 'returned';
  return returned ? lightChip(light, rules, '已退回，待补正') : lightChip(light, rules);
}

/** One finding: what was found, what is required, by when, and where it stands. */
export function findingCard(finding: Finding, link: OpenedLink, more: Html | null = null): Html {
  const { statement, criterion, recommendation, target, timing, severity, repeatOf } = finding;
  const { notice } = link;
  const own = helps(link) ? ownPart(link, finding) : undefined;
  const lines: [string, string][] = [
    ['问题', statement],
    ['重复问题', repeatOf === undefined ? '' : `屡查屡犯，此前为${refWords(repeatOf)}`],
    ['依据', criterion],
    ['整改意见', recommendation],
    ['完成标准', target],
    ...entryLines(onLetter(finding.ledgerEntry), 'zh'),
    ['整改类型', `${WORDS.zh.timings[timing]}（${WORDS.zh.severities[severity]}）`],
    ...(own === undefined ? leadLines(finding, notice) : partLines(link, finding, own)),
  ];
  const rows = lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const chip = own === undefined ? leadChip(finding, link) : partChip(link, finding, own);
  return html`<article class="finding"><header><h3>第${finding.code}条问题</h3>${chip}</header>
<dl>${rows}</dl>${more}</article>`;
}

/** A co-operating unit's own part: where it stands, by when, and its own lateness. */
function partWords({ unit, status, dueAt, late }: Part, stopped: boolean): string {
  const standing = `${unit.name}：${PART_STATES[status]}${late ? '（逾期）' : ''}`;
  if (status !== 'open') return standing;
  return stopped ? `${standing}，暂停计时` : `${standing}，应于${dueWords(dueAt)}前报送`;
}

/** What has been decided about the letter, each with its reason, the newest first. */
export function resultList(link: OpenedLink): Html | null {
  const results = resultsFor(link);
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
