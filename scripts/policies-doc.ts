/**
 * Writes docs/policies.md: each preset number by number beside the value that the sources give, and where the two differ,
 * why. A number that differs without a reason stops the script, and with it the test that keeps the page current.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Policy,
  type Rung,
  type Step,
  stepsOf,
  type Timing,
} from '../src/domain/policy/policy.ts';
import { loadPolicies } from '../src/presets/presets.ts';

/** One number: what it is, what the sources give, where it stands in the data, and why it is another, if it is. */
interface Row {
  what: string;
  given: string;
  held: (policy: Policy) => string;
  why?: string;
}

const limit = (kind: 'acknowledge' | 'planCheck' | 'review' | 'rework' | 'extensionDecision') => {
  return (p: Policy): string => p.clocks[kind]?.limit ?? 'none';
};
const finding =
  (timing: Timing) =>
  (p: Policy): string =>
    p.clocks.finding[timing].limit;
const plan = (p: Policy): string => p.clocks.plan?.limit ?? 'none';
const right = (name: 'objection' | 'formalReview') => (p: Policy) => p.rights[name];

const steps = (p: Policy): Step[] => p.ladders[p.clocks.finding.timeLimited.ladder]?.steps ?? [];

/** When a rung of the ladder of findings comes, `-3wd -1wd`, and whom it is copied to. */
const rung = (name: Step['rung']) => (p: Policy) =>
  steps(p)
    .filter((s) => s.rung === name)
    .map((s) => s.at)
    .join(' ') || 'none';
const copied = (name: Step['rung']) => (p: Policy) =>
  [...new Set(steps(p).flatMap((s) => (s.rung === name ? (s.copy ?? []) : [])))].join(' ') ||
  'none';

const extension = ({ extension: e }: Policy): string =>
  `${e.askBefore ?? 'before it is due'}, ${e.maxCount} times, ${e.maxTotal} in all`;
const progress = ({ clocks: { progress: p } }: Policy): string =>
  p === null ? 'none' : `${p.every}${p.plus === null ? '' : ` + ${p.plus}`}`;
const quiet = ({ quiet: q }: Policy): string =>
  q === null ? 'none' : `${q.from}–${q.to}${q.daysOff ? ' and days off' : ''}`;
const lookBack = ({ lookBack: l }: Policy): string =>
  l === null ? 'none' : `${l.samplePercent} % after ${l.after}`;
const budget = ({ budget: b, urgent }: Policy): string =>
  `${urgent ? 'each at once' : '1 digest'}, ${b.remindersPerRung} by hand a rung`;
const onSite = ({ acceptance }: Policy): string => acceptance.onSite.join(' ') || 'none';

/** The posts that let a rung out, wherever a policy holds it. */
const approvers =
  (rung: Rung) =>
  (policy: Policy): string => {
    const posts = stepsOf(policy).flatMap((s) => (s.rung === rung ? (s.needs ?? []) : []));
    return [...new Set(posts)].join(' ');
  };

/** Whose approval the gated rungs want: 政府督查工作条例 第十二条、第二十一条. */
const APPROVED: Row[] = [
  { what: 'interview, approved by', given: 'approver', held: approvers('interview') },
  { what: 'criticise, approved by', given: 'governmentHead', held: approvers('criticise') },
  { what: 'refer, approved by', given: 'governmentHead', held: approvers('refer') },
];

