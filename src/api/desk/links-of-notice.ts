import type { Instant } from '../../domain/calendar/instant.ts';
import { isFinal, type Notice } from '../../domain/notice/notice.ts';
import { holdersAt, isOfficePost } from '../../domain/notice/posts.ts';
import { type AnswerLink, linksFor } from '../../links/answer-links.ts';
import { rowsWhere } from '../../store/record/outbox.ts';
import { rulesOf } from '../../store/rulebooks.ts';
import type { OutboxDoc } from '../../store/stored.ts';
import type { Deps } from '../deps.ts';

/** A person with the links of a letter that open to him now. */
export interface LinksOfPerson {
  row: OutboxDoc;
  links: AnswerLink[];
}

/** True for whoever still holds the post for which the row was written: a link opens to nobody else. */
function holds({ unit, post, holder }: OutboxDoc, notice: Notice, at: Instant): boolean {
  const helping = notice.coUnits.find((u) => u.id === unit && u.id !== notice.unit.id);
  const holders = isOfficePost(post) || helping === undefined ? notice.holders : helping.holders;
  return holdersAt(holders, [post], at).some((r) => r.holder === holder);
}

/**
 * The links of a letter that work at this instant, person by person, whether their messages have left yet or wait for a
 * working day. Of several messages that ask the same of one person the newest counts.
 */
export async function linksOf(deps: Deps, notice: Notice, at: Instant): Promise<LinksOfPerson[]> {
  const { publicUrl } = deps;
  const keys = await deps.keys.read();
  const rules = await rulesOf(deps.connection, notice.rulebook);
  const rows = await rowsWhere(deps.connection, { noticeId: notice.id });
  const newest = rows
    .filter((row) => holds(row, notice, at))
    .sort((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1));
  const signing = { keys, publicUrl, nowMs: deps.nowMs() };
  const people = new Map<string, LinksOfPerson>();
  for (const row of newest) {
    const key = `${row.unit}/${row.post}/${row.holder}`;
    const known = people.get(key) ?? { row, links: [] };
    const acts = new Set(known.links.map((link) => link.act));
    const fresh = linksFor(row, signing, { notice, rules }).filter((link) => !acts.has(link.act));
    people.set(key, { row: known.row, links: [...known.links, ...fresh] });
  }
  const isUseful = ({ act }: AnswerLink): boolean => act !== 'view' || !isFinal(notice);
  return [...people.values()]
    .map(({ row, links }) => ({ row, links: links.filter(isUseful) }))
    .filter(({ links }) => links.length > 0);
}
