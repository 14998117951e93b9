import type { Request, Response } from 'express';
import pMap from 'p-map';
import { beginCall } from '../../calls/begin-call.ts';
import { Problem } from '../../problem.ts';
import type { AccessOnRecord } from '../access-log.ts';
import type { OpenedLink } from '../open-link.ts';
import { sendPage } from '../page/page.ts';
import { DONE } from '../page/receipt.ts';
import { type Fields, firstOf } from '../receive-form.ts';
import { callerOf, linkAt, type Reception, refuseClaims, tokensOf, wordsOf } from '../reception.ts';
import { saidBy } from '../said.ts';
import { useLink } from '../use-link.ts';
import { openPage, type PersonalPage } from './open-page.ts';
import { AT_ONCE, type AtOnce, type DoneAtOnce, personalPage } from './personal-page.ts';

/** Letters that are worked on at once, so that forty of them do not wait for one another and no engine is flooded. */
const TOGETHER = 4;

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
  { act, value }: { act: AtOnce; value: string },
): Promise<DoneAtOnce> {
  const [token = '', finding = ''] = value.split('|');
  const found = await linkAt(reception, { page: tokensOf(req).page, act: token });
  if (!found.ok || found.link.claims.act !== act)
    return { ok: false, about: '', texts: ['所选事项无法识别，请刷新本页后重试。'] };
  const { link } = found;
  const about = aboutOf(link, finding);
  try {
    const { deps, commander, log } = reception;
    await useLink(deps, commander, link, saidBy(link, saidOf(act, finding), []));
    await log.record(req, res, 'link', 'done', callerOf(link));
    return { ok: true, about, texts: [DONE[act]] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await reception.log.record(req, res, 'link', error.code, callerOf(link));
    return { ok: false, about, texts: wordsOf(error, link) };
  }
}

/** 全部签收, or 整改进展无变化 of all that is ticked: one tap, each matter by its own link, so that a second tap does nothing more. */
export async function actAtOnce(reception: Reception, req: Request, res: Response): Promise<void> {
  const page = await openedPage(reception, req, res);
  if (page === null) return;
  res.locals.access = { outcome: 'begun', ...whose(page) } satisfies AccessOnRecord;
  await beginCall(reception.deps, req, res);
  const { fields } = await reception.receive(req, res, null);
  const act = AT_ONCE.find((one) => one === firstOf(fields, 'do'));
  const values = [...new Set(fields.get('matter') ?? [])];
  if (act === undefined || values.length === 0) {
    await reception.log.record(req, res, 'link', 'nothing-chosen', whose(page));
    return sendPage(res, 422, personalPage(page, { nothing: true }));
  }
  const done = await pMap(values, (value) => giveOne(reception, req, res, { act, value }), {
    concurrency: TOGETHER,
  });
  await reception.log.record(req, res, 'link', 'done', whose(page));
  const { deps, commander } = reception;
  const again = await openPage(deps, commander, tokensOf(req).page ?? '');
  const shown = again.ok ? again.page : { ...page, waiting: [] };
  const status = done.some((one) => one.ok) ? 200 : 409;
  return sendPage(res, status, personalPage(shown, { done }));
}
