import { sayNow, textsIn } from '../domain/messages/said.ts';
import { shown } from '../domain/text.ts';
import type { DispatchDoc } from '../store/dispatches.ts';
import { linkEndMs } from '../store/keys/signing-keys.ts';
import { type AnswerLink, type Letter, type LinkSigning, linksFor } from './answer-links.ts';
import { pageToken } from './page-link.ts';

/** One line of a message: what is said about which letter, and the links with which it can be answered. */
export interface MessageLine {
  notice: string;
  documentNumber: string;
  text: string;
  dueAt: string | null;
  links: AnswerLink[];
}

/** What a message says, whatever channel carries it. */
export interface Message {
  subject: string;
  /** Why its reader gets it, where it was meant for somebody else. */
  note: string | null;
  lines: MessageLine[];
  /** The link of its reader's own page, where everything that is open to him can be answered. */
  page: string;
}

/**
 * What a dispatch says, with the links of each line.
 * @param letters the letters it speaks of, by id, so that no link asks for what has been answered.
 */
export function messageOf(
  dispatch: DispatchDoc,
  signing: LinkSigning,
  letters: ReadonlyMap<string, Letter>,
): Message {
  const { items, forwarded } = dispatch;
  const said = dispatch.said ?? sayNow(items, forwarded?.name);
  // Of lines that are not shown to this reader the subject must tell nothing either.
  const { subject } = said.lines.length === items.length ? said : sayNow(items);
  const { note } = said;
  const textOf = textsIn(said);
  return {
    subject,
    note,
    page: pageUrl(dispatch, signing),
    lines: items.map((row) => ({
      notice: row.noticeId,
      documentNumber: row.documentNumber,
      text: shown(textOf(row)),
      dueAt: row.dueAt,
      links: linksFor(row, signing, letters.get(row.noticeId) ?? null),
    })),
  };
}

/** The link of the own page of whoever gets a message. */
function pageUrl(
  { holder, tempoOf: rehearsal }: Pick<DispatchDoc, 'holder' | 'tempoOf'>,
  { keys, publicUrl, nowMs }: LinkSigning,
): string {
  const token = pageToken(keys, { holder, rehearsal, expires: linkEndMs(nowMs) / 1000 });
  return `${publicUrl.replace(/\/+$/, '')}/a/${token}`;
}
