import type { ErrorRequestHandler, Request, Response, Router } from 'express';
import { ACT_WORDS } from '../../links/answer-links.ts';
import type { LinkAct } from '../../links/link-token.ts';
import { beginCall } from '../calls/begin-call.ts';
import type { Deps } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { exactRouter } from '../doors/exact-router.ts';
import type { Turns } from '../doors/turns.ts';
import { nameFile } from '../mount.ts';
import { languageOf, Problem, textOf } from '../problem.ts';
import { type AccessOnRecord, accessLog } from './access-log.ts';
import { asFile, evidenceOf, UNCACHED } from './evidence/evidence-routes.ts';
import { takeEvidence } from './evidence/take-evidence.ts';
import type { OpenedLink } from './open-link.ts';
import type { Entered } from './page/entered.ts';
import { brokenPage, linkPage, neutralPage, unkeptPage } from './page/link-page.ts';
import { sendPage } from './page/page.ts';
import type { Onward } from './page/receipt.ts';
import { actAtOnce, showPersonalPage } from './personal/at-once.ts';
import { complain } from './personal/complain.ts';
import { COMPLAINT } from './personal/complaint-form.ts';
import { pathOf } from './personal/open-page.ts';
import { waitingFor } from './personal/what-waits.ts';
import { firstOf, formReceiver, type SentForm } from './receive-form.ts';
import {
  callerOf,
  linkAt,
  opened,
  PAGE_WORDS,
  type Reception,
  refuseLink,
  tokensOf,
  wordsOf,
} from './reception.ts';
import { EVERY, isForAll } from './results/every.ts';
import { type ResultsSent, reportResults } from './results/report-results.ts';
import { saidBy } from './said.ts';
import { useLink } from './use-link.ts';

/** Not a pattern with a parameter: that would be percent-decoded, and another spelling would pass. */
const PATH = /^\/a\//;

/** The link as it stands after an attempt; as it stood before, if it cannot be opened any more. */
async function reopened(reception: Reception, req: Request, link: OpenedLink): Promise<OpenedLink> {
  const again = await linkAt(reception, tokensOf(req));
  return again.ok ? again.link : link;
}

/** What else the letter waits for from whoever has just acted, as a signed link that ends with his. */
async function nextFor({ deps }: Reception, link: OpenedLink): Promise<Onward | null> {
  // What this link was used for does not close another one.
  const view = { ...link.claims, act: 'view' as const };
  const waiting = waitingFor({ ...link, claims: view, uses: new Map() });
  const next = waiting.asks.find(({ act }) => act !== link.claims.act);
  if (next === undefined) return null;
  const keys = await deps.keys.read();
  return {
    words: `继续：${ACT_WORDS[next.act]}`,
    href: pathOf(keys, waiting, next, link.home),
  };
}

/** Acts whose form takes files. */
const WITH_FILES: readonly LinkAct[] = ['reportFinding', 'reportMilestone'];

const filesOver = ({ claims }: OpenedLink): string | null =>
  WITH_FILES.includes(claims.act) ? claims.nonce : null;

const NOTHING: Entered = { fields: new Map(), kept: [] };

/** After how long it may be sent again, where waiting helps. */
function tellWhen(res: Response, { status, retryAfterS = 5 }: Problem): void {
  if (status === 429 || status === 503) res.set('Retry-After', String(retryAfterS));
}

/** Shows what stands in the way, with everything that was entered. */
async function showRefusal(
  reception: Reception,
  req: Request,
  res: Response,
  link: OpenedLink,
  refusal: { problem: Problem; entered: Entered; texts?: string[] },
): Promise<void> {
  const { problem, entered, texts = wordsOf(problem, link) } = refusal;
  if (problem.code === 'link-invalid')
    return refuseLink(reception, req, res, 'used', callerOf(link));
  await reception.log.record(req, res, 'link', problem.code, callerOf(link));
  tellWhen(res, problem);
  // Where all turns are taken, nothing more is asked for.
  const now = problem.code === 'house-busy' ? link : await reopened(reception, req, link);
  sendPage(res, problem.status, linkPage(now, entered, { kind: 'refused', texts }));
}

/** Reports what a form of all results says; what was refused stays in the form, beside what was taken. */
async function showResults(
  reception: Reception,
  req: Request,
  res: Response,
  link: OpenedLink,
  form: ResultsSent,
): Promise<void> {
  const { deps, commander, log } = reception;
  const { done, refused, problem } = await reportResults(deps, commander, link, form);
  for (const _ of done) await log.record(req, res, 'link', 'done', callerOf(link));
  if (problem !== null) await log.record(req, res, 'link', problem.code, callerOf(link));
  const now = await reopened(reception, req, link);
  const next = await nextFor(reception, now);
  const entered = problem === null ? NOTHING : { fields: form.fields, kept: form.taken.kept };
  const status = done.length > 0 ? 200 : (problem?.status ?? 200);
  if (done.length === 0 && problem !== null) tellWhen(res, problem);
  sendPage(res, status, linkPage(now, entered, { kind: 'results', done, refused, next }));
}

