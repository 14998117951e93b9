import express, { type Request, type Response, type Router } from 'express';
import { readCode, readNumber } from '../../domain/messages/sending/answer-code.ts';
import { codeKey } from '../../links/answer-code.ts';
import { type LinkAct, linkToken } from '../../links/link-token.ts';
import { type CodeDoc, tryCode } from '../../store/sending/answer-codes.ts';
import { beginCall } from '../calls/begin-call.ts';
import type { Deps } from '../deps.ts';
import { arrivingBy } from '../doors/arriving.ts';
import { exactRouter } from '../doors/exact-router.ts';
import { type AccessLog, accessLog } from './access-log.ts';
import { type Html, html } from './page/html.ts';
import { type Page, sendPage } from './page/page.ts';

/** Where codes are entered: short, for it is typed. */
const PATH = '/c';

/** What stood in the form, and why it came to nothing. */
interface Tried {
  number: string;
  fault: string | null;
}

const alertOf = (fault: string | null): Html | null =>
  fault === null
    ? null
    : html`<div class="alert" role="alert"><h2>未能打开</h2><p>${fault}</p></div>`;

/** The form of a code; what was typed of the number stays. */
const codePage = ({ number, fault }: Tried): Page => ({
  title: '输入办理码',
  rehearsal: false,
  issuer: null,
  bearer: null,
  tellsOrigin: true,
  body: html`<h1>输入办理码</h1>
<p>收到督查室短信的，请输入短信中的文号和办理码，查看并办理。</p>${alertOf(fault)}
<form method="post" action="${PATH}" autocomplete="off">
<div class="field"><label for="number">文号</label><p class="hint">如：云督整〔2026〕12号，括号可用任意一种</p>
<input type="text" id="number" name="number" value="${number}" maxlength="60" required></div>
<div class="field"><label for="code">办理码</label><p class="hint">10 位字母和数字，不分大小写，中间的横线可以不输</p>
<input type="text" id="code" name="code" maxlength="20" autocapitalize="characters" spellcheck="false" required></div>
<p class="act"><button type="submit">查看并办理</button></p>
</form>`,
});

/** What is wrong is not told apart: a stranger learns neither which numbers there are nor which codes. */
const WRONG =
  '文号或办理码不对，或者办理码已过期。请与短信核对；仍不能打开的，请与通知书所列督查室联系。';

const waitWords = (ms: number): string =>
  `该文号的办理码输错次数较多，请${Math.ceil(ms / 60_000)}分钟后再试，或与通知书所列督查室联系。`;

const fieldOf = (req: Request, name: string): string => {
  const value = (req.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

interface Reception {
  deps: Deps;
  log: AccessLog;
}

/** Leads on to the page that the code opens; the link there is the one of the message, and acts once, like it. */
async function goOn({ deps, log }: Reception, req: Request, res: Response, code: CodeDoc) {
  const { notice, unit, post, holder, nonce } = code;
  const act = code.act as LinkAct;
  await log.record(req, res, 'link', 'code', { notice, unit, post, holder, act });
  const expires = Math.floor(code.at.getTime() / 1000);
  const claims = { notice, unit, post, holder, act, expires, nonce };
  const token = linkToken(await deps.keys.read(0), claims);
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
  res.redirect(303, `/a/${token}`);
}

async function tryTyped(reception: Reception, req: Request, res: Response): Promise<void> {
  const { deps, log } = reception;
  const [number, typed] = [fieldOf(req, 'number'), readCode(fieldOf(req, 'code'))];
  const may = log.mayFail(req);
  if (!may.ok) {
    res.set('Retry-After', String(may.retryAfterS));
    res.locals.code = 'too-many-faults';
    const fault = waitWords(may.retryAfterS * 1000);
    return sendPage(res, 429, codePage({ number, fault }));
  }
  await beginCall(deps, req, res);
  const keys = await deps.keys.read();
  const key = typed === null ? null : codeKey(keys, number, typed);
  const tried = await tryCode(deps.connection, readNumber(number), key, deps.nowMs());
  if (tried.kind === 'opens') return goOn(reception, req, res, tried.code);
  await log.record(req, res, 'link', tried.kind === 'wait' ? 'code-locked' : 'code-wrong');
  if (tried.kind === 'wrong') return sendPage(res, 403, codePage({ number, fault: WRONG }));
  res.set('Retry-After', String(Math.ceil(tried.ms / 1000)));
  return sendPage(res, 429, codePage({ number, fault: waitWords(tried.ms) }));
}

/** `/c`: whoever has a text message types its code here. Opening the page does nothing; a code opens what its link would. */
export function codePages(deps: Deps): Router {
  const reception: Reception = { deps, log: accessLog(deps) };
  const router = exactRouter();
  router.get(PATH, (req, res) => {
    const number = typeof req.query.number === 'string' ? req.query.number.slice(0, 60) : '';
    sendPage(res, 200, codePage({ number, fault: null }));
  });
  router.post(PATH, arrivingBy(express.urlencoded({ extended: false, limit: '2kb' })), (req, res) =>
    tryTyped(reception, req, res),
  );
  return router;
}
