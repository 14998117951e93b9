import { addDays, dateOf, dueDateOf } from '../../../domain/calendar/instant.ts';
import { refusalText } from '../../../domain/messages/refusal-text.ts';
import { dayWords, momentWords } from '../../../domain/messages/wording.ts';
import { limitWords } from '../../../domain/messages/words.ts';
import {
  awaitsUnit,
  type Evidence,
  type Finding,
  isReportable,
} from '../../../domain/notice/finding.ts';
import { clockOf, isFinal } from '../../../domain/notice/notice.ts';
import { can } from '../../../domain/readings/can.ts';
import { planOwedFor } from '../../../domain/rules/plan.ts';
import { ACT_WORDS } from '../../../links/answer-links.ts';
import { type OpenedLink, useOf } from '../open-link.ts';
import { FILE_ROWS, type Fields, firstOf } from '../receive-form.ts';
import { dayField, form, textArea, textLine } from './fields.ts';
import { type Html, html } from './html.ts';
import { findingCard } from './letter-parts.ts';

/** What a form shows besides the letter: what was entered before, and files received already. */
export interface Entered {
  fields: Fields;
  /** Evidence received with an earlier try, with the signed values that stand for it. */
  kept: { value: string; evidence: Evidence }[];
}

/** Findings that an act can be about now, the earliest due first; the letter's own order among equals. */
export function candidates(link: OpenedLink): Finding[] {
  const { notice, rules } = link;
  const unused = notice.findings.filter((f) => useOf(link, f) === undefined);
  const open = unused.filter(awaitsUnit);
  switch (link.claims.act) {
    case 'submitPlan':
      return planOwedFor(notice, rules);
    case 'reportProgress':
      return open.filter((f) => clockOf(notice, `progress/${f.code}`) !== undefined);
    case 'requestExtension':
      return byDue(open.filter((f) => !f.extensions.some((e) => e.status === 'pending')));
    case 'reportFinding':
      return byDue(unused.filter(isReportable));
    case 'acknowledge':
    case 'view':
      return [];
  }
}

const byDue = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : Number(a.dueAt > b.dueAt)));

/** Why a link has no form to show now, in words for its bearer; null when it has one. */
export function closedBecause(link: OpenedLink): string | null {
  const { claims, notice, by } = link;
  if (notice.stage === 'withdrawn') return '本通知书已撤回，无需办理。';
  if (isFinal(notice)) return '本通知书已全部销号办结，无需办理。';
  const use = useOf(link, null);
  if (use?.done)
    return `本链接已于${momentWords(use.done.at)}办理（${ACT_WORDS[claims.act]}），每个链接只能办理一次。需要再次办理的，请使用最近一次通知中的链接。`;
  if (claims.act === 'view') return '本链接仅供查看，无需办理。';
  const door = can(by.role, notice).find((c) => c.kind === claims.act);
  if (door?.why) return refusalText(door.why).zh;
  if (claims.act !== 'acknowledge' && candidates(link).length === 0)
    return '本链接可办理的事项均已办理。如有退回，请使用最近一次通知中的链接。';
  return null;
}

const SECRECY = '严禁填写、上传国家秘密。';

const chosen = (link: OpenedLink, entered: Entered): Finding | undefined => {
  const open = candidates(link);
  return open.find((f) => f.code === firstOf(entered.fields, 'finding')) ?? open[0];
};

/** The other findings that the same link can answer, each a step away. */
function others(link: OpenedLink, finding: Finding): Html | null {
  const rest = candidates(link).filter((f) => f.code !== finding.code);
  if (rest.length === 0) return null;
  const items = rest.map(
    (f) =>
      html`<li><a href="?finding=${encodeURIComponent(f.code)}">改为办理第${f.code}条</a></li>`,
  );
  return html`<nav class="others" aria-label="选择整改意见"><ul>${items}</ul></nav>`;
}

const about = (finding: Finding): Html =>
  html`<input type="hidden" name="finding" value="${finding.code}">`;

function acknowledgeForm(link: OpenedLink, { fields }: Entered): Html {
  const remarks = textArea(
    { name: 'remarks', label: '备注', value: firstOf(fields, 'remarks'), max: 1000 },
    2,
  );
  const count = link.notice.findings.length;
  return html`<p>请阅读通知书及所列 ${count} 条整改意见，并确认收到。</p>${form(remarks, '签收')}`;
}

const STAGED_ROWS = 3;

function planItem(link: OpenedLink, finding: Finding, { fields }: Entered): Html {
  const known = link.notice.plan?.items.find((item) => item.finding === finding.code);
  const { code } = finding;
  const value = (name: string, before: string) =>
    fields.has(name) ? firstOf(fields, name) : before;
  const stages =
    finding.timing === 'staged' || finding.timing === 'longTerm'
      ? html`<details><summary>阶段节点（可不填）</summary>${Array.from(
          { length: STAGED_ROWS },
          (_, i) => {
            const stage = known?.milestones[i];
            const on = `stage-${code}-${i + 1}`;
            const goal = `goal-${code}-${i + 1}`;
            return html`<div class="row">${dayField({ name: on, label: `节点${i + 1}时间`, value: value(on, stage?.on ?? '') })}${textLine(
              {
                name: goal,
                label: `节点${i + 1}目标`,
                value: value(goal, stage?.goal ?? ''),
                max: 500,
              },
            )}</div>`;
          },
        )}</details>`
      : null;
  const measures = `measures-${code}`;
  const person = `person-${code}`;
  return html`<fieldset><legend>第${code}条</legend>${findingCard(finding, link)}${textArea(
    {
      name: measures,
      label: `第${code}条整改措施`,
      value: value(measures, known?.measures ?? ''),
      required: true,
    },
    4,
  )}${textLine({
    name: person,
    label: `第${code}条责任人`,
    value: value(person, known?.responsiblePerson ?? ''),
  })}${stages}</fieldset>`;
}

