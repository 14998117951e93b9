import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { momentWords } from '../../domain/messages/date-words.ts';
import { namesOf } from '../../domain/notice/acting.ts';
import type { LinkAct } from '../../links/link-token.ts';
import { beginCall } from '../calls/begin-call.ts';
import type { Deps } from '../deps.ts';
import type { Commander } from '../desk/give-command.ts';
import { nameFile } from '../mount.ts';
import { languageOf, Problem, textOf } from '../problem.ts';
import { type AccessLog, type AccessOnRecord, accessLog, type Caller } from './access-log.ts';
import { asFile, evidenceOf, UNCACHED } from './evidence/evidence-routes.ts';
import { takeEvidence } from './evidence/take-evidence.ts';
import { type OpenedLink, openLink } from './open-link.ts';
import type { Entered } from './page/entered.ts';
import { brokenPage, DONE, linkPage, neutralPage, unkeptPage } from './page/link-page.ts';
import { sendPage } from './page/page.ts';
import { formReceiver } from './receive-form.ts';
import { saidBy } from './said.ts';
import { isRefusal, useLink } from './use-link.ts';

/** Not a pattern with a parameter: that would be percent-decoded, and another spelling would pass. */
const PATH = /^\/a\//;

const tokenOf = (req: Request): string => req.url.slice('/a/'.length).split('?')[0] ?? '';

/** What the answer pages are made of. */
interface Reception {
  deps: Deps;
  commander: Commander;
  log: AccessLog;
  receive: ReturnType<typeof formReceiver>;
}

/** What a page says where the API's words would not help a person at a form. */
const PAGE_WORDS: Partial<Record<Problem['code'], string>> = {
  'key-in-flight': '上一次提交正在办理，请稍候再提交。',
  'outcome-unknown': '办理结果尚未确认，请原样再提交一次以确认，不会重复办理。',
  'engine-away': '系统暂时繁忙，请稍后再次提交，不会重复办理。',
  'store-away': '系统暂时繁忙，请稍后再次提交，不会重复办理。',
  'record-away': '系统暂时不能登记办理记录，请稍后再次提交，不会重复办理。',
  busy: '同时办理的事项较多，请稍后再次提交。',
};

/** By whom the link was used, when, and what for. */
function usedWords({ subject, when }: Problem, { claims, by }: OpenedLink): string {
  const about = subject === undefined ? '' : `第${subject}条问题`;
  const at = when === undefined ? '此前' : `于${momentWords(when)}`;
  return `${namesOf(by)}已${at}通过该链接办理：${about}${DONE[claims.act]}。`;
}

/** A refusal is about a finding where its subject is one; other subjects are ids, which say nothing to people. */
function wordsOf(problem: Problem, link: OpenedLink): string[] {
  const { notice } = link;
  if (problem.code === 'link-used') return [usedWords(problem, link), textOf(problem.code).zh];
  if (problem.code === 'invalid-request')
    return problem.errors.map(({ detail }) => `请检查“${detail}”：没有填写、过长或格式不对。`);
  const words = PAGE_WORDS[problem.code] ?? textOf(problem.code, problem.when).zh;
  const finding = notice.findings.find((f) => isRefusal(problem) && f.code === problem.subject);
  return [finding === undefined ? words : `第${finding.code}条问题：${words}`];
}

const callerOf = ({ claims, notice, by }: OpenedLink): Caller => ({
  notice: notice.id,
  unit: claims.unit,
  post: by.role,
  holder: by.id,
  name: by.name,
  ...(by.deputyFor === undefined ? {} : { deputyFor: by.deputyFor }),
  act: claims.act,
});

/** The one answer to every link that is not good; what is wrong with it is in the record alone. */
async function refuseLink(
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

/** The opened link of a request, or null after it has been refused. */
async function opened(
  reception: Reception,
  req: Request,
  res: Response,
): Promise<OpenedLink | null> {
  const result = await openLink(reception.deps, reception.commander, tokenOf(req));
  if (result.ok) return result.link;
  const { notice, unit, post, holder, act } = result.claims ?? {};
  const claimed = Object.entries({ notice, unit, post, holder, act });
  const caller = Object.fromEntries(claimed.filter(([, value]) => value !== undefined));
  await refuseLink(reception, req, res, result.fault, caller);
  return null;
}

/** The link as it stands after an attempt; as it stood before, if it cannot be opened any more. */
async function reopened(reception: Reception, req: Request, link: OpenedLink): Promise<OpenedLink> {
  const again = await openLink(reception.deps, reception.commander, tokenOf(req));
  return again.ok ? again.link : link;
}

/** Acts whose form takes files. */
const WITH_FILES: readonly LinkAct[] = ['reportFinding', 'reportMilestone'];

const NOTHING: Entered = { fields: new Map(), kept: [] };

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
  if (problem.status === 429 || problem.status === 503) res.set('Retry-After', '5');
  const now = await reopened(reception, req, link);
  sendPage(res, problem.status, linkPage(now, entered, { kind: 'refused', texts }));
}

/** Acts on what a form says, and shows what came of it and what comes next. */
async function act(
  reception: Reception,
  req: Request,
  res: Response,
  link: OpenedLink,
): Promise<void> {
  const { deps, commander, log } = reception;
  let entered = NOTHING;
  try {
    const sent = await reception.receive(req, res, WITH_FILES.includes(link.claims.act));
    entered = { fields: sent.fields, kept: [] };
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
    const use = await useLink(deps, commander, link, saidBy(link, sent.fields, taken.evidence));
    await log.record(req, res, 'link', 'done', callerOf(link));
    const now = await reopened(reception, req, link);
    sendPage(res, 200, linkPage(now, NOTHING, { kind: 'done', use }));
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
  if (sent === undefined || link.by.unit !== undefined)
    return refuseLink(reception, req, res, 'no-such-evidence', callerOf(link));
  const found = await evidenceOf(deps, sha256);
  if (found === null) {
    // A machine may report evidence by its hash alone; the link is good, and the reader has to know where the file is not.
    await log.record(req, res, 'link', 'evidence-not-kept', callerOf(link));
    return sendPage(res, 404, unkeptPage(sent));
  }
  await log.record(req, res, 'link', 'evidence', callerOf(link));
  const { name, type, bytes } = asFile(found, sent.name);
  nameFile(res.set(UNCACHED), name, type);
  res.send(Buffer.from(bytes));
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
 * other channel. Every call is recorded, without the token.
 */
export function answerPages(deps: Deps, commander: Commander): Router {
  const reception: Reception = { deps, commander, log: accessLog(deps), receive: formReceiver() };
  const router = Router();

  router.get(PATH, async (req, res) => {
    const link = await opened(reception, req, res);
    if (link === null) return;
    await beginCall(deps, req, res);
    if (typeof req.query.evidence === 'string')
      return sendEvidence(reception, req, res, link, req.query.evidence);
    await reception.log.record(req, res, 'link', 'shown', callerOf(link));
    const finding = typeof req.query.finding === 'string' ? req.query.finding : '';
    const fields = new Map([['finding', [finding]]]);
    sendPage(res, 200, linkPage(link, { fields, kept: [] }, null));
  });

  router.post(PATH, async (req, res) => {
    const link = await opened(reception, req, res);
    if (link === null) return;
    res.locals.access = { outcome: 'begun', ...callerOf(link) } satisfies AccessOnRecord;
    await beginCall(deps, req, res);
    await act(reception, req, res, link);
  });

  router.use(refusalPages, broken(reception));
  return router;
}
