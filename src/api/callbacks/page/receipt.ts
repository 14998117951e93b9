import { dayWords, momentWords, untilWords } from '../../../domain/messages/date-words.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import { namesOf } from '../../../domain/notice/acting.ts';
import type { Evidence } from '../../../domain/notice/finding.ts';
import type { LinkAct } from '../../../links/link-token.ts';
import type { LinkUse } from '../../../store/links.ts';
import type { CommandBody } from '../../requests/wire.ts';
import type { OpenedLink } from '../open-link.ts';
import { everyQuery } from '../results/every.ts';
import { candidates } from './candidates.ts';
import { type Html, html } from './html.ts';
import { list } from './standing.ts';

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
  answerInstruction: '批示办理情况已报告',
  takeBack: '已撤回',
  view: '',
};

/** Who bears the link: the unit's or the office's post, and the name. */
export const bearerWords = ({ notice, by }: OpenedLink): string => {
  const unit =
    by.unit === undefined ? null : [notice.unit, ...notice.coUnits].find((u) => u.id === by.unit);
  return `${unit?.name ?? ''}${WORDS.zh.posts[by.role]}${namesOf(by)}`;
};

type Row = readonly [label: string, value: string];

const filesSent = (evidence: readonly Evidence[] = []): Row[] =>
  evidence.map(
    ({ name, effectiveOn }): Row => ['佐证材料', `${name}（${dayWords(effectiveOn)}生效）`],
  );

type PlanItem = Extract<CommandBody, { kind: 'submitPlan' }>['items'][number];

const planSent = ({ finding, measures, responsiblePerson, milestones = [] }: PlanItem): Row[] => [
  [`第${finding}条整改措施`, measures],
  [`第${finding}条责任人`, responsiblePerson ?? ''],
  ...milestones.map(({ on, goal }): Row => [`第${finding}条节点`, `${dayWords(on)}：${goal}`]),
];

/** Fields of the other answers, in the order in which a receipt shows them. */
const PLAIN: readonly (readonly [field: string, label: string])[] = [
  ['remarks', '备注'],
  ['text', '报送内容'],
  ['summary', '报送内容'],
  ['until', '延期至'],
  ['reason', '理由'],
  ['reasons', '异议理由'],
  ['grounds', '申请理由'],
  ['basis', '批准依据'],
  ['document', '批准文号'],
  ['opinion', '意见'],
  ['record', '转办材料'],
];

/** What was said, field by field, as it was sent. */
function sentRows(body: CommandBody): Row[] {
  if (body.kind === 'submitPlan') return body.items.flatMap(planSent);
  if (body.kind === 'reportProgress' && body.noChange) return [['报送内容', '与上次相比无变化']];
  const said = body as Record<string, unknown>;
  const plain = PLAIN.flatMap(([field, label]): Row[] => {
    const value = said[field];
    if (typeof value !== 'string' || value === '') return [];
    return [[label, field === 'until' ? untilWords(value) : value]];
  });
  const about: Row[] =
    body.kind === 'applyForFormalReview' ? [['申请复核的问题', list(body.findings)]] : [];
  const ground: Row[] =
    body.kind === 'raiseObjection' ? [['异议事由', WORDS.zh.grounds[body.ground]]] : [];
  const evidence = 'evidence' in body ? filesSent(body.evidence) : [];
  return [...about, ...ground, ...plain, ...evidence];
}

/** Where its bearer can go on: the words on the button, and its address. */
export interface Onward {
  words: string;
  href: string;
}

/** The next thing to do: another finding of the same act first, then what else the letter waits for. */
function onwardFrom(link: OpenedLink, use: LinkUse, next: Onward | null): Onward | null {
  const more = candidates(link)[0];
  if (use.finding !== null && more !== undefined && link.claims.act !== 'requestExtension')
    return {
      words: `继续办理第${more.code}条问题`,
      href: `?finding=${encodeURIComponent(more.code)}`,
    };
  return next;
}

const sentList = (body: CommandBody): Html | null => {
  const said = sentRows(body).filter(([, value]) => value !== '');
  const rows = said.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return rows.length === 0 ? null : html`<dl>${rows}</dl>`;
};

const onwardButton = ({ home }: OpenedLink, onward: Onward | null): Html =>
  html`${
    onward === null
      ? null
      : html`<p class="act"><a class="button" href="${onward.href}">${onward.words}</a></p>`
  }${home === null ? null : html`<p><a href="${home}">返回待办事项</a></p>`}`;

const momentOf = ({ now }: OpenedLink, { done }: LinkUse): string =>
  momentWords(done === null ? now : done.at);

/**
 * 回执: what has been done, by whom, when and with which words, and a button to the next form.
 * @param next what else the letter waits for from its bearer.
 */
export function receiptBox(
  link: OpenedLink,
  { use, body, next }: { use: LinkUse; body: CommandBody; next: Onward | null },
): Html {
  const which = use.finding === null ? '' : `第${use.finding}条问题`;
  return html`<div class="done" role="status"><h2>✓ ${which}${DONE[link.claims.act]}</h2>
<p>${bearerWords(link)}，${momentOf(link, use)}</p>${sentList(body)}${onwardButton(link, onwardFrom(link, use, next))}</div>`;
}

/** A result that was taken. */
export interface TakenResult {
  use: LinkUse;
  body: CommandBody;
}

/** 回执 of several results that were reported at once, each with its words, and a button to what is left. */
export function resultsBox(
  link: OpenedLink,
  { done, next }: { done: readonly TakenResult[]; next: Onward | null },
): Html {
  const left = candidates(link).length;
  const more = { words: `继续办理其余${left}条问题`, href: everyQuery(link) || '?' };
  const last = done.at(-1)?.use;
  return html`<div class="done" role="status"><h2>✓ 已报送${done.length}条问题的整改结果</h2>
<p>${bearerWords(link)}${last === undefined ? null : `，${momentOf(link, last)}`}</p>${done.map(
    ({ use, body }) => html`<h3>第${use.finding}条问题</h3>${sentList(body)}`,
  )}${onwardButton(link, left > 0 ? more : next)}</div>`;
}
