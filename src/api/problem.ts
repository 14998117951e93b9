import type { ErrorRequestHandler, Request, Response } from 'express';
import type { z } from 'zod';
import { refusalWords } from '../domain/messages/refusal-words.ts';
import type { RefusalCode } from '../domain/notice/refusals.ts';
import { isStoreAway } from '../store/store-away.ts';
import { notNow } from './engine/engine-faults.ts';
import type { problem as problemShape } from './presenters/problem.ts';
import { PROBLEMS, type ProblemCode } from './problem-codes.ts';

/** One fault of a request, with a JSON Pointer to where it is. */
export interface PointedFault {
  pointer: string;
  detail: string;
}

/** An answer that is not a success; thrown by routes, turned into RFC 9457 by `problems`. */
export class Problem extends Error {
  readonly code: ProblemCode | RefusalCode;
  readonly status: number;
  readonly subject: string | undefined;
  /** The day or instant on which a refusal turns. */
  readonly when: string | undefined;
  readonly errors: PointedFault[];
  /** Seconds after which it may be tried again, where they are known. */
  readonly retryAfterS: number | undefined;

  constructor(
    code: ProblemCode | RefusalCode,
    extra: {
      subject?: string | undefined;
      when?: string | undefined;
      errors?: PointedFault[];
      retryAfterS?: number;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.status = statusOf(code);
    this.subject = extra.subject;
    this.when = extra.when;
    this.errors = extra.errors ?? [];
    this.retryAfterS = extra.retryAfterS;
  }
}

const FORBIDDEN: RefusalCode[] = [
  'not-your-role',
  'own-unit',
  'government-head-needed',
  'not-government-head',
  'delegation-not-in-force',
  'deputy-not-in-force',
  'another-unit',
  'same-person',
  'written-decision-needed',
  'extension-above-power',
];
const MISSING: RefusalCode[] = [
  'not-found',
  'unknown-finding',
  'unknown-proposal',
  'unknown-milestone',
  'no-part',
];
const INVALID: RefusalCode[] = [
  'issuer-missing',
  'no-findings',
  'letter-too-large',
  'duplicate-finding-code',
  'limit-unreadable',
  'date-past',
  'too-little-time',
  'urgency-reason-missing',
  'plan-incomplete',
  'evidence-missing',
  'evidence-invalid',
  'reason-missing',
  'text-missing',
  'basis-missing',
  'facts-not-checked',
  'extension-too-long',
  'extension-not-later',
  'extension-not-ahead',
  'received-out-of-order',
  'estimate-unreadable',
  'milestone-out-of-range',
  'check-missing',
  'deferral-too-long',
  'rung-not-on-ladder',
  'rules-unknown',
];

/** HTTP status of a code; a refusal that is none of these conflicts with where the notice stands. */
export function statusOf(code: ProblemCode | RefusalCode): number {
  if (code in PROBLEMS) return PROBLEMS[code as ProblemCode].status;
  if (FORBIDDEN.includes(code as RefusalCode)) return 403;
  if (MISSING.includes(code as RefusalCode)) return 404;
  return INVALID.includes(code as RefusalCode) ? 422 : 409;
}

/** The language an answer is worded in: Chinese unless the caller prefers English. */
export const languageOf = (req: Request): 'zh' | 'en' =>
  req.acceptsLanguages(['zh', 'zh-CN', 'en']) === 'en' ? 'en' : 'zh';

/** What a code says to people, in both languages. */
export function textOf(
  code: ProblemCode | RefusalCode,
  when?: string | undefined,
): { zh: string; en: string } {
  if (code in PROBLEMS) return PROBLEMS[code as ProblemCode];
  const refused = code as RefusalCode;
  return refusalWords(when === undefined ? { code: refused } : { code: refused, when });
}

/** What a problem is about, after its text: the code of a finding is called as letters call it. */
const subjectWords = (subject: string | undefined, lang: 'zh' | 'en'): string => {
  if (subject === undefined) return '';
  if (!/^\d{1,4}$/.test(subject)) return ` (${subject})`;
  return lang === 'zh' ? `（第${subject}条问题）` : ` (finding ${subject})`;
};

/** Sends a problem as `application/problem+json` (RFC 9457). */
export function sendProblem(req: Request, res: Response, problem: Problem): void {
  res.locals.code = problem.code;
  const lang = languageOf(req);
  const text = textOf(problem.code);
  const dated = textOf(problem.code, problem.when);
  const retry = [429, 503, 504].includes(problem.status);
  if (retry) res.set('Retry-After', String(problem.retryAfterS ?? 5));
  const body: z.infer<typeof problemShape> = {
    type: `/problems/${problem.code}`,
    title: text[lang],
    status: problem.status,
    code: problem.code,
    ...(problem.subject === undefined && problem.when === undefined
      ? {}
      : { detail: `${dated[lang]}${subjectWords(problem.subject, lang)}` }),
    instance: req.originalUrl.split('?')[0] ?? '',
    requestId: String(res.locals.requestId),
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
  };
  res
    .status(problem.status)
    .type(problem.status < 400 ? 'application/json' : 'application/problem+json')
    .set('Content-Language', lang === 'zh' ? 'zh-CN' : 'en')
    .json(body);
}

/** `engine-away` or `store-away` when an engine that does not answer is at fault; the SDK wraps what its connection throws. */
export function engineAway(error: unknown): 'engine-away' | 'store-away' | null {
  if (notNow(error) !== null) return 'engine-away';
  return isStoreAway(error) ? 'store-away' : null;
}

/**
 * The last handler: a thrown Problem is answered as such, anything else is logged and answered as 503 where an engine
 * is away and as 500 where we are at fault.
 */
export const problems =
  (log: (error: unknown, requestId: string) => void): ErrorRequestHandler =>
  (error, req, res, _next) => {
    if (res.headersSent || res.locals.isLeaving) {
      // Cut off, so that nobody takes what has arrived for the whole.
      log(error, String(res.locals.requestId));
      res.destroy();
      return;
    }
    if (error instanceof Problem) return sendProblem(req, res, error);
    const status = (error as { status?: number }).status;
    // An address that cannot be decoded is no address.
    if (error instanceof URIError) return sendProblem(req, res, new Problem('route-unknown'));
    if (status === 413) return sendProblem(req, res, new Problem('too-large'));
    if (status === 400) return sendProblem(req, res, new Problem('not-json'));
    if (status === 415) return sendProblem(req, res, new Problem('wrong-content-type'));
    log(error, String(res.locals.requestId));
    return sendProblem(req, res, new Problem(engineAway(error) ?? 'internal'));
  };
