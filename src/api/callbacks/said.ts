import { isMarkedSecret } from '../../domain/campaign/secrets.ts';
import { type Evidence, RECTIFIED } from '../../domain/notice/finding.ts';
import { keyOf, tidy } from '../../domain/text.ts';
import { Problem } from '../problem.ts';
import { type CommandBody, commandBody } from '../requests/wire.ts';
import type { Named, OpenedLink } from './open-link.ts';
import { type Fields, firstOf } from './receive-form.ts';

/** A form holds no more than a request to the API may. */
const MOST_BYTES = 256 * 1024;

/** Fields by the place in a command at which they end up. */
const LABELS: Record<string, string> = {
  remarks: '备注',
  items: '整改措施、责任人或阶段节点',
  text: '整改进展或完成情况',
  finding: '问题',
  findings: '申请复核的问题',
  milestone: '阶段节点',
  ground: '异议事由',
  reasons: '异议理由',
  grounds: '申请理由',
  proposal: '审批事项',
  basis: '批准依据',
  document: '批准文号',
  summary: '整改完成情况',
  evidence: '佐证材料（最多 20 件）',
  until: '申请延期至',
  reason: '理由',
  opinion: '审核意见',
  objection: '异议',
  matter: '撤回事项',
  instruction: '批示',
  formalReview: '复核申请',
  reviewer: '复核人',
  revisions: '变更内容',
  to: '承办单位',
  record: '转办材料',
};

const STAGES = [1, 2, 3];

function planItems({ notice }: OpenedLink, text: (name: string) => string): unknown[] {
  return notice.findings
    .map(({ code }) => ({
      finding: code,
      measures: text(`measures-${code}`),
      responsiblePerson: text(`person-${code}`),
      milestones: STAGES.map((i) => ({
        on: text(`stage-${code}-${i}`),
        goal: text(`goal-${code}-${i}`),
      })).filter(({ on, goal }) => on !== '' || goal !== ''),
    }))
    .filter(({ measures }) => measures !== '');
}

function raw(link: OpenedLink, fields: Fields, evidence: Evidence[]): Record<string, unknown> {
  const text = (name: string) => tidy(firstOf(fields, name));
  const kind = link.claims.act;
  const finding = text('finding');
  switch (kind) {
    case 'acknowledge':
      return { kind, remarks: text('remarks') };
    case 'submitPlan':
      return { kind, items: planItems(link, text) };
    case 'reportProgress':
      return { kind, finding, text: text('text'), noChange: text('noChange') === 'true' };
    case 'reportFinding':
      return { kind, finding, summary: text('summary'), evidence };
    case 'requestExtension':
      return { kind, finding, until: text('until'), reason: text('reason') };
    case 'raiseObjection':
      return { kind, finding, ground: text('ground'), reasons: text('reasons') };
    case 'applyForFormalReview':
      return { kind, findings: [...(fields.get('findings') ?? [])], grounds: text('grounds') };
    case 'reportMilestone':
      return { kind, finding, milestone: Number(text('milestone')), text: text('text'), evidence };
    case 'reportPart':
      return text('part') === 'declined'
        ? { kind: 'declinePart', finding, reason: text('summary') }
        : { kind, finding, summary: text('summary') };
    case 'approveRung':
      return decision(text);
    case 'acceptPlan':
    case 'acceptFinding':
    case 'grantExtension':
    case 'decideObjection':
      return officeDecision(kind, text);
    case 'assignFormalReviewer':
      return {
        kind,
        formalReview: text('formalReview'),
        reviewer: named(link.known.people, text('reviewer')),
      };
    case 'decideFormalReview':
      return formalReviewDecision(link, fields, text);
    case 'transferFinding': {
      const [record, reason] = [text('record'), text('reason')];
      return { kind, finding, to: named(link.known.units, text('to')), record, reason };
    }
    case 'answerInstruction':
      return { kind, instruction: text('instruction'), text: text('text') };
    case 'takeBack':
      return { kind, matter: text('matter') };
    case 'view':
      throw new Problem('link-invalid');
  }
}

/** The answer that was chosen. @throws Problem `invalid-request` for none, so that silence never decides. */
function chosenAmong<A extends string>(answer: string, answers: readonly A[]): A {
  const found = answers.find((a) => a === answer);
  if (found === undefined)
    throw new Problem('invalid-request', { errors: [{ pointer: '', detail: '审核结论' }] });
  return found;
}

