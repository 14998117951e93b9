import type { RefusalCode } from '../notice/refusals.ts';
import { INSTRUCTION_REFUSALS } from './matters/instruction-refusals.ts';
import { SIZE_REFUSALS } from './matters/size-refusals.ts';

type Text = { zh: string; en: string };

const TEXTS: Record<RefusalCode, Text> = {
  'not-found': {
    zh: '未找到该通知书，请核对文号或编号。',
    en: 'There is no such notice; check its number or id.',
  },
  'already-issued': { zh: '该通知书已经签发。', en: 'The notice has been issued already.' },
  'same-person': {
    zh: '拟稿、提请的人与审签、批准的人不能是同一人，请由另一人审批。',
    en: 'Whoever writes or proposes and whoever approves must differ; let another person approve.',
  },
  'urgency-reason-missing': {
    zh: '紧急事项须写明理由。',
    en: 'An urgent notice needs a reason.',
  },
  'issuer-missing': {
    zh: '签发机关的名称、地址、电话尚未登记，通知书须写明，不能签发；请先登记：duban office set --name 名称 --address 地址 --telephone 电话。',
    en: 'The name, address and telephone of the issuing body are not entered, and a letter has to bear them; enter them first: duban office set --name … --address … --telephone ….',
  },
  'duplicate-finding-code': {
    zh: '问题编号重复，请给每个问题不同的编号。',
    en: 'A finding code occurs twice; give each finding one of its own.',
  },
  'limit-unreadable': {
    zh: '期限无法识别，请写成 2026-09-26、2026-09-26T18:00 或 15wd、30d。',
    en: 'The limit cannot be read; write 2026-09-26, 2026-09-26T18:00, 15wd or 30d.',
  },
  'date-past': {
    zh: '该问题的整改期限在送达时已过，不能签发；请改为送达之后的日期。',
    en: 'The date of this finding has passed on delivery, so it cannot be issued; name a later date.',
  },
  'too-little-time': {
    zh: '该问题的整改期限短于规则集规定的最短时间，不能签发；请把期限放宽。',
    en: 'This finding leaves less than the policy’s shortest time, so it cannot be issued; give more time.',
  },
  closed: { zh: '该通知书已办结。', en: 'The notice is closed.' },
  withdrawn: { zh: '该通知书已撤回。', en: 'The notice has been withdrawn.' },
  'not-your-role': {
    zh: '所在岗位不能办理此事项，请由有权办理的岗位办理。',
    en: 'Your post may not do this; ask the holder of a post that may.',
  },
  'own-unit': {
    zh: '该人员在责任单位任职，对本单位的事项应当回避，请由其他有权办理的人员办理；没有其他人员的，请先在名册中登记。',
    en: 'This person holds a post of the unit that the letter is addressed to and decides nothing about it; let another person at such a post do it, and enter one in the roster where there is none.',
  },
  'another-unit': {
    zh: '此事项属于其他单位，请由该单位办理。',
    en: 'This belongs to another unit, which has to do it.',
  },
  'received-out-of-order': {
    zh: '收到时间早于签发时间，请核对时钟。',
    en: 'Received before it was issued; check the clock.',
  },
  'already-acknowledged': {
    zh: '已经签收，无需重复签收。',
    en: 'It has been acknowledged already.',
  },
  'plan-not-needed': { zh: '本通知书不要求报送整改方案。', en: 'No plan is asked for.' },
  'plan-already-submitted': { zh: '整改方案已报送，正在审核。', en: 'The plan is under review.' },
  'plan-already-accepted': { zh: '整改方案已审核通过。', en: 'The plan has been accepted.' },
  'plan-not-submitted': { zh: '没有待审核的整改方案。', en: 'No plan is waiting for review.' },
  'plan-incomplete': {
    zh: '整改方案缺少对该问题的整改措施，请补充。',
    en: 'The plan lacks measures for this finding.',
  },
  'unknown-finding': {
    zh: '未找到该问题，请核对问题序号。',
    en: 'There is no such finding; check its number.',
  },
  'finding-closed': { zh: '该问题已办结或撤回。', en: 'The finding is closed.' },
  'already-reported': {
    zh: '该条整改结果已报送，正在验收。',
    en: 'The finding has been reported and is under review.',
  },
  'not-reported': { zh: '该条尚未报送整改结果。', en: 'The finding has not been reported.' },
  'evidence-missing': {
    zh: '没有佐证材料，不能销号；请退回补充。',
    en: 'Without evidence it cannot be closed; return it.',
  },
  'evidence-invalid': {
    zh: '佐证材料须有名称、文件校验值和生效日期。',
    en: 'Evidence needs a name, a SHA-256 and an effective date.',
  },
  'reason-missing': { zh: '请写明理由。', en: 'Give a reason.' },
  'text-missing': { zh: '请填写内容。', en: 'Write something.' },
  'progress-not-asked': {
    zh: '该问题不要求报送整改进展，按期报送整改结果即可。',
    en: 'No progress report is asked for this finding.',
  },
  'extension-pending': { zh: '已有一份延期申请待审批。', en: 'An extension request is pending.' },
  'no-extension-pending': { zh: '没有待审批的延期申请。', en: 'No extension request is pending.' },
  'extension-too-late': {
    zh: '已过申请延期的时限，请按现期限整改并报送结果，确有困难的联系督查室。',
    en: 'It is too late to ask for an extension; report by the present date, or call the office.',
  },
  'extension-too-many': { zh: '延期次数已达上限。', en: 'No further extension is allowed.' },
  'extension-too-long': {
    zh: '延期总时长超过上限，请填写较早的期限。',
    en: 'The extension exceeds the cap; name an earlier date.',
  },
  'extension-not-later': { zh: '新的期限须晚于原期限。', en: 'The new day must be later.' },
  'extension-not-ahead': {
    zh: '该日期在作出决定时已过，不能同意；请另行填写决定之后的日期。',
    en: 'This date has passed by the time of the decision; grant a date that lies ahead of it.',
  },
  'unknown-proposal': {
    zh: '未找到该待批事项，请核对编号。',
    en: 'There is no such proposal; check its id.',
  },
  'proposal-not-pending': { zh: '该事项已处理。', en: 'The proposal has been decided.' },
  'proposal-pending': {
    zh: '该条同级或更高一级的事项已在待批，请先批准或不予批准。',
    en: 'A proposal of this rung or a higher one is pending for the finding; decide it first.',
  },
  'organ-missing': {
    zh: '移送须写明受移送机关，例如县纪委监委、县公安局。',
    en: 'A referral names the organ to which it goes; give its name.',
  },
  'government-head-needed': {
    zh: '通报批评、移送（追究责任的建议）须经本级人民政府或者其行政首长批准，主管领导等其他岗位不能决定（《政府督查工作条例》第二十一条）；请由行政首长或其书面授权的人员办理。',
    en: 'Criticism and referral are decided by the government of this level or its administrative head, by no other post (article 21 of the regulation on government inspection); let the head or a delegate on record decide.',
  },
  'not-government-head': {
    zh: '未登记为本级人民政府行政首长，也没有登记其授权，不能决定；请先登记：duban unit post office governmentHead --name 姓名 --from 日期，或者 duban office delegate --name 姓名 --document 授权文号 --on 日期 --from 日期 --until 日期。',
    en: 'This person is on record neither as the administrative head of the government nor as a delegate; enter one first: duban unit post office governmentHead --name … --from …, or duban office delegate --name … --document … --on … --from … --until ….',
  },
  'delegation-not-in-force': {
    zh: '登记的授权当日不在有效期内，或者授权的行政首长当日已不在任，不能据以决定；请由行政首长办理，或者登记新的授权文件。',
    en: 'The delegation on record does not cover this day, or whoever gave it is not the head of government any more; let the head decide, or enter a new paper of delegation.',
  },
  'deputy-not-in-force': {
    zh: '代理当日不在有效期内，或者被代理人当日已不在该岗位，不能代为办理；请由在岗人员办理，或者登记新的代理。',
    en: 'The deputy’s days do not cover this one, or whoever he acted for holds the post no more; let the holder act, or name a deputy anew.',
  },
  'basis-missing': { zh: '请写明批准依据。', en: 'Give the basis of the decision.' },
  'facts-not-checked': { zh: '请先核实情况。', en: 'Check the facts first.' },
  'reminded-today': { zh: '今日已催办，无需重复。', en: 'A reminder went out today already.' },
  'reminder-budget-spent': {
    zh: '本级催办次数已用完，请待下一级或更换方式。',
    en: 'The reminders of this rung are used up.',
  },
  'nothing-to-remind': { zh: '没有待单位办理的事项。', en: 'Nothing waits for the unit.' },
  'written-decision-needed': {
    zh: '未完成整改，或没有佐证材料而销号，须由主管领导书面决定并写明理由。',
    en: 'Closing without implementation, or without evidence, is the approver’s written decision, with its reason.',
  },
  'changed-since-shown': {
    zh: '页面打开后，单位报送的内容已有变化，尚未办理；请核对最新内容，再次提交。',
    en: 'What the unit has sent is no longer what was shown, so nothing was decided; read the newest and decide again.',
  },
  suspended: {
    zh: '该条暂停计时，恢复后再办理。',
    en: 'The clock stands still; do this after it goes on.',
  },
  'suspended-already': {
    zh: '该暂停决定已经执行过，请使用新的决定编号。',
    en: 'This decision has been applied already; use a new one.',
  },
  'not-suspended': {
    zh: '没有正在执行的此项暂停决定。',
    en: 'No suspension by this decision is in force.',
  },
  'estimate-unreadable': {
    zh: '预计时长无法识别，请写成 10wd 或某一天。',
    en: 'The estimate cannot be read; write 10wd or a day.',
  },
  'objection-too-late': {
    zh: '已过提出异议的时限；仍在收到之日起三十日内的，可申请复核。',
    en: 'It is too late to object; within 30 days of receipt a formal review can be applied for.',
  },
  'objection-pending': {
    zh: '该条已有一项异议待处理。',
    en: 'An objection to this finding is pending.',
  },
  'no-objection-pending': {
    zh: '没有待处理的此项异议。',
    en: 'No such objection is pending.',
  },
  'formal-review-too-late': {
    zh: '已过申请复核的时限（自收到之日起三十日）。',
    en: 'It is too late to apply for a formal review (30 days from receipt).',
  },
  'formal-review-pending': {
    zh: '已有一项复核正在进行。',
    en: 'A formal review is pending.',
  },
  'no-formal-review-pending': {
    zh: '没有正在进行的此项复核。',
    en: 'No such formal review is pending.',
  },
  'formal-reviewer-not-assigned': {
    zh: '请先指定复核人。',
    en: 'Assign a reviewer first.',
  },
  'revision-missing': {
    zh: '变更原结论须写明变更哪一条，以及变更后的问题、整改意见、完成标准或者期限。',
    en: 'A revision says which finding is changed, and its new statement, recommendation, target or date.',
  },
  'revision-not-asked': {
    zh: '维持或撤销原结论的，不填写变更内容；需要变更的，复核结论请选“变更”。',
    en: 'Only the outcome “revised” changes a finding; leave the revisions out, or choose it.',
  },
  'matter-pending': {
    zh: '对已销号问题的异议或复核尚未决定，请先作出决定，再撤回通知书。',
    en: 'An objection to a closed finding, or its formal review, is pending; decide it before the notice is withdrawn.',
  },
  'no-matter-pending': {
    zh: '没有待决定的此项异议或复核申请。',
    en: 'No such objection or formal review is pending.',
  },
  'owner-sought': {
    zh: '该条已由督查室另行确定承办单位，请督查室转办后由承办单位办理。',
    en: 'The office is finding out whose this finding is; it has to be transferred first.',
  },
  'facts-missing': {
    zh: '请写明查实的情况（何时、何地、何人、何事）。',
    en: 'Say what was established: when, where, who, what.',
  },
  recused: {
    zh: '该人员参与作出原结论，应当回避，请另行指定。',
    en: 'This person made the conclusion and must step aside; name another.',
  },
  'milestone-out-of-range': {
    zh: '方案中的阶段节点须在今天之后、不晚于该条整改期限；暂停计时的，自今天起不超过该条剩余时间。请修改。',
    en: 'A stage of the plan must lie ahead and not after the finding’s own date, during a stop within what is left of it from today on; change it.',
  },
  'unknown-milestone': {
    zh: '未找到该阶段节点，请核对整改方案中的节点序号。',
    en: 'There is no such stage; check its number in the plan.',
  },
  'milestone-reported': {
    zh: '该阶段节点已报送。',
    en: 'The stage has been reported.',
  },
  'no-part': {
    zh: '你单位在该条没有配合任务，请核对问题序号。',
    en: 'Your unit has no part in this finding; check its number.',
  },
  'part-done': {
    zh: '该项配合任务已办理。',
    en: 'The part has been dealt with.',
  },
  'check-missing': {
    zh: '该条须先有通过的现场核查记录。',
    en: 'A passed check on site is needed first.',
  },
  'same-person-again': {
    zh: '同一人不能担任两级验收人，请由下一级另一人验收。',
    en: 'One person cannot stand for two levels of acceptance.',
  },
  'not-deferrable': {
    zh: '本规则不允许挂账。',
    en: 'This policy allows no deferral.',
  },
  'deferral-too-long': {
    zh: '挂账时间超过上限，请填写较早的日期。',
    en: 'The deferral exceeds the cap; name an earlier day.',
  },
  'same-unit': {
    zh: '该单位就是现在的责任单位。',
    en: 'This is the responsible unit already.',
  },
  'succession-not-yet': {
    zh: '承接日期未到，此前仍由原单位负责。',
    en: 'The day has not come; until then the old unit is responsible.',
  },
  'rung-not-on-ladder': {
    zh: '该问题的督办流程中没有该环节，请选择流程中的环节。',
    en: 'The finding’s ladder has no such rung; choose one that it has.',
  },
  'rung-not-higher': {
    zh: '该问题已到该环节或更高环节。',
    en: 'The finding is on this rung or a higher one already.',
  },
  'nobody-to-tell': {
    zh: '该单位各岗位均无人在岗，提级无人可告，请先在单位名册中补充该单位人员。',
    en: 'Nobody holds a post of the unit, so nobody would learn of the rung; enter its people in the roster first.',
  },
  'extension-above-power': {
    zh: '所批时长超出该岗位权限，请报上一级批准。',
    en: 'This post may not grant so long; a higher one must.',
  },
  ...INSTRUCTION_REFUSALS,
  ...SIZE_REFUSALS,
  'calendar-same': {
    zh: '该通知书已按此放假安排计算。',
    en: 'The notice counts by this calendar already.',
  },
  'rules-unknown': {
    zh: '未找到该版规则，请核对版本号。',
    en: 'There are no rules of this version; check its number.',
  },
  'rules-not-newer': { zh: '只能改用更新的规则版本。', en: 'Only newer rules can be moved to.' },
};

/** What a refusal says to people and what to do about it, in both languages. */
export const refusalText = (code: RefusalCode): Text => TEXTS[code];