/** The numbers of each preset, in the order in which the sources have them. */
const PRESETS: Record<string, Row[]> = {
  'county-standard': [
    { what: 'acknowledge', given: '1wd', held: limit('acknowledge') },
    { what: 'objection', given: '3wd', held: right('objection') },
    { what: 'formal review', given: '30d', held: right('formalReview') },
    {
      what: 'decision on a formal review',
      given: '30d',
      held: (p) => p.rights.formalReviewDecision,
    },
    { what: 'plan', given: '5wd', held: plan },
    {
      what: 'no plan for',
      given: 'immediate',
      held: (p) => p.clocks.plan?.notFor.join(' ') ?? 'all',
    },
    { what: 'plan check', given: '3wd', held: limit('planCheck') },
    { what: 'immediate', given: '7d', held: finding('immediate') },
    { what: 'time-limited', given: '30d', held: finding('timeLimited') },
    { what: 'long-term, at most', given: '180d', held: finding('longTerm') },
    { what: 'progress of what is long-term', given: '30d', held: progress },
    { what: 'acceptance review', given: '5wd', held: limit('review') },
    { what: 'rework after a return', given: '5wd', held: limit('rework') },
    {
      what: 'returns that raise a rung, from the',
      given: '2',
      held: (p) => `${p.clocks.rework.atReturns[0]?.returns ?? 'none'}`,
    },
    {
      what: 'extension: asked before, number, sum',
      given: '-3wd, 2 times, 30d in all',
      held: extension,
    },
    { what: 'decision on an extension', given: '2wd', held: limit('extensionDecision') },
    { what: 'warn', given: '-3wd -1wd', held: rung('warn') },
    { what: 'remind', given: '+1wd', held: rung('remind') },
    { what: 'order', given: '+3wd', held: rung('order') },
    { what: 'order, copied to', given: 'responsibleLeader', held: copied('order') },
    { what: 'interview', given: '+6wd', held: rung('interview') },
    { what: 'criticise', given: '+10wd', held: rung('criticise') },
    { what: 'refer', given: '+20wd', held: rung('refer') },
    ...APPROVED,
    {
      what: 'false rectification',
      given: 'refer',
      held: (p) => p.badFaith.faked.rung,
    },
    { what: 'look-back', given: '20 % after 90d', held: lookBack },
    { what: 'end of the due day', given: '18:00', held: (p) => p.cutoff },
    { what: 'quiet hours', given: '18:00–08:30 and days off', held: quiet },
    { what: 'message budget', given: '1 digest, 2 by hand a rung', held: budget },
  ],
  'urgent-24h': [
    { what: 'acknowledge', given: '1h', held: limit('acknowledge') },
    { what: 'plan', given: 'none', held: plan },
    { what: 'interim feedback', given: '4h', held: progress },
    { what: 'done and reported', given: '24h', held: finding('timeLimited') },
    { what: 'objection', given: '2h', held: right('objection') },
    {
      what: 'objection stops the clock',
      given: 'none',
      held: (p) => p.clocks.objectionDecision.effect,
    },
    { what: 'acceptance review', given: '24h', held: limit('review') },
    {
      what: 'review on site',
      given: 'minor major critical',
      held: onSite,
      why: 'The sources allow a check on site or dated photographs; photographs are evidence, and the data can ask for a check alone. The reviewer decides.',
    },
    {
      what: 'extension: asked before, number, sum',
      given: 'before it is due, 1 times, 24h in all',
      held: extension,
    },
    {
      what: 'extension granted by',
      given: 'duty leader',
      held: (p) => p.extension.grantedBy.join(' '),
      why: 'There is no post for the leader on duty; the posts named stand for him, whoever holds them that night.',
    },
    { what: 'warn', given: '50% 80%', held: rung('warn') },
    { what: 'remind', given: '+0h', held: rung('remind') },
    { what: 'order', given: '+2h', held: rung('order') },
    {
      what: 'order, copied to',
      given: 'unitHead duty leader',
      held: copied('order'),
      why: 'The group leader stands for the leader on duty, for whom there is no post.',
    },
    { what: 'interview', given: '+12h', held: rung('interview') },
    { what: 'criticise', given: '+24h', held: rung('criticise') },
    ...APPROVED,
    { what: 'quiet hours', given: 'none', held: quiet },
  ],
  'audit-60-90': [
    { what: 'acknowledge', given: '3wd', held: limit('acknowledge') },
    { what: 'objection', given: '10d', held: right('objection') },
    { what: 'plan', given: '30d', held: plan },
    { what: 'plan check', given: '10d', held: limit('planCheck') },
    { what: 'immediate', given: '60d', held: finding('immediate') },
    { what: 'written result of all findings', given: '90d', held: finding('timeLimited') },
    { what: 'staged, at most', given: '12m', held: finding('staged') },
    { what: 'long-term, at most', given: '60m', held: finding('longTerm') },
    { what: 'progress of what is long-term', given: 'quarter + 3wd', held: progress },
    { what: 'acceptance review', given: '20d', held: limit('review') },
    {
      what: 'extension: asked before, number, sum',
      given: '-20wd, 1 times',
      held: extension,
      why: 'The sources say once for each class; the data counts once for each finding, and limits the sum.',
    },
    { what: 'decision on an extension', given: '10wd', held: limit('extensionDecision') },
    { what: 'warn', given: '-15d -5d', held: rung('warn') },
    { what: 'remind', given: '+1wd', held: rung('remind') },
    { what: 'order', given: '+10d', held: rung('order') },
    { what: 'interview', given: '+30d', held: rung('interview') },
    { what: 'criticise', given: '+60d', held: rung('criticise') },
    ...APPROVED,
    {
      what: 'criticise, told to',
      given: 'government, people’s congress',
      held: copied('criticise'),
      why: 'The product has no post in the people’s congress; the office passes the circular on.',
    },
    { what: 'end of the due day', given: '24:00', held: (p) => p.cutoff },
  ],
};

