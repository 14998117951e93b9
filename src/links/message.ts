import { wordRow, wordSubject } from '../domain/messages/wording.ts';
import type { DispatchDoc } from '../store/dispatches.ts';
import { type AnswerLink, type Letter, type LinkSigning, linksFor } from './answer-links.ts';

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
  lines: MessageLine[];
}

/**
 * Words a dispatch, with the links of each line.
 * @param letters the letters it speaks of, by id, so that no link asks for what has been answered.
 */
export const messageOf = (
  dispatch: DispatchDoc,
  signing: LinkSigning,
  letters: ReadonlyMap<string, Letter>,
): Message => ({
  subject: wordSubject(dispatch.items),
  lines: dispatch.items.map((row) => ({
    notice: row.noticeId,
    documentNumber: row.documentNumber,
    text: wordRow(row),
    dueAt: row.dueAt,
    links: linksFor(row, signing, letters.get(row.noticeId) ?? null),
  })),
});