/** A leader's decision on a proposed rung: one form, two commands. */
function decision(text: (name: string) => string): Record<string, unknown> {
  const [proposal, words] = [text('proposal'), text('basis')];
  if (chosenAmong(text('decision'), ['approve', 'refuse']) === 'refuse')
    return { kind: 'refuseRung', proposal, reason: words };
  const document = text('document') || null;
  const factsChecked = text('factsChecked') === 'true';
  const organ = text('organ') || null;
  return { kind: 'approveRung', proposal, basis: words, document, organ, factsChecked };
}

/** What the office says to a plan, a report, an extension or an objection: each form has two answers. */
function officeDecision(
  kind: 'acceptPlan' | 'acceptFinding' | 'grantExtension' | 'decideObjection',
  text: (name: string) => string,
): Record<string, unknown> {
  const [finding, opinion, shown] = [text('finding'), text('opinion'), text('shown')];
  const agreed = kind === 'acceptFinding' ? RECTIFIED : (['approve'] as const);
  const answer = chosenAmong<string>(text('decision'), [...agreed, 'refuse']);
  const refused = answer === 'refuse';
  switch (kind) {
    case 'acceptPlan':
      return refused ? { kind: 'returnPlan', reason: opinion, shown } : { kind, opinion, shown };
    case 'acceptFinding':
      return refused
        ? { kind: 'returnFinding', finding, reason: opinion, shown }
        : { kind, finding, reason: answer, opinion, shown };
    case 'grantExtension':
      return refused
        ? { kind: 'refuseExtension', finding, reason: opinion, shown }
        : { kind, finding, until: text('until') || null, opinion, shown };
    case 'decideObjection':
      return { kind, objection: text('objection'), upheld: !refused, opinion, to: null, shown };
  }
}

/** Whoever was chosen from a list; an id that is not on it is nobody. */
const named = (known: Named[], id: string): Named | null => known.find((n) => n.id === id) ?? null;

/** 复核决定: maintained, revoked for the findings that are ticked, or revised as each finding's fields say. */
function formalReviewDecision(
  { notice }: OpenedLink,
  fields: Fields,
  text: (name: string) => string,
): Record<string, unknown> {
  const outcome = chosenAmong(text('decision'), ['maintained', 'revised', 'revoked']);
  const revisions = notice.findings
    .map(({ code }) => ({
      finding: code,
      statement: text(`statement-${code}`) || null,
      recommendation: text(`recommendation-${code}`) || null,
      target: text(`target-${code}`) || null,
      due: text(`due-${code}`) || null,
    }))
    .filter((r) => r.statement || r.recommendation || r.target || r.due);
  return {
    ...{ kind: 'decideFormalReview', formalReview: text('formalReview'), outcome },
    // What is entered for another outcome is told as a fault, and not left out in silence.
    findings: outcome === 'revoked' ? [...(fields.get('findings') ?? [])] : [],
    ...{ revisions, opinion: text('opinion') },
  };
}

/** Fields that must not be empty, where a command has them. */
const NEEDED = [
  ['summary', 'text-missing'],
  ['reason', 'reason-missing'],
  ['reasons', 'reason-missing'],
  ['grounds', 'reason-missing'],
  ['basis', 'basis-missing'],
] as const;

/** What is missing before the rules are asked, under the rules' own codes. */
function missing(body: Record<string, unknown>): Problem | null {
  const { kind, items } = body;
  if (kind === 'submitPlan' && Array.isArray(items) && items.length === 0)
    return new Problem('plan-incomplete');
  for (const [field, code] of NEEDED) if (body[field] === '') return new Problem(code);
  return null;
}

/**
 * What a form says, as the command that every other channel would give.
 * @throws Problem `classified`, `too-large`, a refusal's code, or `invalid-request` naming the fields.
 */
export function saidBy(link: OpenedLink, fields: Fields, evidence: Evidence[]): CommandBody {
  const body = raw(link, fields, evidence);
  const text = JSON.stringify(body);
  if (Buffer.byteLength(text) > MOST_BYTES) throw new Problem('too-large');
  if (isMarkedSecret(keyOf(text))) throw new Problem('classified');
  const fault = missing(body);
  if (fault !== null) throw fault;
  const parsed = commandBody.safeParse(body);
  if (parsed.success) return parsed.data;
  const named = new Set(parsed.error.issues.map((i) => LABELS[String(i.path[0])] ?? '填写内容'));
  throw new Problem('invalid-request', {
    errors: [...named].map((detail) => ({ pointer: '', detail })),
  });
}
