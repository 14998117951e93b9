import { dateOf, localOf } from '../../../domain/calendar/instant.ts';
import { dayWords } from '../../../domain/messages/date-words.ts';
import type { Evidence, Finding } from '../../../domain/notice/finding.ts';
import { isFinal } from '../../../domain/notice/notice.ts';
import { ACT_WORDS } from '../../../links/answer-links.ts';
import type { LinkAct } from '../../../links/link-token.ts';
import type { LinkUse } from '../../../store/links.ts';
import { PROBLEMS } from '../../problem-codes.ts';
import type { CommandBody } from '../../requests/wire.ts';
import type { OpenedLink } from '../open-link.ts';
import { complainedBox, complaintDoor } from '../personal/complaint-form.ts';
import { firstOf } from '../receive-form.ts';
import { isForAll } from '../results/every.ts';
import { candidates, closedBecause } from './candidates.ts';
import { dueList, nextSteps } from './due-list.ts';
import type { Entered } from './entered.ts';
import { answerForm } from './forms.ts';
import { type Html, html } from './html.ts';
import { findingCard, letterFacts, rehearsalMark, resultList, rightsLine } from './letter-parts.ts';
import { findingsFor } from './own-part.ts';
import type { Page } from './page.ts';
import { qrCode } from './qr-code.ts';
import { bearerWords, type Onward, receiptBox, resultsBox, type TakenResult } from './receipt.ts';

/** What stands above the letter: what has just been done, or why it has not. */
export type Said =
  | { kind: 'done'; use: LinkUse; body: CommandBody; next: Onward | null }
  | { kind: 'results'; done: TakenResult[]; refused: string[]; next: Onward | null }
  | { kind: 'refused'; texts: string[] }
  | { kind: 'complained'; again: boolean }
  | null;

const refusedBox = (texts: readonly string[], mend: Html | null): Html =>
  html`<div class="alert" role="alert"><h2>未能提交</h2>${texts.map((text) => html`<p>${text}</p>`)}${mend}</div>`;

/** True once all that was sent is done, so that no form is shown any more. */
const isDone = (said: Said): boolean =>
  said?.kind === 'done' || (said?.kind === 'results' && said.refused.length === 0);

function saidBox(said: Said, link: OpenedLink, again: boolean): Html | null {
  if (said === null) return null;
  const mend = again
    ? html`<p>填写的内容已保留，<a href="#answer">改正后再次提交</a>即可。</p>`
    : null;
  if (said.kind === 'refused') return refusedBox(said.texts, mend);
  if (said.kind === 'results')
    return html`${said.done.length === 0 ? null : resultsBox(link, said)}${said.refused.length === 0 ? null : refusedBox(said.refused, mend)}`;
  return said.kind === 'complained' ? complainedBox(said.again) : receiptBox(link, said);
}

function formSection(link: OpenedLink, entered: Entered, why: string | null): Html | null {
  if (why !== null)
    return html`<div class="closed"><h2>${ACT_WORDS[link.claims.act]}</h2><p>${why}</p></div>`;
  const form = answerForm(link, entered);
  if (form === null) return null;
  return html`<section aria-labelledby="answer"><h2 id="answer">${ACT_WORDS[link.claims.act]}</h2>${form}</section>`;
}

/** Acts whose form shows every finding that it is about. */
const SHOWS_ALL: readonly LinkAct[] = [
  'submitPlan',
  'acceptPlan',
  'approveRung',
  'assignFormalReviewer',
  'decideFormalReview',
];

/** Findings that the form does not show itself. */
function otherFindings(link: OpenedLink, entered: Entered, withForm: boolean): Finding[] {
  const { act } = link.claims;
  const findings = findingsFor(link);
  if (!withForm || act === 'acknowledge' || act === 'view') return findings;
  const open = candidates(link);
  if (act === 'applyForFormalReview') return findings;
  if (SHOWS_ALL.includes(act) || isForAll(link, entered.fields))
    return findings.filter((f) => !open.includes(f));
  const wanted = firstOf(entered.fields, 'finding');
  const shown = open.find((f) => f.code === wanted) ?? open[0];
  return findings.filter((f) => f !== shown);
}

