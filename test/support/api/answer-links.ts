import { setTimeout as pause } from 'node:timers/promises';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { linksFor } from '../../../src/links/answer-links.ts';
import type { LinkAct } from '../../../src/links/link-token.ts';
import type { DispatchDoc } from '../../../src/store/dispatches.ts';
import type { OutboxDoc } from '../../../src/store/stored.ts';
import { allOf, storedRows } from '../database.ts';
import type { Api } from './api.ts';

/** Which message a link is taken from; by default the issued letter's to its contact. */
export interface Which {
  what?: OutboxDoc['what'];
  post?: OutboxDoc['post'];
  /** The unit whose people were told; by default the letter's own, or one that co-operates where nobody else was told. */
  unit?: string;
}

/** The address of a link as it stands in a message about a letter. @throws Error without one. */
export async function linkTo(
  api: Api,
  notice: Pick<Notice, 'id'>,
  act: LinkAct,
  { what = 'issued', post = 'contact', unit }: Which = {},
): Promise<string> {
  const rows = await storedRows(
    api.connection,
    (r) =>
      r.noticeId === notice.id &&
      r.what === what &&
      r.post === post &&
      (unit === undefined || r.unit === unit),
  );
  const row = rows.sort((a, b) => Number(b.coUnit) - Number(a.coUnit) || a.seq - b.seq).at(-1);
  if (row === undefined) throw new Error(`nobody was told of ${what}`);
  const { publicUrl } = api.deps;
  const keys = await api.deps.keys.read();
  const links = linksFor(row, { keys, publicUrl, nowMs: Date.now() });
  const link = links.find((l) => l.act === act);
  if (link === undefined) throw new Error(`the message has no link to ${act}`);
  return link.url;
}

/**
 * Waits until the message about every issued letter is in its reader's inbox, so that nothing moves by itself. A row is
 * claimed for its dispatch before the dispatch is made; the claim alone says nothing about the inbox.
 */
export async function allDispatched(api: Api): Promise<void> {
  const isIssued = (row: OutboxDoc) => row.what === 'issued';
  for (;;) {
    const dispatches = (await allOf(api.connection, 'dispatches')) as unknown as DispatchDoc[];
    const arrived = new Set(
      dispatches.flatMap((d) => [...d.items.map((i) => i._id), ...d.superseded]),
    );
    const rows = await storedRows(api.connection, isIssued);
    if (rows.length > 0 && rows.every((row) => arrived.has(row._id))) return;
    await pause(50);
  }
}

/** How often a page is asked for again that the house cannot answer now, as on a slow machine. */
const AGAIN = 20;

/**
 * A page as it came: its status and HTML. What the house cannot answer now is asked again, as the page says that its reader may: the
 * same words once more are a repetition, and nothing is done twice.
 */
export async function pageAt(url: string, init: RequestInit = {}) {
  let answer = await fetch(url, init);
  for (let i = 0; answer.status === 503 && i < AGAIN; i += 1) {
    await answer.text();
    await pause(250);
    answer = await fetch(url, init);
  }
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

/** Sends a form as a browser without script does. */
export const sendForm = (url: string, fields: Record<string, string> = {}) =>
  pageAt(url, { method: 'POST', body: new URLSearchParams(fields) });

/** Acts by a link: it acts once, and a house that is busy asks to be asked again. */
export async function actBy(url: string): Promise<void> {
  const { status } = await sendForm(url);
  if (status !== 200) throw new Error(`the link does not act: ${status}`);
}

/** The fields that a page has filled in itself, as a browser sends them along. */
export const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );

/** Opens a page and sends its form at once. */
export const openAndSend = async (url: string, fields: Record<string, string>) =>
  sendForm(url, { ...hiddenIn((await pageAt(url)).html), ...fields });

/** Sends a form with files. */
export function sendFiles(
  url: string,
  fields: Record<string, string>,
  files: { name: string; bytes: Uint8Array<ArrayBuffer>; row?: number }[],
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const { name, bytes, row = 1 } of files) body.append(`file${row}`, new Blob([bytes]), name);
  return pageAt(url, { method: 'POST', body });
}

/** The text of a page as it is read. */
export const textOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
