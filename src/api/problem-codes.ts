import { ACCESS_PROBLEMS } from './access/access-problems.ts';
import { DEPUTY_PROBLEMS } from './access/deputy-problems.ts';
import { OIDC_PROBLEMS } from './access/oidc/oidc-problems.ts';
import { SIGHT_PROBLEMS } from './access/sight-problems.ts';
import { EVIDENCE_PROBLEMS } from './callbacks/evidence/evidence-problems.ts';
import { BUSY_PROBLEMS } from './desk/busy-problems.ts';
import { LOOK_BACK_PROBLEMS } from './desk/campaign/look-back-problems.ts';
import { DOOR_PROBLEMS } from './doors/door-problems.ts';
import { REGISTER_PROBLEMS } from './register-problems.ts';
import { DATE_PROBLEMS } from './routes/dates/date-problems.ts';
import { FEED_PROBLEMS } from './routes/feed/feed-problems.ts';

/** Problems of the HTTP face, besides the refusals of the domain; each documented at /problems/CODE. */
export const PROBLEMS = {
  ...REGISTER_PROBLEMS,
  ...BUSY_PROBLEMS,
  ...LOOK_BACK_PROBLEMS,
  ...DOOR_PROBLEMS,
  ...ACCESS_PROBLEMS,
  ...OIDC_PROBLEMS,
  ...SIGHT_PROBLEMS,
  ...DEPUTY_PROBLEMS,
  ...EVIDENCE_PROBLEMS,
  ...FEED_PROBLEMS,
  ...DATE_PROBLEMS,
  'not-json': {
    status: 400,
    zh: '请求内容不是有效的 JSON，请检查后重发。',
    en: 'The body is not valid JSON; check it and send it again.',
  },
  'invalid-request': {
    status: 422,
    zh: '请求内容有误，请按 errors 逐项改正。',
    en: 'The request is not valid; mend what errors lists.',
  },
  'invalid-query': {
    status: 400,
    zh: '查询参数有误，请按 errors 逐项改正。',
    en: 'The query is not valid; mend what errors lists.',
  },
  'key-missing': {
    status: 400,
    zh: '请在 Idempotency-Key 中给出本次操作的唯一编号（1 至 200 个可见字符）。',
    en: 'Give an Idempotency-Key of 1 to 200 visible characters.',
  },
  'key-reused': {
    status: 422,
    zh: '该 Idempotency-Key 已用于另一内容的请求，请换一个编号。',
    en: 'This Idempotency-Key was used with another content; take a new one.',
  },
  'key-in-flight': {
    status: 409,
    zh: '同一编号的请求正在办理，请稍后重发。',
    en: 'A request with this key is being handled; repeat it later.',
  },
  'campaign-unknown': {
    status: 404,
    zh: '未找到该专项督查，请核对编号或名称。',
    en: 'There is no such campaign; check its id or name.',
  },
  'draft-unknown': {
    status: 404,
    zh: '未找到该草稿，请核对编号。',
    en: 'There is no such draft; check its id.',
  },
  'notice-unknown': {
    status: 404,
    zh: '未找到该通知书，请核对文号或编号。',
    en: 'There is no such notice; check its number or id.',
  },
  'unit-unknown': {
    status: 404,
    zh: '未找到该单位，请核对编号或名称。',
    en: 'There is no such unit; check its id or name.',
  },
  'unit-succeeded': {
    status: 409,
    zh: '该单位的职责已由其他单位承接，请改用承接单位。',
    en: 'Another unit has taken over the duties of this one; name that unit instead.',
  },
  'office-unstaffed': {
    status: 409,
    zh: '督查室、验收人、主管领导须有人在岗，方可审签、签发；请用所列命令补充人员。',
    en: 'No letter goes out before the supervision office, a reviewer and an approver hold their posts; fill them with the commands in errors.',
  },
  'delegation-days-wrong': {
    status: 422,
    zh: '授权的起止日期有误：起始日不得早于授权文件的日期，截止日不得早于起始日，请核对后重新登记。',
    en: 'The days of the delegation are wrong: it begins no earlier than its paper and ends no earlier than it begins; enter it again.',
  },
  'delegation-without-head': {
    status: 409,
    zh: '授权文件当日没有登记在任的本级人民政府行政首长，无从授权；请先登记：duban unit post office governmentHead --name 姓名 --from 日期。',
    en: 'No head of government is on record for the day of this paper; enter him first: duban unit post office governmentHead --name … --from ….',
  },
  'delegation-to-head': {
    status: 409,
    zh: '受权人就是行政首长本人，无须授权。',
    en: 'This person is the head of government himself, who needs no delegation.',
  },
  'policy-unknown': {
    status: 404,
    zh: '未找到该督办规则，请核对名称。',
    en: 'There is no such policy; check its id.',
  },
  'calendar-unknown': {
    status: 404,
    zh: '未找到该年份的放假安排，请核对年份。',
    en: 'There is no such year; check it.',
  },
  overlap: {
    status: 422,
    zh: '近期已对同一单位就同一事项开展督查，请写明理由，或并入已有督查（政府督查工作条例第十五条）。',
    en: 'The same units were inspected on this subject lately; give a reason or merge.',
  },
  'authorisation-missing': {
    status: 422,
    zh: '该督查尚未登记批准机关、文号、督查事项、对象和时限，不能审签、签发（政府督查工作条例第七条、第八条）；请先登记：duban campaign authorise 督查编号 --organ 机关 --document 文号 --on 日期 --subject 督查事项 --from 日期 --until 日期。',
    en: 'Nothing says who has approved this campaign, by which paper, on what, for whom and when, so that nothing of it is approved or issued; enter it first: duban campaign authorise CAMPAIGN --organ … --document … --on … --subject … --from … --until ….',
  },
  'outside-scope': {
    status: 422,
    zh: '草稿超出批准的督查范围（政府督查工作条例第十五条：不得擅自扩大督查范围），请删去所列内容，或报批准机关另行批准后重新登记。',
    en: 'The draft lies outside the scope that was approved; take out what errors names, or have another paper approve it and enter that.',
  },
  'authorisation-sealed': {
    status: 409,
    zh: '该督查已有编发文号的通知书，同一文件批准的范围不能再改；扩大或变更范围须另行批准，按新的文号登记。',
    en: 'Letters of this campaign have their numbers, so that the same paper cannot be changed; another scope wants another paper.',
  },
  'consent-missing': {
    status: 422,
    zh: '向乡镇下发整改通知书须经县委、县政府同意，并写明同意机关、文号和日期；请先登记：duban draft consent 草稿或督查编号 --by 机关 --document 文号 --on 日期。',
    en: 'A letter to a township needs the consent of the county, with who has given it, its paper and its day; enter it first: duban draft consent DRAFT-OR-CAMPAIGN --by … --document … --on ….',
  },
  'repeat-unfounded': {
    status: 422,
    zh: '该问题不能认定为重复问题：须为同一单位、同一类别、表述相近，且此前的问题已在规定时间内验收销号；请核对编号，已认定的请先撤销认定。',
    en: 'This cannot be confirmed as a repetition: it takes the same unit and category, a like text, and an earlier finding that was accepted within the policy’s time. Check the reference; take back what was confirmed.',
  },
  'act-unknown': {
    status: 404,
    zh: '未找到该次批量办理，请核对编号。',
    en: 'There is no such act; check its id.',
  },
  'task-unknown': {
    status: 404,
    zh: '未找到该待办事项，请核对编号。',
    en: 'There is no such task; check its id.',
  },
  'task-taken': {
    status: 409,
    zh: '该待办事项已由他人领取。',
    en: 'Somebody else has taken this task.',
  },
  'task-done': {
    status: 409,
    zh: '该待办事项已办结。',
    en: 'This task is done already.',
  },
  'too-many': {
    status: 422,
    zh: '一次最多办理 5000 份通知书，请缩小范围。',
    en: 'At most 5000 notices at once; narrow the query.',
  },
  'clock-unknown': {
    status: 404,
    zh: '未找到该项期限，请核对名称和问题序号。',
    en: 'There is no such deadline; check its name and finding.',
  },
  'step-unknown': {
    status: 404,
    zh: '通知书没有这个序号的事件，请从 1 到最后一个事件中选择。',
    en: 'The notice has no event of this number; choose one from 1 to the last.',
  },
  'message-unknown': {
    status: 404,
    zh: '未找到该条消息，请核对编号。',
    en: 'There is no such message; check its id.',
  },
  'route-unknown': {
    status: 404,
    zh: '未找到该页面，请核对网址，接口说明见 /docs。',
    en: 'There is no such address; check it, the API is explained at /docs.',
  },
  'method-unknown': {
    status: 405,
    zh: '此地址不支持该方法，可用的方法见 Allow。',
    en: 'This address does not know the method; Allow names those that it knows.',
  },
  'draft-not-approved': {
    status: 409,
    zh: '草稿尚未经由另一人审签，不能签发。',
    en: 'The draft has not been approved by a second person.',
  },
  'answer-taken': {
    status: 202,
    zh: '报送内容已收到并保存，系统恢复后办理，无需重复提交。',
    en: 'The answer has been taken and kept; it is decided when the system is back. No need to repeat it.',
  },
  'draft-issued': {
    status: 409,
    zh: '该通知书已经签发，内容不能再改。',
    en: 'The notice has been issued; its content is sealed.',
  },
  'approved-by-author': {
    status: 403,
    zh: '拟稿人以及修改、重新导入过该草稿的人不能审签，请由另一人签批。',
    en: 'Whoever has written, changed or imported the draft cannot approve it; another person must.',
  },
  'ledger-unreadable': {
    status: 422,
    zh: '台账文件不能读取，请按提示处理后重新导入。',
    en: 'The ledger cannot be read; do what errors says and import it again.',
  },
  'version-missing': {
    status: 428,
    zh: '请用 If-Match 写明所依据的版本。',
    en: 'Say in If-Match which version you are changing.',
  },
  'version-stale': {
    status: 412,
    zh: '内容已被他人更新，请重新读取后再改。',
    en: 'It has been changed meanwhile; read it again and repeat.',
  },
  'too-large': { status: 413, zh: '内容过大。', en: 'The content is too large.' },
  'wrong-content-type': {
    status: 415,
    zh: '不支持此内容类型。',
    en: 'This content type is not supported.',
  },
  'copy-impossible': {
    status: 422,
    zh: '该文件无法读取，不能生成带批注的副本；请按提示处理文件后重新选择。',
    en: 'The file cannot be read, so no copy with comments can be made; mend the file as the dry run says.',
  },
  classified: {
    status: 422,
    zh: '填写内容含有密级标志。本系统不得处理、存储、传输国家秘密，请删除后再提交。',
    en: 'The text carries a marking of a state secret; remove it, this system may not handle it.',
  },
  busy: {
    status: 429,
    zh: '该通知书正在办理的事项过多，请稍后重试。',
    en: 'Too much is in flight for this notice; try again soon.',
  },
  'engine-away': {
    status: 503,
    zh: '系统繁忙，请稍后用同一编号重试。',
    en: 'The engine is away; repeat with the same key soon.',
  },
  'store-away': {
    status: 503,
    zh: '数据库暂时不可用，请稍后用同一编号重试。',
    en: 'The database is away; repeat with the same key soon.',
  },
  'outcome-unknown': {
    status: 504,
    zh: '办理结果未知，请用同一编号重发以确认。',
    en: 'The outcome is unknown; repeat with the same key to learn it.',
  },
  internal: {
    status: 500,
    zh: '系统内部出错，已记录；请将请求编号（requestId）告知值班人员。',
    en: 'An internal error, logged; give the requestId to the engineer on duty.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];
