import { expect } from 'chai';
import { REHEARSED } from '../../../src/api/access/rehearsed.ts';
import type { Entry } from '../../../src/store/calls/call-chain.ts';
import { callsOf } from '../../../src/store/calls/calls.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { putPosting } from '../../../src/store/roster.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { addCampaign, importLetters, issueLetters } from '../../support/api/letters.ts';
import { addPerson, outcomeOf, signedIn } from '../../support/api/people.ts';
import { signedInOrNamed } from '../../support/named/signed-in-or-named.ts';

type CallEntry = Extract<Entry, { kind: 'call' }>;

/** A draft as the store has it. */
interface Draft {
  status: string;
  approvedBy?: string | null;
}

describe('a part in a rehearsal', () => {
  let api: Api;
  let clerk: string;
  const rehearsed: string[] = [];
  const real: string[] = [];
  let rehearsal = '';
  let unit = '';

  const ask = (
    cookie: string,
    part: string,
    method: string,
    path: string,
    body?: object,
  ): Promise<Response> =>
    fetch(`${api.url}${path}`, {
      method,
      headers: {
        ...(cookie === '' ? {} : { Cookie: cookie }),
        [REHEARSED]: part.split(':').map(encodeURIComponent).join(':'),
        'Idempotency-Key': `${method} ${path}`.replaceAll(/[^\w-]/g, '-'),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const stored = (id: string) =>
    collectionOf<Draft & { _id: string }>(api.connection, 'drafts').findOne({ _id: id });
  const approver = () => `approver:${rehearsal}.office-approver:分管督查的主管领导`;

  before(async () => {
    api = await startApi({ identify: signedInOrNamed });
    await addPerson(api.connection, 'clerk', {
      person: { id: 'office-supervisionOffice', name: '王敏' },
    });
    clerk = await signedIn(api.connection, 'clerk');
    const plan = { units: 2, findings: 1, name: '演练', subject: '演练' };
    const campaign = await addCampaign(api, plan);
    rehearsal = campaign.id;
    rehearsed.push(...(await importLetters(api, campaign, plan)));
    const real_ = { ...plan, name: '正式', subject: '正式', code: '正督整', rehearsal: null };
    real.push(...(await importLetters(api, await addCampaign(api, real_), real_)));
    const [letter] = await issueLetters(api, rehearsed.slice(1));
    unit = letter?.unit.id ?? '';
  });
  after(() => api.stop());

  it('is played by the supervision office, and done as whom it plays', async () => {
    const [id = ''] = rehearsed;
    const answer = await ask(clerk, approver(), 'POST', `/api/drafts/${id}/approve`);
    expect(answer.status).to.equal(200);
    expect((await stored(id))?.approvedBy).to.equal(`${rehearsal}.office-approver`);
  });

  it('stands in the record of calls as rehearsed, under the name of whoever plays it', async () => {
    const [id = ''] = rehearsed;
    const entries = await callsOf(api.connection)
      .find({ operation: 'approveDraft' } as never)
      .toArray();
    const found = entries
      .filter((e): e is CallEntry => e.kind === 'call')
      .find(({ account, object }) => account !== null && object.some(({ value }) => value === id));
    expect(found).to.deep.include({
      person: { id: 'office-supervisionOffice', name: '王敏' },
      account: 'clerk',
      role: 'approver',
      isRehearsed: true,
    });
  });

  it('of a unit acknowledges a letter of the rehearsal', async () => {
    const part = `contact:h-1:李联:${unit}`;
    const path = `/api/notices/${rehearsed[1]}/commands`;
    const answer = await ask(clerk, part, 'POST', path, { kind: 'acknowledge' });
    expect(await outcomeOf(answer)).to.equal('200');
  });

  it('finds nothing that is real', async () => {
    const [id = ''] = real;
    for (const [method, path] of [
      ['POST', `/api/drafts/${id}/approve`],
      ['GET', `/api/drafts/${id}`],
    ] as const)
      expect(await outcomeOf(await ask(clerk, approver(), method, path)), path).to.equal(
        'draft-unknown',
      );
    expect((await stored(id))?.status).to.equal('draft');
    const office = `supervisionOffice:${rehearsal}.office-supervisionOffice`;
    const body = { name: '另一正式', code: '另督整', policy: 'county-standard', rehearsal: null };
    expect(await outcomeOf(await ask(clerk, office, 'POST', '/api/campaigns', body))).to.equal(
      'not-your-role',
    );
  });

  it('is given no answer that somebody of that name has under the same key', async () => {
    const { connection } = api;
    await addPerson(connection, 'second', { person: { id: 'p-second', name: '李强' } });
    const office = `supervisionOffice:${rehearsal}.office-supervisionOffice`;
    const clock = { start: '2026-09-24T01:00:00.000Z', speed: 1 };
    const body = { name: '同名演练', code: '同督整', policy: 'county-standard', rehearsal: clock };
    const made = async (cookie: string) =>
      (await (await ask(cookie, office, 'POST', '/api/campaigns', body)).json()) as { id: string };
    const isNow = (login: string, person: string) =>
      connection
        .collection('accounts')
        .updateOne({ _id: login } as never, { $set: { 'person.id': person } });
    const first = await made(clerk);
    expect((await made(clerk)).id).to.equal(first.id);
    await isNow('clerk', 'p-gone');
    await isNow('second', 'office-supervisionOffice');
    const other = await made(await signedIn(connection, 'second'));
    expect(other.id).to.match(/^c-/).and.not.equal(first.id);
    await isNow('second', 'p-second');
    await isNow('clerk', 'office-supervisionOffice');
  });

  it('has no inbox: messages are a person’s own', async () => {
    const contact = 'h-somebody-real';
    for (const role of ['approver', 'reviewer', 'supervisionOffice'])
      for (const [method, path] of [
        ['GET', `/api/inbox/${contact}`],
        ['GET', `/api/inbox/${contact}?rehearsal=true`],
        ['POST', '/api/inbox/read'],
      ] as const) {
        const body = method === 'POST' ? { id: 'd-1' } : undefined;
        const answer = await ask(clerk, `${role}:${contact}`, method, path, body);
        expect(await outcomeOf(answer), `${role} ${path}`).to.equal('not-your-role');
      }
  });

  it('settles nothing for the whole house', async () => {
    const office = `supervisionOffice:${rehearsal}.office-supervisionOffice`;
    for (const [method, path] of [
      ['DELETE', '/api/sample'],
      ['GET', '/metrics'],
      ['POST', '/api/sweep'],
    ] as const) {
      const body = method === 'POST' ? { repair: false } : undefined;
      const answer = await ask(clerk, office, method, path, body);
      expect(await outcomeOf(answer), path).to.equal('not-your-role');
    }
  });

  it('is nobody of a real unit, and nobody who has a post of the one side at the other', async () => {
    for (const part of [
      'contact:h-1:李联:u-ncj',
      'contact:h-1',
      `approver:x:甲:${unit}`,
      'auditor:x',
      'systemAdmin:x',
      'approver:',
      `approver:${'x'.repeat(61)}`,
      'approver:x\u0000y',
      'approver:x:甲\u202e乙',
    ]) {
      const answer = await ask(clerk, part, 'GET', '/api/notices');
      expect(await outcomeOf(answer), part).to.equal('rehearsed-wrong');
    }
  });

  it('is played by nobody but the supervision office of the own county', async () => {
    const { connection } = api;
    const others: Record<string, string> = { stranger: '' };
    for (const post of ['reviewer', 'approver', 'groupLeader', 'governmentHead'] as const) {
      await addPerson(connection, post.toLowerCase(), {
        person: { id: `office-${post}`, name: post },
      });
      others[post] = await signedIn(connection, post.toLowerCase());
    }
    await putPosting(connection, {
      ...{ register: 'k-0123456789', unit: null, post: 'supervisionOffice', holder: 'p-county' },
      ...{ name: '邻县', phone: null, email: null, from: '2020-01-01' },
    });
    await addPerson(connection, 'county', { person: { id: 'p-county', name: '邻县' } });
    others.county = await signedIn(connection, 'county');
    for (const administrator of ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const) {
      const login = administrator.toLowerCase();
      await addPerson(connection, login, { administrator });
      others[administrator] = await signedIn(connection, login);
    }
    for (const [name, cookie] of Object.entries(others)) {
      const answer = await fetch(`${api.url}/api/drafts/${rehearsed[0]}/approve`, {
        method: 'POST',
        headers: {
          [REHEARSED]: 'approver:x',
          'Idempotency-Key': `played-by-${name}`,
          ...(cookie === '' ? {} : { Cookie: cookie }),
        },
      });
      const code = name === 'stranger' ? 'not-signed-in' : 'not-your-role';
      expect(await outcomeOf(answer), name).to.equal(code);
    }
  });
});