/** Acts on what a form says that has come, and shows what came of it and what comes next. */
async function actOn(
  reception: Reception,
  req: Request,
  res: Response,
  link: OpenedLink,
  sent: SentForm,
): Promise<void> {
  const { deps, commander, log } = reception;
  let entered: Entered = { fields: sent.fields, kept: [] };
  try {
    const taken = await takeEvidence(deps, link, sent);
    entered = { fields: sent.fields, kept: taken.kept };
    if (taken.faults.length > 0) {
      const problem = new Problem(taken.classified ? 'classified' : 'evidence-invalid');
      return await showRefusal(reception, req, res, link, {
        problem,
        entered,
        texts: taken.faults,
      });
    }
    if (firstOf(sent.fields, 'do') === COMPLAINT)
      return await complain(reception, req, res, { link, fields: sent.fields });
    if (isForAll(link, sent.fields))
      return await showResults(reception, req, res, link, { fields: sent.fields, taken });
    const body = saidBy(link, sent.fields, taken.evidence);
    const use = await useLink(deps, commander, link, body);
    await log.record(req, res, 'link', 'done', callerOf(link));
    const now = await reopened(reception, req, link);
    const next = await nextFor(reception, now);
    sendPage(res, 200, linkPage(now, NOTHING, { kind: 'done', use, body, next }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await showRefusal(reception, req, res, link, { problem: error, entered });
  }
}

/** Takes in a form, and acts on it in its turn; where the house is full, what was entered stays in the form. */
async function act(
  reception: Reception,
  req: Request,
  res: Response,
  link: OpenedLink,
): Promise<void> {
  let entered = NOTHING;
  try {
    const sent = await reception.receive(req, res, filesOver(link));
    entered = { fields: sent.fields, kept: [] };
    await reception.turns.act(res, () => actOn(reception, req, res, link, sent));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await showRefusal(reception, req, res, link, { problem: error, entered });
  }
}

/**
 * A file of the letter's reports, for the office that judges it; whoever has no business with it learns as little as from a bad
 * link.
 */
async function sendEvidence(
  reception: Reception,
  req: Request,
  res: Response,
  link: OpenedLink,
  sha256: string,
): Promise<void> {
  const { deps, log } = reception;
  const sent = link.notice.findings
    .flatMap((f) => f.reports)
    .flatMap((report) => report.evidence)
    .find((e) => e.sha256 === sha256);
  const isShown = link.by.unit === undefined && link.notice.stage !== 'withdrawn';
  if (sent === undefined || !isShown)
    return refuseLink(reception, req, res, 'no-such-evidence', callerOf(link));
  const found = await evidenceOf(deps, sha256);
  if (found === null) {
    // The link is good, and the reader has to know that the file is lost.
    await log.record(req, res, 'link', 'evidence-not-kept', callerOf(link));
    return sendPage(res, 404, unkeptPage(sent));
  }
  await log.record(req, res, 'link', 'evidence', callerOf(link));
  const { name, type, bytes } = asFile(found, sent.name);
  nameFile(res.set(UNCACHED), name, type);
  res.send(Buffer.from(bytes));
}

/** Shows what a link leads to: a person's own page, a letter's, or a file of its reports. */
async function show(reception: Reception, req: Request, res: Response): Promise<void> {
  if (tokensOf(req).act === null) return showPersonalPage(reception, req, res);
  const link = await opened(reception, req, res);
  if (link === null) return;
  await beginCall(reception.deps, req, res);
  if (typeof req.query.evidence === 'string')
    return sendEvidence(reception, req, res, link, req.query.evidence);
  await reception.log.record(req, res, 'link', 'shown', callerOf(link));
  const finding = typeof req.query.finding === 'string' ? req.query.finding : '';
  const every = typeof req.query[EVERY] === 'string' ? req.query[EVERY] : '';
  const fields = new Map([
    ['finding', [finding]],
    [EVERY, [every]],
  ]);
  sendPage(res, 200, linkPage(link, { fields, kept: [] }, null));
}

/** What is refused whatever the link is, at the door or for want of a record, is told on a page to whoever calls for one. */
export const refusalPages: ErrorRequestHandler = (error, req, res, next) => {
  if (!PATH.test(req.url) || !(error instanceof Problem)) return next(error);
  if (error.status === 503) res.set('Retry-After', '5');
  res.locals.code = error.code;
  const lang = languageOf(req);
  const { zh, en } = textOf(error.code);
  const words = lang === 'zh' ? (PAGE_WORDS[error.code] ?? zh) : en;
  return sendPage(res, error.status, neutralPage(lang, words));
};

/** An error of ours is told on a page; it is logged without the address, which is the token. */
const broken =
  ({ deps }: Reception): ErrorRequestHandler =>
  (error, req, res, next) => {
    if (!PATH.test(req.url) || res.headersSent || res.locals.isLeaving) return next(error);
    const { requestId } = res.locals;
    deps.log.error({ error, requestId }, 'answer page failed');
    return sendPage(res, 500, brokenPage(String(requestId)));
  };

/**
 * The answer pages: `GET /a/TOKEN` only shows, `POST /a/TOKEN` acts, through the same commands as every
 * other channel. A token stands for one act, or for a person's own page, behind which stand the acts that are open to him:
 * `/a/PAGE/ACT`. Every call is recorded, without the tokens, and takes its turn like other work.
 */
export function answerPages(deps: Deps, commander: Commander, turns: Turns): Router {
  const reception: Reception = {
    ...{ deps, commander, turns, log: accessLog(deps), receive: formReceiver() },
  };
  const router = exactRouter();

  router.get(PATH, async (req, res) => {
    await turns.look(res, () => show(reception, req, res));
  });

  router.post(PATH, async (req, res) => {
    if (tokensOf(req).act === null) return actAtOnce(reception, req, res);
    const link = await turns.look(res, () => opened(reception, req, res));
    if (!link) return;
    res.locals.access = { outcome: 'begun', ...callerOf(link) } satisfies AccessOnRecord;
    await beginCall(deps, req, res);
    await act(reception, req, res, link);
  });

  router.use(refusalPages, broken(reception));
  return router;
}
