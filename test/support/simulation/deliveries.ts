import { addDays, dateOf, type Instant } from '../../../src/domain/calendar/instant.ts';
import {
  awaitsUnit,
  CLOSURE_REASONS,
  type Finding,
  isOpen,
} from '../../../src/domain/notice/finding.ts';
import { COMMAND_KINDS, type CommandKind } from '../../../src/domain/notice/kinds.ts';
import type { Notice, Proposal, Rules } from '../../../src/domain/notice/notice.ts';
import { type Actor, OFFICE_POSTS, UNIT_POSTS } from '../../../src/domain/notice/posts.ts';
import type { Act, Body } from '../acts.ts';
import * as acts from '../acts.ts';
import { stagedPlan } from '../acts.ts';
import type { Random } from './random.ts';
import { drawHolders } from './script.ts';
import { byLevel, sensibleWaysOut, wayOutBodies } from './ways-out/deliveries.ts';

/** Days asked for: mostly sensible, some too far, one that has passed. */
const askedDay = (r: Random, finding: Finding): string =>
  addDays(dateOf(finding.dueAt), r.pick([1, 3, 7, 10, 14, 30, 60, 120, -5]));

const evidence = (r: Random) =>
  r.chance(0.85) ? [acts.proof(), ...(r.chance(0.3) ? [acts.proof('照片.jpg')] : [])] : [];

/** What the unit might do about a finding that waits for it. */
function unitsTurn(r: Random, finding: Finding, notice: Notice): Act[] {
  const { code } = finding;
  const possible = [acts.report(code, evidence(r))];
  if (r.chance(0.7)) possible.push(acts.askExtension(code, askedDay(r, finding)));
  if (notice.clocks.some((c) => c.key === `progress/${code}`))
    possible.push(acts.progress(code, r.chance(0.3) ? '' : '已完成一半'));
  return possible;
}

/** What the office might do about a finding. */
function officesTurn(r: Random, finding: Finding, levels: readonly string[]): Act[] {
  const { code } = finding;
  const possible: Act[] = [];
  if (finding.stage === 'underReview')
    possible.push(
      byLevel(
        r,
        finding,
        levels,
        acts.accept(code, r.pick(['implemented', 'implemented', 'duplicate'])),
      ),
      acts.giveBack(code),
      acts.giveBack(code),
    );
  if (finding.extensions.some((e) => e.status === 'pending'))
    possible.push(
      acts.grant(code, r.chance(0.6) ? null : askedDay(r, finding)),
      acts.refuseExtension(code),
      acts.by('groupLeader', acts.grant(code)),
    );
  if (isOpen(finding) && r.chance(0.05))
    possible.push(
      acts.by('approver', acts.accept(code, 'notImplemented', '客观条件不具备，主管领导书面决定')),
      acts.withdrawFinding(code),
    );
  return possible;
}

/** The act by somebody who decides on that proposal, or by one who has decided before or is to; mostly by the right one. */
function byDecider(r: Random, notice: Notice, { needs }: Proposal, act: Act): Act {
  const known = notice.holders.filter((h) => h.post === needs);
  if (needs !== 'governmentHead' || known.length === 0 || r.chance(0.2)) return act;
  const { id, name } = r.pick(known);
  return acts.byPerson({ role: needs, id, name }, act);
}

/** Something that a reasonable person might do now; it may still be refused. */
export function sensible(r: Random, notice: Notice, rules: Rules, now: Instant): Act {
  const { plan } = rules.policy.clocks;
  const possible: Act[] = [acts.note(), acts.remind()];
  if (notice.acknowledgedAt === null) possible.push(acts.acknowledge(), acts.acknowledge('收悉'));
  if (plan !== null && (notice.clocks.some((c) => c.kind === 'plan') || r.chance(0.1))) {
    const needed = notice.findings.filter((f) => !plan.notFor.includes(f.timing));
    const staged = needed.map((f) => {
      const days = [3, 9].filter(() => r.chance(0.4)).map((n) => addDays(dateOf(now), n));
      return [f.code, days] as const;
    });
    possible.push(acts.plan(...needed.map((f) => f.code)), stagedPlan(Object.fromEntries(staged)));
  }
  if (notice.plan?.status === 'submitted') possible.push(acts.acceptPlan(), acts.returnPlan());
  for (const finding of notice.findings) {
    if (awaitsUnit(finding)) possible.push(...unitsTurn(r, finding, notice));
    // What is deferred may be done earlier.
    if (finding.stage === 'deferred') possible.push(acts.report(finding.code, evidence(r)));
    possible.push(...officesTurn(r, finding, rules.policy.acceptance.levels));
  }
  for (const draft of notice.proposals.filter((d) => d.status === 'pending'))
    possible.push(
      byDecider(
        r,
        notice,
        draft,
        acts.approve(draft.id, { organ: r.pick(['县纪委监委', '县公安局', null]) }),
      ),
      byDecider(r, notice, draft, acts.refuseRung(draft.id)),
    );
  if (r.chance(0.03)) possible.push(acts.withdraw());
  if (r.chance(0.3)) possible.push(acts.replaceHolders(drawHolders(r, now)));
  // Half of what happens is off the plain course wherever there is occasion for it.
  const waysOut = sensibleWaysOut(r, notice, now);
  const act = r.pick(r.chance(0.4) && waysOut.length > 0 ? waysOut : possible);
  return ofUnit(act, notice);
}