/** What the sources name and no preset holds as a number. */
const MISSING: Record<string, string[]> = {
  'county-standard': [
    'The order slip goes out by itself. The sources have it prepared by the machine and sent with one click, or by itself where the policy says so; here it always says so.',
    'What is long-term has a fixed limit of 180 days; the plan’s own date does not replace it.',
  ],
  'urgent-24h': [
    'A one-line measure with the acknowledgement is not asked for; its remarks take one.',
    'The share of urgent letters among all is not shown.',
  ],
  'audit-60-90': [
    'The written result of all findings after 90 days is the limit of what is time-limited; staged and long-term findings report by their stages and quarters instead.',
    'The files ten days after the period have no clock; they are the office’s own task.',
    'The six grounds for an interview are no checklist; the approver confirms that the facts are checked and names the basis.',
  ],
};

function line(policy: Policy, { what, given, held, why }: Row): string {
  const is = held(policy);
  if (is !== given && !why)
    throw new Error(
      `${policy.id}: ${what} is ${is}, the sources give ${given}; say why in scripts/policies-doc.ts`,
    );
  return `| ${what} | ${given} | ${is} | ${is === given ? '' : why} |`;
}

/** The page as it has to be. @throws Error for a number that differs without a reason. */
export function policiesDoc(policies: ReadonlyMap<string, Policy> = loadPolicies()): string {
  const parts = Object.entries(PRESETS).map(([id, rows]) => {
    const policy = policies.get(id);
    if (policy === undefined) throw new Error(`no policy ${id}`);
    return [
      `## ${policy.name.zh} \`${id}\`, version ${policy.version}`,
      '',
      '| number | sources | data | why it differs |',
      '|---|---|---|---|',
      ...rows.map((row) => line(policy, row)),
      '',
      ...(MISSING[id] ?? []).map((text) => `- ${text}`),
    ].join('\n');
  });
  const head =
    '# 督办规则 Policies\n\nWritten by `node --import tsx scripts/policies-doc.ts` from `data/policies`; a test keeps it current. `wd` is a working day, `d` a\nday, `h` an hour, `m` a month; a sign says before or after the due date. The middle columns hold what the sources give and what\nthe data says.';
  return `${[head, ...parts].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../docs/policies.md', import.meta.url), policiesDoc());
