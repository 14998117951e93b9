import { WHOLE } from '../../domain/access/identity.ts';
import { dateOf } from '../../domain/calendar/instant.ts';
import { withoutRepeat } from '../../domain/campaign/repeats.ts';
import type { Notice } from '../../domain/notice/notice.ts';
import type { Actor, Holder } from '../../domain/notice/posts.ts';
import {
  addDrafts,
  changeDraft,
  type DraftDoc,
  UNDECIDED,
  unsentDraftsOf,
  writtenBy,
} from '../../store/drafts.ts';
import { noticeIdsOf } from '../../store/notice-lists.ts';
import { findNotice } from '../../store/notices.ts';
import { registerIn } from '../../store/register/registers.ts';
import { clearSuccessor, findUnit, holdersFor, putUnit, type UnitDoc } from '../../store/roster.ts';
import { type Deps, nowOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import { type AskedAct, actOnMany, begunBy } from './many-notices.ts';

/**
 * Makes a draft for every finding of a notice that was handed over to another unit: it needs a letter of its own, written
 * and signed like any other. Repeating it changes nothing.
 */
export async function draftHandedOver(deps: Deps, noticeId: string, by: Actor): Promise<void> {
  const doc = await findNotice(deps.connection, WHOLE, noticeId);
  if (doc === null) return;
  const { notice } = doc;
  const drafts = notice.findings.flatMap((f) =>
    f.handover === null ? [] : [draftOf(notice, f.code, f.handover, by)],
  );
  await addDrafts(deps.connection, drafts);
}

function draftOf(
  notice: Notice,
  code: string,
  { to, record }: { to: { id: string; name: string }; record: string },
  by: Actor,
): DraftDoc {
  const finding = notice.findings.find((f) => f.code === code);
  if (finding === undefined) throw new Error(`${notice.id} has no finding ${code}`);
  const { category, statement, severity, criterion, recommendation, target, timing } = finding;
  const origin = `由${notice.unit.name}转办（${notice.documentNumber}第${code}条问题）；转办记录：${record}`;
  return {
    // A unit's id and a finding's code may hold hyphens; none holds this sign, so that no two findings share a draft.
    _id: `${notice.id}-to-${to.id}~${code}`,
    campaign: notice.campaign.id,
    unit: to,
    title: notice.title,
    policy: notice.policy.id,
    urgencyReason: null,
    transferredFrom: `${notice.id}#${code}`,
    findings: [
      {
        ...{ category, statement, severity, criterion, recommendation, target, timing },
        code: '1',
        due: null,
        coUnits: [],
        remarks: origin,
      },
    ],
    ...writtenBy(by),
    ...UNDECIDED,
  };
}

/** A succession as the office orders it. */
interface Succession {
  unit: string;
  successor: string;
  on: string;
  basis: string;
  act: AskedAct;
}

/**
 * 转办: the successor takes over every open letter of a unit, its parts in letters in which it co-operates, and the
 * letters that have not gone out yet, from a day on. The old unit stays in the roster with its successor named; closed
 * letters keep its name. A repetition does what is left to do.
 * @returns the act on the open letters, and the ids of the drafts that are addressed to the successor now.
 * @throws Problem `unit-unknown`, `same-unit`, `succession-not-yet`, `unit-succeeded`, `key-reused`.
 */
export async function succeed(deps: Deps, p: Succession) {
  const [old, next] = await Promise.all([
    findUnit(deps.connection, registerIn(p.unit), p.unit),
    findUnit(deps.connection, registerIn(p.unit), p.successor),
  ]);
  if (old === null) throw new Problem('unit-unknown', { subject: p.unit });
  if (next === null) throw new Problem('unit-unknown', { subject: p.successor });
  const { act } = p;
  const begun = await begunBy(deps, act);
  // A repetition keeps the people of the first order and undoes no later succession.
  if (begun !== null) return { ...(await actOnMany(deps, { ...begun, ...act })), drafts: [] };
  const today = dateOf(nowOf(deps));
  if (p.on > today) throw new Problem('succession-not-yet', { subject: p.on });
  await enterSuccessor(deps, old, next, p.on);
  const drafts = await readdress(deps, old, next, act.by);
  const [led, helped] = await Promise.all([
    noticeIdsOf(deps.connection, WHOLE, { unit: p.unit, open: true }),
    noticeIdsOf(deps.connection, WHOLE, { coUnit: p.unit, open: true }),
  ]);
  const holders: Holder[] = await holdersFor(deps.connection, next._id, today);
  const successor = { id: next._id, name: next.name };
  const said = { kind: 'succeedUnit', unit: p.unit, successor, holders, on: p.on, basis: p.basis };
  const notices = [...new Set([...led, ...helped])];
  return { ...(await actOnMany(deps, { ...act, notices, said })), drafts };
}

/** Names the successor in the roster. A unit without duties takes over none, unless it takes back its own. */
async function enterSuccessor(
  { connection }: Deps,
  old: UnitDoc,
  next: UnitDoc,
  on: string,
): Promise<void> {
  if (next._id === old._id) throw new Problem('same-unit', { subject: old._id });
  const after = next.successor?.id;
  if (after !== undefined && after !== old._id)
    throw new Problem('unit-succeeded', { subject: after });
  if (after === old._id) await clearSuccessor(connection, next._id);
  await putUnit(connection, { ...old, successor: { id: next._id, on } });
}

/**
 * Letters that have not gone out are for the successor now. Their approver has read another addressee, so that the
 * approval falls away. A draft that is changed at the same time is read once more.
 * @returns ids of the drafts that were changed.
 */
async function readdress(
  { connection }: Deps,
  old: UnitDoc,
  next: UnitDoc,
  editor: Actor,
): Promise<string[]> {
  const changed = new Set<string>();
  for (;;) {
    const drafts = await unsentDraftsOf(connection, old, next);
    if (drafts.length === 0) return [...changed];
    for (const draft of drafts) {
      const unit = draft.unit.id === old._id ? { id: next._id, name: next.name } : draft.unit;
      const now = (name: string) => (name === old.name ? next.name : name);
      const findings = draft.findings.map((f) => ({
        // Who takes over has repeated nothing.
        ...(unit.id === draft.unit.id ? f : withoutRepeat(f)),
        // The lead answers for the whole finding; it does not co-operate with itself.
        coUnits: [...new Set(f.coUnits.map(now))].filter((name) => name !== unit.name),
      }));
      const { _id, version } = draft;
      const { kind } = await changeDraft(connection, _id, version, { unit, findings }, editor);
      if (kind === 'changed') changed.add(_id);
    }
  }
}