/** The unit's people act for the unit that is responsible now. */
function ofUnit({ by, body }: Act, notice: Notice): Act {
  return by.unit === 'unit-1' ? { by: { ...by, unit: notice.unit.id }, body } : { by, body };
}

const TEXTS = ['', '   ', '说明', '理由'.repeat(200), '\u0000', '\ud800', '<b>&"\'', '__proto__'];
const LIMITS = [
  '',
  '15wd',
  '2026-02-30',
  '2026-10-08',
  '2026-10-08T18:00',
  '2027-06-01T24:00',
  '2026-10-08T00:00',
  '0000-01-01',
  '9999-12-31',
  '明天',
];

/** A body with anything in it, of any kind; typed, but otherwise without sense. */
function anyBody(r: Random, kind: CommandKind, notice: Notice, now: Instant): Body {
  const codes = [...notice.findings.map((f) => f.code), '9', '', 'constructor'];
  const finding = r.pick(codes);
  const text = r.pick(TEXTS);
  const until = r.pick(LIMITS);
  const proposal = r.pick([...notice.proposals.map((d) => d.id), '99', '']);
  const bad = acts.proof(r.pick(['a.pdf', ' ']), {
    sha256: r.pick(['b'.repeat(64), 'B'.repeat(64), '']),
    effectiveOn: r.pick(['2026-01-01', '2026-02-30', '']),
  });
  const bodies: { [K in CommandKind]: Extract<Body, { kind: K }> } = {
    acknowledge: { kind: 'acknowledge', remarks: text },
    submitPlan: {
      kind: 'submitPlan',
      items: r.chance(0.3)
        ? []
        : [
            {
              finding,
              measures: text,
              responsiblePerson: text,
              milestones: [{ on: until, goal: text }],
            },
          ],
    },
    acceptPlan: { kind: 'acceptPlan', opinion: text },
    returnPlan: { kind: 'returnPlan', reason: text },
    reportProgress: { kind: 'reportProgress', finding, text, noChange: r.chance(0.5) },
    reportFinding: { kind: 'reportFinding', finding, summary: text, evidence: [bad] },
    acceptFinding: {
      kind: 'acceptFinding',
      finding,
      reason: r.pick(CLOSURE_REASONS),
      opinion: text,
    },
    returnFinding: { kind: 'returnFinding', finding, reason: text },
    requestExtension: { kind: 'requestExtension', finding, until, reason: text },
    grantExtension: { kind: 'grantExtension', finding, until, opinion: text },
    refuseExtension: { kind: 'refuseExtension', finding, reason: text },
    withdrawNotice: { kind: 'withdrawNotice', reason: r.chance(0.95) ? '' : text },
    withdrawFinding: { kind: 'withdrawFinding', finding, reason: r.chance(0.8) ? ' ' : text },
    approveRung: {
      kind: 'approveRung',
      proposal,
      basis: text,
      document: null,
      organ: r.pick([null, text]),
      factsChecked: r.chance(0.5),
    },
    refuseRung: { kind: 'refuseRung', proposal, reason: text },
    remindByHand: { kind: 'remindByHand', findings: [finding, finding], text },
    addNote: { kind: 'addNote', text },
    replaceHolders: {
      kind: 'replaceHolders',
      holders: drawHolders(r, now),
      ...(r.chance(0.3) ? { coUnit: r.pick(['unit-5', 'unit-9', '']) } : {}),
    },
    ...wayOutBodies(r, notice, now, { finding, text, until }),
  };
  return bodies[kind];
}

/** Anybody at all: another unit's people, a unit's person in an office's post, nobody's unit. */
function anybody(r: Random): Actor {
  const role = r.pick([...UNIT_POSTS, ...OFFICE_POSTS]);
  const known = acts.actor(role);
  const { unit: _unit, ...unbound } = known;
  return r.pick<Actor>([
    known,
    known,
    unbound,
    { ...known, unit: 'unit-2' },
    { ...known, unit: 'unit-1' },
    { ...known, unit: 'unit-5' },
    { ...known, id: 'contact-1' },
  ]);
}

/** Something without sense: any command by anybody with anything in it. */
export const senseless = (r: Random, notice: Notice, now: Instant): Act => ({
  by: anybody(r),
  body: anyBody(r, r.pick(COMMAND_KINDS), notice, now),
});
