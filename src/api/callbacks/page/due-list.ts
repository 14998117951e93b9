import { addMonths, dateOf, instantOf } from '../../../domain/calendar/instant.ts';
import { momentWords } from '../../../domain/messages/date-words.ts';
import { WORDS } from '../../../domain/messages/words.ts';
import {
  CLOCKS,
  type Clock,
  type ClockKind,
  clockKey,
  findingOfClock,
} from '../../../domain/notice/clock.ts';
import { instructionsOf, isFinal, type Notice } from '../../../domain/notice/notice.ts';
import { isOfficePost } from '../../../domain/notice/posts.ts';
import { isGovernments, type Post } from '../../../domain/policy/policy.ts';
import { type ForecastStep, forecast } from '../../../domain/readings/forecast.ts';
import { activeHolds, covers } from '../../../domain/rules/holds.ts';
import type { OpenedLink } from '../open-link.ts';
import { type Html, html } from './html.ts';
import { helps } from './own-part.ts';
import { due, holdWords, list } from './standing.ts';

/** What the unit itself owes. */
const isUnits = (kind: ClockKind): boolean => CLOCKS[kind].owedBy === 'unit';

/** What the office owes the unit; what it decides about its own rungs is no matter of the unit. */
const isOffices = ({ kind }: Clock): boolean =>
  CLOCKS[kind].owedBy === 'office' &&
  kind !== 'rungDecision' &&
  kind !== 'suspension' &&
  kind !== 'instruction';

/** An instruction that the unit is to answer. */
const isInstructed = (clock: Clock, notice: Notice): boolean =>
  instructionsOf(notice).some(
    (i) =>
      clock.key === clockKey('instruction', { instruction: i.id }) && !isOfficePost(i.addressee),
  );

/** What the bearer's unit owes: the letter's own unit its results, a co-operating one its parts. */
const isOwn = (clock: Clock, link: OpenedLink): boolean =>
  helps(link)
    ? clock.kind === 'part' && clock.subject.unit === link.by.unit
    : isUnits(clock.kind) || isInstructed(clock, link.notice);

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
  instruction: '报告领导批示办理情况',
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
    office
      ? CLOCKS[clock.kind].owedBy === 'office' && !isInstructed(clock, notice)
      : !helps(link) && isOffices(clock);
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
