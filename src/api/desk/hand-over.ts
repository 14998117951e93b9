import { dateOf } from '../../domain/calendar/instant.ts';
import type { Actor, Holder, Notice } from '../../domain/notice/notice.ts';
import { addDrafts, type DraftDoc } from '../../store/campaigns.ts';
import { findNotice, openNotices } from '../../store/notices.ts';
import { findUnit, holdersFor, putUnit } from '../../store/roster.ts';
import { type Deps, nowOf } from '../deps.ts';
import { Problem } from '../problem.ts';
import { actOnMany } from './many-notices.ts';

/**
 * Makes a draft for every finding of a notice that was handed over to another unit: it needs a letter of its own, written
 * and signed like any other. Repeating it changes nothing.
 */
export async function draftHandedOver(deps: Deps, noticeId: string, by: Actor): Promise<void> {
  const doc = await findNotice(deps.connection, noticeId);
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
  const origin = `由${notice.unit.name}移交（${notice.documentNumber}第${code}条）；移交记录：${record}`;
  return {
    _id: `${notice.id}-to-${to.id}-${code}`,
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
    author: by.id,
    status: 'draft',
    approvedBy: null,
    approvedAt: null,
    documentNumber: null,
    issuedAt: null,
    version: 1,
  };
}

/**
 * 职责划转: the successor takes over every open letter of a unit, and its parts in letters in which it co-operates, from
 * a day on. The old unit stays in the roster with its successor named; closed letters keep its name.
 */
export async function succeed(
  deps: Deps,
  p: { unit: string; successor: string; on: string; basis: string; key: string; by: Actor },
) {
  const [old, next] = await Promise.all([
    findUnit(deps.connection, p.unit),
    findUnit(deps.connection, p.successor),
  ]);
  if (old === null) throw new Problem('unit-unknown', { subject: p.unit });
  if (next === null) throw new Problem('unit-unknown', { subject: p.successor });
  if (p.on > dateOf(nowOf(deps))) throw new Problem('succession-not-yet', { subject: p.on });
  await putUnit(deps.connection, { ...old, successor: { id: next._id, on: p.on } });
  const [led, helped] = await Promise.all([
    openNotices(deps.connection, { unit: p.unit }),
    openNotices(deps.connection, { coUnit: p.unit }),
  ]);
  const holders: Holder[] = await holdersFor(deps.connection, next._id);
  const said = {
    kind: 'succeedUnit',
    unit: p.unit,
    successor: { id: next._id, name: next.name },
    holders,
    on: p.on,
    basis: p.basis,
  };
  return actOnMany(deps, {
    key: p.key,
    notices: [...new Set([...led, ...helped].map(({ notice }) => notice.id))],
    said,
    by: p.by,
  });
}
