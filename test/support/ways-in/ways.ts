import type { Notice } from '../../../src/domain/notice/notice.ts';
import { answerCode, codeKey } from '../../../src/links/answer-code.ts';
import { type LinkAct, linkToken, nonceOf } from '../../../src/links/link-token.ts';
import { linkEndMs } from '../../../src/store/keys/signing-keys.ts';
import type { Access } from '../../../src/store/links.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { keepCode } from '../../../src/store/sending/answer-codes.ts';
import { pageAt, sendFiles } from '../api/answer-links.ts';
import type { Api } from '../api/api.ts';
import { CLERK, sentProof } from '../api/letters.ts';
import { secretOf, signed } from '../api/signed-message.ts';
import { namedBy } from '../named/named.ts';
import { ownPageOf } from './own-pages.ts';

/** A command as the API takes it. */
export type Said = { kind: string } & Record<string, unknown>;

/** Whose answer it is: somebody of the letter's unit, or of one that co-operates. */
export interface Giver {
  unit: string;
  holder: string;
  name: string;
}

/** One way in: gives a command for a unit. @returns `done`, or the code with which it was refused. */
export type Way = (letter: Notice, by: Giver, said: Said) => Promise<string>;

/** The secret of the machine that calls back. */
export const CALLBACK = secretOf(7);

let calls = 0;

/** A number of its own for each call. */
function next(): number {
  calls += 1;
  return calls;
}

const PROOF = '整改报告.pdf';
const EFFECTIVE = '2026-09-24';

/** A command with its evidence, which is sent for its letter beforehand. */
async function withProof(api: Api, { id }: Notice, said: Said): Promise<Said> {
  return said.kind === 'reportFinding'
    ? { ...said, evidence: [await sentProof(api, id, CLERK, PROOF)] }
    : said;
}

async function codeOf(answer: Response): Promise<string> {
  if (answer.ok) return 'done';
  return ((await answer.json()) as { code: string }).code;
}

const post = (url: string, body: object, as: string) =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      ...{ 'Content-Type': 'application/json', 'Test-Actor': as },
      'Idempotency-Key': `way-${next()}`,
    },
  });

/** The act by whose link a command is given, and what its form says. */
function formOf({ kind, ...said }: Said): { act: LinkAct; fields: URLSearchParams } {
  const fields = new URLSearchParams();
  const put = (name: string, value: unknown): void => fields.append(name, String(value));
  if (kind === 'submitPlan') {
    type Item = { finding: string; measures: string; milestones?: { on: string; goal: string }[] };
    for (const { finding, measures, milestones = [] } of said.items as Item[]) {
      put(`measures-${finding}`, measures);
      for (const [i, { on, goal }] of milestones.entries()) {
        put(`stage-${finding}-${i + 1}`, on);
        put(`goal-${finding}-${i + 1}`, goal);
      }
    }
    return { act: 'submitPlan', fields };
  }
  if (kind === 'declinePart') {
    put('part', 'declined');
    put('finding', said.finding);
    put('summary', said.reason);
    return { act: 'reportPart', fields };
  }
  for (const [name, value] of Object.entries(said))
    for (const one of [value].flat()) put(name, one);
  return { act: kind as LinkAct, fields };
}

/** Sends the form of a link, and reads from the record of calls what became of it. */
async function formSent(api: Api, url: string, said: Said): Promise<string> {
  const { fields } = formOf(said);
  const shown = await pageAt(url);
  if (shown.status !== 200) throw new Error(`${said.kind} is not shown: ${shown.status}`);
  const all = { ...Object.fromEntries(fields), effective1: EFFECTIVE };
  const files = [{ name: PROOF, bytes: new Uint8Array(Buffer.from(`%PDF-1.7 ${PROOF}`)) }];
  const { headers } =
    said.kind === 'reportFinding'
      ? await sendFiles(url, all, files)
      : await pageAt(url, { method: 'POST', body: fields });
  const requestId = headers.get('x-request-id') ?? '';
  const call = await collectionOf<Access>(api.connection, 'accesses').findOne({ requestId });
  return call?.outcome ?? 'nothing';
}

/** The claims of a link in a message of its own. */
function claimsOf(api: Api, letter: Notice, { unit, holder }: Giver, said: Said) {
  const { act } = formOf(said);
  const expires = linkEndMs(api.deps.nowMs()) / 1000;
  return { notice: letter.id, unit, post: 'contact', holder, act, expires };
}

/** Every way in, by its name. */
export const waysInto = (api: Api): Readonly<Record<string, Way>> => ({
  api: async (letter, { unit, holder, name }, said) =>
    codeOf(
      await post(
        `${api.url}/api/notices/${letter.id}/commands`,
        await withProof(api, letter, said),
        namedBy({ role: 'contact', id: holder, name, unit })['Test-Actor'] ?? '',
      ),
    ),
  link: async (letter, by, said) => {
    const token = linkToken(await api.deps.keys.read(), claimsOf(api, letter, by, said));
    return formSent(api, `${api.url}/a/${token}`, said);
  },
  page: async (letter, by, said) => {
    const home = await ownPageOf(api, by.holder, letter.campaign.id);
    const token = linkToken(await api.deps.keys.read(), claimsOf(api, letter, by, said));
    return formSent(api, `${home}/${token}`, said);
  },
  code: async (letter, by, said) => {
    const keys = await api.deps.keys.read();
    const { expires, ...opens } = claimsOf(api, letter, by, said);
    const matter = `message ${next()}\n${opens.act}`;
    const code = answerCode(keys, matter);
    const _id = codeKey(keys, letter.documentNumber, code);
    const nonce = nonceOf(keys, matter);
    await keepCode(api.connection, { _id, ...opens, nonce, at: new Date(expires * 1000) });
    const typed = new URLSearchParams({ number: letter.documentNumber, code });
    const led = await fetch(`${api.url}/c`, { method: 'POST', body: typed, redirect: 'manual' });
    return formSent(api, `${api.url}${led.headers.get('location')}`, said);
  },
  callback: async (letter, { unit, holder: id, name }, said) => {
    const command = await withProof(api, letter, said);
    const actor = { role: 'contact', id, name, unit };
    const content = { type: 'notice.command', notice: letter.id, actor, command };
    const { headers, body } = signed(CALLBACK, `msg_${next()}`, content, api.deps.nowMs());
    return codeOf(
      await fetch(`${api.url}/callbacks`, { method: 'POST', headers, body: new Uint8Array(body) }),
    );
  },
  paper: async (letter, { unit, holder }, said) => {
    const answer = await withProof(api, letter, said);
    const scan = await sentProof(api, letter.id, CLERK, '签字盖章件.pdf');
    const receivedAt = (await eventsOf(api.connection, letter.id)).at(-1)?.at;
    const paper = { way: 'paper', scan, unit, post: 'contact', holder, receivedAt, answer };
    const url = `${api.url}/api/notices/${letter.id}/received-answers`;
    return codeOf(await post(url, paper, namedBy(CLERK)['Test-Actor'] ?? ''));
  },
});
