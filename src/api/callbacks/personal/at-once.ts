import type { Request, Response } from 'express';
import pMap from 'p-map';
import { beginCall } from '../../calls/begin-call.ts';
import { Problem } from '../../problem.ts';
import type { AccessOnRecord } from '../access-log.ts';
import type { OpenedLink } from '../open-link.ts';
import { sendPage } from '../page/page.ts';
import { DONE } from '../page/receipt.ts';
import { type Fields, firstOf } from '../receive-form.ts';
import {
  callerOf,
  type Reception,
  refuseClaims,
  refuseLink,
  tokensOf,
  wordsOf,
} from '../reception.ts';
import { saidBy } from '../said.ts';
import { useLink } from '../use-link.ts';
import { type Matter, mattersIn, TOGETHER } from './matters.ts';
import { openPage, type PersonalPage } from './open-page.ts';
import {
  AT_ONCE,
  type AtOnce,
  type DoneAtOnce,
  MOST_AT_ONCE,
  personalPage,
} from './personal-page.ts';

/** The page of the request, opened, or null after it has been refused. */
async function openedPage(
  reception: Reception,
  req: Request,
  res: Response,
): Promise<PersonalPage | null> {
  const { deps, commander } = reception;
  const result = await openPage(deps, commander, tokensOf(req).page ?? '');
  if (result.ok) return result.page;
  await refuseClaims(reception, req, res, result);
  return null;
}

const whose = ({ claims, name }: PersonalPage) => ({ holder: claims.holder, name, act: 'page' });

/** Shows a person's own page; nothing is done by that. */
export async function showPersonalPage(
  reception: Reception,
  req: Request,
  res: Response,
): Promise<void> {
  const page = await openedPage(reception, req, res);
  if (page === null) return;
  await beginCall(reception.deps, req, res);
  await reception.log.record(req, res, 'link', 'shown', whose(page));
  sendPage(res, 200, personalPage(page, null));
}

/** What the one tap says of a matter. */
const saidOf = (act: AtOnce, finding: string): Fields =>
  new Map(
    act === 'acknowledge'
      ? [['remarks', ['']]]
      : [
          ['finding', [finding]],
          ['noChange', ['true']],
        ],
  );

const aboutOf = ({ notice }: OpenedLink, finding: string): string =>
  `${notice.documentNumber}${finding === '' ? '' : `第${finding}条问题`}`;

/** Gives one command of those that were ticked, by the link that the form holds for it, and says what came of it. */
async function giveOne(
  reception: Reception,
  req: Request,
  res: Response,
  { link, finding }: Matter,
): Promise<DoneAtOnce> {
  const { deps, commander, log } = reception;
  const act = link.claims.act as AtOnce;
  const about = aboutOf(link, finding);
  try {
    await useLink(deps, commander, link, saidBy(link, saidOf(act, finding), []));
    await log.record(req, res, 'link', 'done', callerOf(link));
    return { ok: true, about, texts: [DONE[act]] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await log.record(req, res, 'link', error.code, callerOf(link));
    return { ok: false, about, texts: wordsOf(error, link) };
  }
}

const TOO_MANY = `一次最多办理${MOST_AT_ONCE}项，请刷新本页，分次办理。`;

const UNKNOWN: DoneAtOnce = {
  ok: false,
  about: '',
  texts: ['所选事项无法识别，请刷新本页后重试。'],
};

/** Does all that is ticked, and shows what came of it; what the page never offered counts as a bad call. */
async function giveAll(
  reception: Reception,
  req: Request,
  res: Response,
  { page, act, values }: { page: PersonalPage; act: AtOnce; values: readonly string[] },
): Promise<void> {
  const { deps, commander, log } = reception;
  const token = tokensOf(req).page;
  const { matters, isOdd } = await mattersIn(reception, token, { act, values });
  if (isOdd && matters.length === 0) return refuseMatters(reception, req, res, page);
  const done = await pMap(matters, (matter) => giveOne(reception, req, res, matter), {
    concurrency: TOGETHER,
  });
  if (isOdd) done.push(UNKNOWN);
  await log.record(req, res, 'link', 'done', whose(page));
  const again = await openPage(deps, commander, token ?? '');
  const shown = again.ok ? again.page : { ...page, waiting: [] };
  const status = done.some((one) => one.ok) ? 200 : 409;
  sendPage(res, status, personalPage(shown, { done }));
}

/** Refuses a form that names nothing of the page, like a bad link: so many of them an address may send. */
async function refuseMatters(
  reception: Reception,
  req: Request,
  res: Response,
  page: PersonalPage,
): Promise<void> {
  if (!reception.log.mayFail(req).ok)
    return refuseLink(reception, req, res, 'not-offered', whose(page));
  await reception.log.record(req, res, 'link', 'not-offered', whose(page));
  sendPage(res, 409, personalPage(page, { done: [UNKNOWN] }));
}

/** 全部签收, or 整改进展无变化 of all that is ticked: one tap, each matter by its own link, so that a second tap does nothing more. */
export async function actAtOnce(reception: Reception, req: Request, res: Response): Promise<void> {
  const { turns } = reception;
  const page = await turns.look(res, () => openedPage(reception, req, res));
  if (!page) return;
  res.locals.access = { outcome: 'begun', ...whose(page) } satisfies AccessOnRecord;
  await beginCall(reception.deps, req, res);
  const { fields } = await reception.receive(req, res, null);
  const act = AT_ONCE.find((one) => one === firstOf(fields, 'do'));
  const values = [...new Set(fields.get('matter') ?? [])];
  if (act === undefined || values.length === 0) {
    await reception.log.record(req, res, 'link', 'nothing-chosen', whose(page));
    return sendPage(res, 422, personalPage(page, { told: '没有选择事项。' }));
  }
  if (values.length > MOST_AT_ONCE) {
    await reception.log.record(req, res, 'link', 'too-many-chosen', whose(page));
    return sendPage(res, 422, personalPage(page, { told: TOO_MANY }));
  }
  await turns.act(res, () => giveAll(reception, req, res, { page, act, values }));
}