/** Where codes of text messages are typed, also for whoever has the paper alone: the address, and the same as a code for a telephone's camera. */
function codesDoor({ codesAt, notice }: OpenedLink): Html {
  const address = `${codesAt}?number=${encodeURIComponent(notice.documentNumber)}`;
  return html`<aside class="codes">${qrCode(address, '输入办理码页面的二维码')}<p class="hint">收到短信办理码的，扫描二维码，或在 ${codesAt} 输入文号和办理码办理。</p></aside>`;
}

/** The page of a link: the letter, what is due, what comes next, and the form for the link's act. */
export function linkPage(link: OpenedLink, entered: Entered, said: Said): Page {
  const { notice, claims } = link;
  if (notice.stage === 'withdrawn') return pageOf(link, withdrawnBody(link, said));
  const done = isDone(said);
  const why = done ? null : closedBecause(link);
  const form = done ? null : formSection(link, entered, why);
  const rest = otherFindings(link, entered, !done && why === null);
  const heading =
    rest.length === findingsFor(link).length ? '问题及整改意见' : '其他问题及整改意见';
  const due = isFinal(notice)
    ? null
    : html`<section aria-labelledby="due"><h2 id="due">${done ? '后续待办事项' : '待办事项'}</h2>${dueList(link)}</section>`;
  const findings =
    rest.length === 0
      ? null
      : html`<section aria-labelledby="findings"><h2 id="findings">${heading}</h2>${rest.map((f) => findingCard(f, link))}</section>`;
  // Nobody confirms the receipt of what he has not seen: the findings stand above the button.
  const parts =
    claims.act === 'acknowledge'
      ? [due, findings, form, nextSteps(link)]
      : [due, form, nextSteps(link), findings];
  const body = html`<h1>${rehearsalMark(notice)}${notice.title}</h1>
<p class="number">${notice.documentNumber}</p>${saidBox(said, link, why === null)}${letterFacts(link)}${parts}${resultList(link)}${complaintDoor(link, entered, said?.kind === 'complained')}${rightsLine(link)}${codesDoor(link)}`;
  return pageOf(link, body);
}

/** What is left of a withdrawn letter to whoever has a link: that it was withdrawn, and why; nothing of what stood in it. */
const withdrawnBody = (link: OpenedLink, said: Said): Html =>
  html`<h1>${rehearsalMark(link.notice)}通知书已撤回</h1>
<p class="number">${link.notice.documentNumber}</p>${saidBox(said, link, false)}<div class="closed"><p>${closedBecause(link)}</p></div>${resultList(link)}`;

function pageOf(link: OpenedLink, body: Html): Page {
  const { notice, claims } = link;
  const until = localOf(new Date(claims.expires * 1000).toISOString()).slice(0, 10);
  return {
    title: `${ACT_WORDS[claims.act]} ${notice.documentNumber} ${notice.unit.name}`,
    rehearsal: notice.rehearsal,
    issuer: notice.issuer.name,
    body,
    on: dateOf(link.now),
    bearer: `本链接供${bearerWords(link)}办理，请勿转发，有效期至${dayWords(until)}。`,
  };
}

const NEUTRAL = { zh: '链接无法使用', en: 'This link cannot be used' } as const;

/** The one neutral page for every link that is not good, whatever is wrong with it, in its reader's language. */
export const neutralPage = (
  lang: 'zh' | 'en',
  text: string = PROBLEMS['link-invalid'][lang],
): Page => ({
  title: NEUTRAL[lang],
  rehearsal: false,
  issuer: null,
  body: html`<h1>${NEUTRAL[lang]}</h1><p>${text}</p>`,
  bearer: null,
  lang,
});

/** The page for evidence of which only name and hash were reported. */
export const unkeptPage = ({ name, sha256 }: Evidence): Page => ({
  title: '佐证材料不在本系统',
  rehearsal: false,
  issuer: null,
  body: html`<h1>佐证材料不在本系统</h1><p>“${name}”的文件已不在本系统。请向报送单位索取，并与散列值核对，同时告知督查室。</p><p>散列值（SHA-256）：${sha256}</p>`,
  bearer: null,
});

/** The page for an error of ours; the request's id leads to the log. */
export const brokenPage = (requestId: string): Page => ({
  title: '系统出错',
  rehearsal: false,
  issuer: null,
  body: html`<h1>系统出错</h1><p>${PROBLEMS.internal.zh}</p><p>请求编号：${requestId}</p>`,
  bearer: null,
});
