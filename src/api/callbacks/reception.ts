import type { Request, Response } from 'express';
import { momentWords } from '../../domain/messages/date-words.ts';
import { namesOf } from '../../domain/notice/acting.ts';
import type { LinkClaims } from '../../links/link-token.ts';
import { isPageToken, type PageClaims, readPageToken } from '../../links/page-link.ts';
import type { Deps } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import type { Turns } from '../doors/turns.ts';
import { languageOf, type Problem, textOf } from '../problem.ts';
import type { AccessLog, Caller } from './access-log.ts';
import { type OpenedLink, openLink } from './open-link.ts';
import { neutralPage } from './page/link-page.ts';
import { sendPage } from './page/page.ts';
import { DONE } from './page/receipt.ts';
import type { formReceiver } from './receive-form.ts';
import { isRefusal } from './use-link.ts';

/** The tokens in an address: that of a person's own page, that of an act, or both where the act was chosen on the page. */
export interface Tokens {
  page: string | null;
  act: string | null;
}

/** All of an address behind its first part, as it was sent: nothing of it is decoded, so that no other spelling passes. */
const tokenOf = (req: Request): string => req.url.slice('/a/'.length).split('?')[0] ?? '';

export function tokensOf(req: Request): Tokens {
  const whole = tokenOf(req);
  if (!isPageToken(whole)) return { page: null, act: whole };
  const [page = '', ...act] = whole.split('/');
  return { page, act: act.length === 0 ? null : act.join('/') };
}

/** What the answer pages are made of. */
export interface Reception {
  deps: Deps;
  commander: Commander;
  log: AccessLog;
  receive: ReturnType<typeof formReceiver>;
  /** The turns of the house: a form that is still being sent takes none. */
  turns: Turns;
}

/** What a page says where the API's words would not help a person at a form. */
export const PAGE_WORDS: Partial<Record<Problem['code'], string>> = {
  'key-in-flight': '上一次提交正在办理，请稍候再提交。',
  'outcome-unknown': '办理结果尚未确认，请原样再提交一次以确认，不会重复办理。',
  'engine-away': '系统暂时繁忙，请稍后再次提交，不会重复办理。',
  'store-away': '系统暂时繁忙，请稍后再次提交，不会重复办理。',
  'record-away': '系统暂时不能登记办理记录，请稍后再次提交，不会重复办理。',
  'letter-lost':
    '该通知书的办理进程中断，系统会提醒管理人员恢复。本次提交没有收下，请稍后再次提交。',
  busy: '同时办理的事项较多，请稍后再次提交。',
};

/** By whom the link was used, when, and what for. */
function usedWords({ subject, when }: Problem, { claims, by }: OpenedLink): string {
  const about = subject === undefined ? '' : `第${subject}条问题`;
  const at = when === undefined ? '此前' : `于${momentWords(when)}`;
  return `${namesOf(by)}已${at}通过该链接办理：${about}${DONE[claims.act]}。`;
}

/** A refusal is about a finding where its subject is one; other subjects are ids, which say nothing to people. */
export function wordsOf(problem: Problem, link: OpenedLink): string[] {
  const { notice } = link;
  if (problem.code === 'link-used') return [usedWords(problem, link), textOf(problem.code).zh];
  if (problem.code === 'invalid-request')
    return problem.errors.map(({ detail }) => `请检查“${detail}”：没有填写、过长或格式不对。`);
  const words = PAGE_WORDS[problem.code] ?? textOf(problem.code, problem.when).zh;
  const finding = notice.findings.find((f) => isRefusal(problem) && f.code === problem.subject);
  return [finding === undefined ? words : `第${finding.code}条问题：${words}`];
}

export const callerOf = ({ claims, notice, by }: OpenedLink): Caller => ({
  notice: notice.id,
  unit: claims.unit,
  post: by.role,
  holder: by.id,
  name: by.name,
  ...(by.deputyFor === undefined ? {} : { deputyFor: by.deputyFor }),
  act: claims.act,
});

/** The one answer to every link that is not good; what is wrong with it is in the record alone. */
export async function refuseLink(
  { log }: Reception,
  req: Request,
  res: Response,
  fault: string,
  caller: Caller,
): Promise<void> {
  // A body that is not let in stays unread.
  if (req.method === 'POST') res.set('Connection', 'close');
  const may = log.mayFail(req);
  if (may.ok) {
    await log.record(req, res, 'link', fault, { ...caller, token: tokenOf(req) });
    sendPage(res, 403, neutralPage(languageOf(req)));
    return;
  }
  res.set('Retry-After', String(may.retryAfterS));
  res.locals.code = 'too-many-faults';
  const lang = languageOf(req);
  sendPage(res, 429, neutralPage(lang, textOf('too-many-faults')[lang]));
}

/** Refuses a link for a fault, with what it claims of itself on record. */
export function refuseClaims(
  reception: Reception,
  req: Request,
  res: Response,
  { fault, claims }: { fault: string; claims?: Partial<LinkClaims> },
): Promise<void> {
  const { notice, unit, post, holder, act } = claims ?? {};
  const claimed = Object.entries({ notice, unit, post, holder, act });
  const caller = Object.fromEntries(claimed.filter(([, value]) => value !== undefined));
  return refuseLink(reception, req, res, fault, caller);
}

/** The link of an address, opened; of one that was chosen on a person's own page both tokens must be good, and his. */
export async function linkAt(
  { deps, commander }: Reception,
  { page, act }: Tokens,
): Promise<Awaited<ReturnType<typeof openLink>>> {
  const home = page === null ? null : readPageToken(await deps.keys.read(), page, deps.nowMs());
  if (home?.ok === false) return home;
  const result = await openLink(deps, commander, act ?? '');
  if (!result.ok || home === null) return result;
  const { link } = result;
  if (!isHis(home.claims, link)) return { ok: false, fault: 'another-page', claims: link.claims };
  return { ok: true, link: { ...link, home: `/a/${page}` } };
}

/** True for a link of the person whose page it is, to one of the letters that are meant there. */
const isHis = ({ holder, rehearsal }: PageClaims, { claims, notice }: OpenedLink): boolean =>
  claims.holder === holder && (notice.rehearsal ? notice.campaign.id : null) === rehearsal;

/** The opened link of a request, or null after it has been refused. */
export async function opened(
  reception: Reception,
  req: Request,
  res: Response,
): Promise<OpenedLink | null> {
  const result = await linkAt(reception, tokensOf(req));
  if (result.ok) return result.link;
  await refuseClaims(reception, req, res, result);
  return null;
}
