import { localOf } from '../../../domain/calendar/instant.ts';
import { dayWords, momentWords } from '../../../domain/messages/date-words.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import { namesOf } from '../../../domain/notice/acting.ts';
import type { Evidence, Finding } from '../../../domain/notice/finding.ts';
import { isFinal } from '../../../domain/notice/notice.ts';
import { ACT_WORDS } from '../../../links/answer-links.ts';
import type { LinkAct } from '../../../links/link-token.ts';
import type { LinkUse } from '../../../store/links.ts';
import { PROBLEMS } from '../../problem-codes.ts';
import type { OpenedLink } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { candidates, closedBecause } from './candidates.ts';
import { dueList, nextSteps } from './due-list.ts';
import type { Entered } from './entered.ts';
import { answerForm } from './forms.ts';
import { type Html, html } from './html.ts';
import { findingCard, letterFacts, rehearsalMark, resultList, rightsLine } from './letter-parts.ts';
import { findingsFor } from './own-part.ts';
import type { Page } from './page.ts';

/** What stands above the letter: what has just been done, or why it has not. */
export type Said = { kind: 'done'; use: LinkUse } | { kind: 'refused'; texts: string[] } | null;

/** What has been done by a link, after the finding that it was about. */
export const DONE: Record<LinkAct, string> = {
  acknowledge: '已签收',
  submitPlan: '整改方案已报送',
  reportProgress: '整改进展已报送',
  reportFinding: '整改结果已报送',
  requestExtension: '延期申请已提交',
  raiseObjection: '异议已提出',
  applyForFormalReview: '复核申请已提交',
  reportMilestone: '阶段节点完成情况已报送',
  reportPart: '配合任务办理情况已报送',
  approveRung: '审批意见已提交',
  acceptPlan: '方案审核意见已提交',
  acceptFinding: '审核意见已提交',
  grantExtension: '延期审批意见已提交',
  decideObjection: '异议处理意见已提交',
  assignFormalReviewer: '复核人已指定',
  decideFormalReview: '复核决定已作出',
  transferFinding: '已转办',
  takeBack: '已撤回',
  view: '',
};

function saidBox(said: Said, link: OpenedLink, again: boolean): Html | null {
  if (said === null) return null;
  const mend = again
    ? html`<p>填写的内容已保留，<a href="#answer">改正后再次提交</a>即可。</p>`
    : null;
  if (said.kind === 'refused')
    return html`<div class="alert" role="alert"><h2>未能提交</h2>${said.texts.map((text) => html`<p>${text}</p>`)}${mend}</div>`;
  const { use } = said;
  const which = use.finding === null ? '' : `第${use.finding}条问题`;
  const at = use.done === null ? link.now : use.done.at;
  const more = candidates(link)[0];
  const onward =
    use.finding !== null && more !== undefined && link.claims.act !== 'requestExtension'
      ? html`<p><a href="?finding=${encodeURIComponent(more.code)}">继续办理第${more.code}条问题</a></p>`
      : null;
  return html`<div class="done" role="status"><h2>✓ ${which}${DONE[link.claims.act]}</h2>
<p>${bearerWords(link)}，${momentWords(at)}</p>${onward}</div>`;
}

function formSection(link: OpenedLink, entered: Entered, why: string | null): Html | null {
  if (why !== null)
    return html`<div class="closed"><h2>${ACT_WORDS[link.claims.act]}</h2><p>${why}</p></div>`;
  const form = answerForm(link, entered);
  if (form === null) return null;
  return html`<section aria-labelledby="answer"><h2 id="answer">${ACT_WORDS[link.claims.act]}</h2>${form}</section>`;
}

/** Who bears the link: the unit's or the office's post, and the name. */
const bearerWords = ({ notice, by }: OpenedLink): string => {
  const unit =
    by.unit === undefined ? null : [notice.unit, ...notice.coUnits].find((u) => u.id === by.unit);
  return `${unit?.name ?? ''}${WORDS.zh.posts[by.role]}${namesOf(by)}`;
};

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
  if (SHOWS_ALL.includes(act)) return findings.filter((f) => !open.includes(f));
  const wanted = firstOf(entered.fields, 'finding');
  const shown = open.find((f) => f.code === wanted) ?? open[0];
  return findings.filter((f) => f !== shown);
}

/** The page of a link: the letter, what is due, what comes next, and the form for the link's act. */
export function linkPage(link: OpenedLink, entered: Entered, said: Said): Page {
  const { notice, claims } = link;
  const done = said?.kind === 'done';
  const why = done ? null : closedBecause(link);
  const form = done ? null : formSection(link, entered, why);
  const rest = otherFindings(link, entered, !done && why === null);
  const heading =
    rest.length === findingsFor(link).length ? '问题及整改意见' : '其他问题及整改意见';
  const due = isFinal(notice)
    ? null
    : html`<section aria-labelledby="due"><h2 id="due">${done ? '后续待办事项' : '待办事项'}</h2>${dueList(link)}</section>`;
  const body = html`<h1>${rehearsalMark(notice)}${notice.title}</h1>
<p class="number">${notice.documentNumber}</p>${saidBox(said, link, why === null)}${letterFacts(link)}${due}${form}${nextSteps(link)}${
    rest.length === 0
      ? null
      : html`<section aria-labelledby="findings"><h2 id="findings">${heading}</h2>${rest.map((f) => findingCard(f, link))}</section>`
  }${resultList(link)}${rightsLine(link)}`;
  const until = localOf(new Date(claims.expires * 1000).toISOString()).slice(0, 10);
  return {
    title: `${ACT_WORDS[claims.act]} ${notice.documentNumber} ${notice.unit.name}`,
    rehearsal: notice.rehearsal,
    issuer: notice.issuer.name,
    body,
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
  title: '佐证材料未存入本系统',
  rehearsal: false,
  issuer: null,
  body: html`<h1>佐证材料未存入本系统</h1><p>“${name}”报送时只登记了名称和散列值，文件未上传。请向报送单位索取，并与散列值核对。</p><p>散列值（SHA-256）：${sha256}</p>`,
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
