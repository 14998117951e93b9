import type { Request, Response } from 'express';
import { isMarkedSecret } from '../../../domain/campaign/secrets.ts';
import { COMPLAINT_GROUNDS } from '../../../domain/notice/complaint.ts';
import { keyOf, tidy } from '../../../domain/text.ts';
import { addComplaint } from '../../../store/answering/complaints.ts';
import { Problem } from '../../problem.ts';
import type { OpenedLink } from '../open-link.ts';
import { linkPage } from '../page/link-page.ts';
import { sendPage } from '../page/page.ts';
import { type Fields, firstOf } from '../receive-form.ts';
import { callerOf, type Reception } from '../reception.ts';

const MOST_SIGNS = 1000;

const unreadable = (detail: string): Problem =>
  new Problem('invalid-request', { errors: [{ pointer: '', detail }] });

/** What a form says about a needless reminder. @throws Problem `invalid-request`, `reason-missing`, `classified`. */
function saidIn(fields: Fields) {
  const ground = COMPLAINT_GROUNDS.find((one) => one === firstOf(fields, 'ground'));
  const reason = tidy(firstOf(fields, 'reason'));
  if (ground === undefined) throw unreadable('反映事项');
  if (reason === '') throw new Problem('reason-missing');
  if (reason.length > MOST_SIGNS) throw unreadable('具体理由');
  if (isMarkedSecret(keyOf(reason))) throw new Problem('classified');
  return { ground, reason };
}

/**
 * 这条提醒多余: keeps what somebody says of a reminder, for the office to see to. No command is given, so that no clock moves; the link
 * through which it is said makes one complaint, however often it is sent.
 * @throws Problem where the form is not filled in, or the link does not only show a letter.
 */
export async function complain(
  { deps, log }: Reception,
  req: Request,
  res: Response,
  { link, fields }: { link: OpenedLink; fields: Fields },
): Promise<void> {
  if (link.claims.act !== 'view') throw new Problem('link-invalid');
  const { notice, by, claims, now } = link;
  const unit = [notice.unit, ...notice.coUnits].find((u) => u.id === by.unit) ?? notice.unit;
  const isNew = await addComplaint(deps.connection, {
    ...{ id: claims.nonce, at: now, ...saidIn(fields) },
    by: { holder: by.id, name: by.name, post: by.role },
    unit: { id: unit.id, name: unit.name },
    notice: { id: notice.id, documentNumber: notice.documentNumber },
    campaign: notice.campaign.id,
    rehearsal: notice.rehearsal,
  });
  await log.record(req, res, 'link', 'complained', callerOf(link));
  const nothing = { fields: new Map(), kept: [] };
  sendPage(res, 200, linkPage(link, nothing, { kind: 'complained', again: !isNew }));
}
