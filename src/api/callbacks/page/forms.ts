import {
  addDays,
  addMs,
  dueDateOf,
  type Instant,
  localOf,
} from '../../../domain/calendar/instant.ts';
import { limitWords } from '../../../domain/messages/words.ts';
import type { Finding } from '../../../domain/notice/finding.ts';
import type { OpenedLink } from '../open-link.ts';
import { firstOf } from '../receive-form.ts';
import { isForAll } from '../results/every.ts';
import { resultsForm, wayToAll } from '../results/results-form.ts';
import { about, candidates, chosen, others } from './candidates.ts';
import { decisionForm } from './decision-form.ts';
import { type Entered, SECRECY } from './entered.ts';
import { evidenceFields } from './evidence-fields.ts';
import { dayField, type Field, form, minuteField, textArea, textLine } from './fields.ts';
import { type Html, html } from './html.ts';
import { instructionForm } from './instruction-form.ts';
import { findingCard } from './letter-parts.ts';
import {
  extensionDecisionForm,
  objectionDecisionForm,
  planCheckForm,
  reviewForm,
} from './office-forms.ts';
import { findingsFor } from './own-part.ts';
import { formalReviewDecisionForm, reviewerForm, transferForm } from './review-forms.ts';
import { formalReviewForm, objectionForm, takeBackForm } from './rights-forms.ts';
import { partForm, stageForm } from './stage-forms.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function acknowledgeForm(link: OpenedLink, { fields }: Entered): Html {
  const remarks = textArea(
    { name: 'remarks', label: '备注', value: firstOf(fields, 'remarks'), max: 1000 },
    2,
  );
  const count = findingsFor(link).length;
  return html`<p>请阅读通知书及所列 ${count} 个问题，并确认收到。</p>${form(remarks, '签收')}`;
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
  return html`<fieldset><legend>第${code}条问题</legend>${findingCard(finding, link)}${textArea(
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

function reportForm(link: OpenedLink, entered: Entered): Html | null {
  if (isForAll(link, entered.fields)) return resultsForm(link, entered);
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const { fields } = entered;
  const before = finding.reports.at(-1)?.summary ?? '';
  const last = finding.reports.at(-1)?.evidence.map((e) => e.sha256) ?? [];
  const content = html`${about(finding)}${textArea(
    {
      name: 'summary',
      label: '整改完成情况',
      value: fields.has('summary') ? firstOf(fields, 'summary') : before,
      hint: '写明整改措施、整改成效及举一反三情况。',
      required: true,
    },
    6,
  )}${evidenceFields(link, entered, { cites: last, rule: '没有佐证材料不能销号。' })}`;
  return html`${wayToAll(link)}${findingCard(finding, link)}${others(link, finding)}${form(content, `报送第${finding.code}条问题整改结果`, true)}`;
}

/** The new date; a day, or a minute where the cap is in hours, which the end of a day would exceed. */
function untilField(field: Field, { dueAt, capFrom }: Finding, maxTotal: string): Html {
  if (!maxTotal.endsWith('h')) return dayField(field, { min: addDays(dueDateOf(dueAt), 1) });
  const latest = addMs(capFrom, Number.parseInt(maxTotal, 10) * HOUR_MS);
  const minute = (at: Instant) => localOf(at).slice(0, 16);
  return minuteField(field, { min: minute(addMs(dueAt, MINUTE_MS)), max: minute(latest) });
}

function extensionForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const { fields } = entered;
  const { askBefore, maxCount, maxTotal } = link.rules.policy.extension;
  const ask = askBefore === null ? '到期前' : `到期${limitWords(askBefore.slice(1)).zh}前`;
  const rule = `延期须在${ask}提出，最多 ${maxCount} 次，累计不超过${limitWords(maxTotal).zh}，经批准后生效。`;
  const until = {
    name: 'until',
    label: '申请延期至',
    value: firstOf(fields, 'until'),
    hint: rule,
    required: true,
  };
  const content = html`${about(finding)}${untilField(until, finding, maxTotal)}${textArea(
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
  return html`${findingCard(finding, link)}${others(link, finding)}<p class="hint">${SECRECY}</p>${form(content, `申请第${finding.code}条问题延期`)}`;
}

function progressForm(link: OpenedLink, entered: Entered): Html | null {
  const finding = chosen(link, entered);
  if (finding === undefined) return null;
  const content = html`${about(finding)}${textArea(
    { name: 'text', label: '整改进展', value: firstOf(entered.fields, 'text') },
    5,
  )}<p class="act"><button type="submit" name="noChange" value="true" class="second">与上次相比无变化</button></p>`;
  return html`${findingCard(finding, link)}${others(link, finding)}<p class="hint">没有变化的，点击“与上次相比无变化”即可。${SECRECY}</p>${form(content, '报送整改进展')}`;
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
    case 'raiseObjection':
      return objectionForm(link, entered);
    case 'applyForFormalReview':
      return formalReviewForm(link, entered);
    case 'reportMilestone':
      return stageForm(link, entered);
    case 'reportPart':
      return partForm(link, entered);
    case 'approveRung':
      return decisionForm(link, entered);
    case 'acceptPlan':
      return planCheckForm(link, entered);
    case 'acceptFinding':
      return reviewForm(link, entered);
    case 'grantExtension':
      return extensionDecisionForm(link, entered);
    case 'decideObjection':
      return objectionDecisionForm(link, entered);
    case 'assignFormalReviewer':
      return reviewerForm(link, entered);
    case 'decideFormalReview':
      return formalReviewDecisionForm(link, entered);
    case 'transferFinding':
      return transferForm(link, entered);
    case 'answerInstruction':
      return instructionForm(link, entered);
    case 'takeBack':
      return takeBackForm(link, entered);
    case 'view':
      return null;
  }
}