function planForm(link: OpenedLink, entered: Entered): Html {
  const items = candidates(link).map((f) => planItem(link, f, entered));
  const known = link.notice.plan === null ? null : html`<p>上次报送的内容已填入，只需修改。</p>`;
  return html`${known}<p class="hint">${SECRECY}</p>${form(html`${items}`, '报送整改方案')}`;
}

/** Evidence reported for this letter before: it can be cited, not sent again. */
export function reportedEvidence(link: OpenedLink): Evidence[] {
  const all = link.notice.findings.flatMap((f) => f.reports.flatMap((r) => r.evidence));
  return [...new Map(all.map((e) => [`${e.sha256}|${e.name}`, e])).values()];
}

const evidenceWords = ({ name, effectiveOn }: Evidence): string =>
  `${name}（${dayWords(effectiveOn)}生效）`;

function citeList(link: OpenedLink, finding: Finding, { fields, kept }: Entered): Html | null {
  const last = finding.reports.at(-1)?.evidence.map((e) => e.sha256) ?? [];
  const ticked = fields.get('cite') ?? last;
  const cited = reportedEvidence(link).map(({ sha256, ...e }) => {
    const on = ticked.includes(sha256) ? html` checked` : null;
    return html`<li><label><input type="checkbox" name="cite" value="${sha256}"${on}> ${evidenceWords({ sha256, ...e })}</label></li>`;
  });
  const received = kept.map(
    ({ value, evidence }) =>
      html`<li><label><input type="checkbox" name="kept" value="${value}" checked> ${evidenceWords(evidence)}　已上传</label></li>`,
  );
  if (cited.length + received.length === 0) return null;
  return html`<fieldset><legend>已报送的材料，可直接引用</legend><ul class="cites">${received}${cited}</ul></fieldset>`;
}

function fileRow(row: number, entered: Entered, today: string): Html {
  const name = `file${row}`;
  const day = firstOf(entered.fields, `effective${row}`) || today;
  return html`<div class="row"><div class="field"><label for="${name}">佐证材料${row}<span class="need">（可多选）</span></label><input type="file" id="${name}" name="${name}" multiple accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.zip" aria-describedby="files-hint"></div>${dayField({ name: `effective${row}`, label: `材料${row}生效日期`, value: day, note: '有材料时必填' })}</div>`;
}

function reportForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const { fields } = entered;
  const before = finding.reports.at(-1)?.summary ?? '';
  const today = dateOf(link.now);
  const rows = Array.from({ length: FILE_ROWS }, (_, i) => fileRow(i + 1, entered, today));
  const content = html`${about(finding)}${textArea(
    {
      name: 'summary',
      label: '整改完成情况',
      value: fields.has('summary') ? firstOf(fields, 'summary') : before,
      hint: '写明做了什么、结果如何、是否举一反三。',
      required: true,
    },
    6,
  )}${citeList(link, finding, entered)}<fieldset><legend>上传佐证材料</legend><p class="hint" id="files-hint">PDF、JPG、PNG、DOCX、XLSX、ZIP，单个不超过 20 MB，一次不超过 10 个。生效日期是材料所证事项生效之日，同一日的可一次多选。没有佐证材料不能销号。${SECRECY}</p>${rows.slice(0, 2)}<details><summary>添加更多材料</summary>${rows.slice(2)}</details></fieldset>`;
  return html`${findingCard(finding, link)}${others(link, finding)}${form(content, `报送第${finding.code}条整改结果`, true)}`;
}

function extensionForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const { fields } = entered;
  const { askBefore, maxCount, maxTotal } = link.rules.policy.extension;
  const ask = askBefore === null ? '到期前' : `到期${limitWords(askBefore.slice(1)).zh}前`;
  const rule = `延期须在${ask}提出，最多 ${maxCount} 次，累计不超过${limitWords(maxTotal).zh}，经批准后生效。`;
  const content = html`${about(finding)}${dayField(
    {
      name: 'until',
      label: '申请延期至',
      value: firstOf(fields, 'until'),
      hint: rule,
      required: true,
    },
    { min: addDays(dueDateOf(finding.dueAt), 1) },
  )}${textArea(
    {
      name: 'reason',
      label: '延期理由',
      value: firstOf(fields, 'reason'),
      hint: '写明目前进展、不能按期完成的原因。',
      required: true,
      max: 2000,
    },
    5,
  )}`;
  return html`${findingCard(finding, link)}${others(link, finding)}<p class="hint">${SECRECY}</p>${form(content, `申请第${finding.code}条延期`)}`;
}

function progressForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const content = html`${about(finding)}${textArea(
    { name: 'text', label: '阶段进展', value: firstOf(entered.fields, 'text') },
    5,
  )}<p class="act"><button type="submit" name="noChange" value="true" class="second">与上次相比无变化</button></p>`;
  return html`${findingCard(finding, link)}${others(link, finding)}<p class="hint">没有变化的，点“无变化”即可。${SECRECY}</p>${form(content, '报送进展')}`;
}

/** The form for a link's act, filled in with what is known and what was entered; null for a mere view. */
export function answerForm(link: OpenedLink, entered: Entered): Html | null {
  switch (link.claims.act) {
    case 'acknowledge':
      return acknowledgeForm(link, entered);
    case 'submitPlan':
      return planForm(link, entered);
    case 'reportProgress':
      return progressForm(link, entered);
    case 'reportFinding':
      return reportForm(link, entered);
    case 'requestExtension':
      return extensionForm(link, entered);
    case 'view':
      return null;
  }
}
