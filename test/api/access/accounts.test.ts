import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { ADMINISTRATORS } from '../../../src/domain/access/roles.ts';
import { addAccount } from '../../../src/store/access/accounts.ts';
import { addCampaign } from '../../../src/store/campaigns.ts';
import { postingsAt, putPosting } from '../../../src/store/roster.ts';
import {
  addPerson,
  cookieOf,
  type Door,
  openDoor,
  outcomeOf,
  PASSWORD,
  signedIn,
} from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const NEXT = '清明时节雨纷纷路上行人欲断魂';

interface Changed {
  account: string;
  person: { id: string };
  passwordDue: boolean;
  firstPassword?: string;
}

describe('accounts', () => {
  let connection: Connection;
  let door: Door;
  const cookies: Record<string, string> = {};
  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
    for (const administrator of ADMINISTRATORS) {
      await addPerson(connection, administrator.toLowerCase(), { administrator });
      cookies[administrator] = await signedIn(connection, administrator.toLowerCase());
    }
    await addPerson(connection, 'clerk', { person: { id: 'office-1', name: '张伟' } });
    const post = { post: 'supervisionOffice', holder: 'office-1', name: '张伟' } as const;
    const where = { register: 'real', unit: null, phone: null, email: null } as const;
    await putPosting(connection, { ...where, ...post, from: '2020-01-01' });
    cookies.clerk = await signedIn(connection, 'clerk');
    await addCampaign(connection, {
      ...{ _id: 'c-1', name: '一', code: '云督整', policy: 'county-standard', rehearsal: false },
      ...{ tempo: { kind: 'real' } as never, createdAt: '2026-01-01', createdBy: 'office-1' },
    });
  });
  after(async () => {
    await door.close();
    await closeDatabase(connection);
  });

  const ask = (who: string, method: string, path: string, body?: object) =>
    door.ask(method, path, { cookie: cookies[who] ?? '', ...(body === undefined ? {} : { body }) });
  const add = async (body: object) =>
    ask('systemAdmin', 'POST', '/api/accounts', { name: '李强', ...body });
  const change = (login: string, body: object) =>
    ask('systemAdmin', 'PATCH', `/api/accounts/${login}`, body);
  const signIn = (account: string, password: string) =>
    door.ask('POST', '/api/sessions', { body: { account, password } });

  it('are of nobody whose name holds what is not seen', async () => {
    for (const sign of [
      '\n',
      '\u0000',
      '\u001b[2J',
      '\u0085',
      '\u200b',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u{e0041}',
      '\u3164',
      '\ufff9',
    ]) {
      const answer = await add({ account: 'unseen', name: `李${sign}强` });
      const { code, errors } = (await answer.json()) as {
        code: string;
        errors: { pointer: string }[];
      };
      expect([code, errors.map((e) => e.pointer)], JSON.stringify(sign)).to.deep.equal([
        'invalid-request',
        ['/name'],
      ]);
    }
  });

  it('are made and changed by the system administrator, seen by the security administrator, and nobody else’s (P15)', async () => {
    const asked: [string, string, object?][] = [
      ['POST', '/api/accounts', { account: 'new-one', name: '新人' }],
      ['GET', '/api/accounts'],
      ['PATCH', '/api/accounts/clerk', { disabled: false }],
    ];
    const allowed: string[] = [];
    for (const [method, path, body] of asked)
      for (const who of [...ADMINISTRATORS, 'clerk']) {
        const outcome = await outcomeOf(await ask(who, method, path, body));
        if (outcome !== 'not-your-role') allowed.push(`${who} ${method}: ${outcome}`);
      }
    expect(allowed).to.deep.equal([
      'systemAdmin POST: 201',
      'systemAdmin GET: 200',
      'securityAdmin GET: 200',
      'systemAdmin PATCH: 200',
    ]);
  });

  it('tell no password and no hash in a list', async () => {
    const text = await (await ask('systemAdmin', 'GET', '/api/accounts')).text();
    expect(text)
      .to.include('"account":"clerk"')
      .and.not.match(/scrypt|firstPassword/);
  });

  describe('with a first password', () => {
    it('do nothing before it is changed, but say so, change it or sign out (P15)', async () => {
      const { firstPassword = '' } = (await (await add({ account: 'first' })).json()) as Changed;
      const answer = await signIn('first', firstPassword);
      expect(await answer.clone().json()).to.deep.include({ passwordDue: true });
      const cookie = cookieOf(answer);
      const reads = ['/api/sessions', '/api/tokens', '/api/policies', '/api/notices'];
      for (const path of reads)
        expect(await outcomeOf(await door.ask('GET', path, { cookie })), path).to.equal(
          'password-change-needed',
        );
      const body = { name: 't', until: '2026-12-31' };
      const token = await door.ask('POST', '/api/tokens', { cookie, body });
      expect(await outcomeOf(token)).to.equal('password-change-needed');
      expect((await door.ask('GET', '/api/me', { cookie })).status).to.equal(200);
      const changed = await door.ask('POST', '/api/me/password', {
        cookie,
        body: { current: firstPassword, next: NEXT },
      });
      expect(await changed.clone().json()).to.deep.include({ passwordDue: false });
      const policies = await door.ask('GET', '/api/policies', { cookie: cookieOf(changed) });
      expect(policies.status).to.equal(200);
    });

    it('are made with one of their own each, which is no good any more once it is changed', async () => {
      const one = (await (await add({ account: 'one-a' })).json()) as Changed;
      const other = (await (await add({ account: 'one-b' })).json()) as Changed;
      expect(one.firstPassword).not.to.equal(other.firstPassword);
    });

    it('are what a reset makes of them: sessions end, the old password is none, failures are forgotten (P15)', async () => {
      await addPerson(connection, 'forgetful');
      const cookie = await signedIn(connection, 'forgetful');
      const answer = await change('forgetful', { resetPassword: true });
      const { firstPassword = '', passwordDue } = (await answer.json()) as Changed;
      expect(passwordDue).to.equal(true);
      expect(await outcomeOf(await door.ask('GET', '/api/me', { cookie }))).to.equal(
        'not-signed-in',
      );
      expect(await outcomeOf(await signIn('forgetful', PASSWORD))).to.equal('sign-in-failed');
      expect((await signIn('forgetful', firstPassword)).status).to.equal(201);
    });
  });

  it('out of use sign nobody in, and do again when they are back', async () => {
    await addPerson(connection, 'paused');
    await change('paused', { disabled: true });
    expect(await outcomeOf(await signIn('paused', PASSWORD))).to.equal('sign-in-failed');
    await change('paused', { disabled: false });
    expect((await signIn('paused', PASSWORD)).status).to.equal(201);
  });

  it('have a login name of their own, and a person no second account', async () => {
    expect((await add({ account: 'taken', holder: 'h-1' })).status).to.equal(201);
    expect(await outcomeOf(await add({ account: 'TAKEN', holder: 'h-2' }))).to.equal(
      'account-taken',
    );
    expect(await outcomeOf(await add({ account: 'second', holder: 'h-1' }))).to.equal(
      'person-has-account',
    );
    for (const account of ['ab', '王敏', 'a b c', '-abc', '$where', 'a'.repeat(61)])
      expect(await outcomeOf(await add({ account })), account).to.equal('invalid-request');
  });

  it('of the same person are made once, however many ask at once', async () => {
    const asked = ['r-a', 'r-b', 'r-c'].map((r) => add({ account: `race-${r}`, holder: 'h-race' }));
    const outcomes = await Promise.all((await Promise.all(asked)).map(outcomeOf));
    expect(outcomes.sort()).to.deep.equal(['201', 'person-has-account', 'person-has-account']);
  });

  it('that nobody has are not found', async () => {
    expect(await outcomeOf(await change('nobody-here', { disabled: true }))).to.equal(
      'account-unknown',
    );
  });

  describe('of administrators', () => {
    it('are changed by no administrator, not even out of use or with another password (P15)', async () => {
      for (const administrator of ADMINISTRATORS)
        for (const body of [{ disabled: true }, { resetPassword: true }])
          expect(await outcomeOf(await change(administrator.toLowerCase(), body))).to.equal(
            'administrator-apart',
          );
    });

    it('cannot be made by asking for one', async () => {
      const body = { account: 'sneaky', administrator: 'securityAdmin' };
      expect(await outcomeOf(await add(body))).to.equal('invalid-request');
    });

    it('are no second one of a person who is an administrator already (P15)', async () => {
      const { _id, ...known } = (await connection
        .collection('accounts')
        .findOne({ administrator: 'systemAdmin' })) as never as { _id: string };
      const second = { ...known, _id: 'second-admin', administrator: 'securityAdmin' };
      expect(await addAccount(connection, second as never, '2026-09-24')).to.equal(
        'person-has-account',
      );
    });

    it('are of nobody who holds a post, or is to hold one (P15)', async () => {
      const person = { id: 'h-future', name: '将任' };
      const where = { register: 'real', unit: 'u-1', phone: null, email: null } as const;
      const post = { ...where, post: 'contact', holder: person.id, name: person.name } as const;
      await putPosting(connection, { ...post, from: '2999-01-01' });
      const refused = await addPerson(connection, 'future', {
        person,
        administrator: 'auditAdmin',
      }).catch((error: Error) => error.message);
      expect(refused).to.equal('future: administrator-has-posts');
    });

    it('hold no post: whoever enters one for them is told so (P15)', async () => {
      const person = { holder: 'p-securityadmin', name: '安全管理员' };
      const key = { 'Idempotency-Key': 'k1' };
      const asked: [string, object][] = [
        ['/api/units/office/posts/reviewer', { ...person, from: '2026-09-24' }],
        [
          '/api/office/delegations',
          {
            ...{ ...person, document: '云政授〔2026〕3号', on: '2026-09-01' },
            ...{ from: '2026-09-10', until: '2026-12-31' },
          },
        ],
      ];
      const head = { post: 'governmentHead', holder: 'p-head', name: '陈县长' } as const;
      const where = { register: 'real', unit: null, phone: null, email: null } as const;
      await putPosting(connection, { ...where, ...head, from: '2020-01-01' });
      for (const [path, body] of asked) {
        const answer = await door.ask('PUT', path, {
          cookie: cookies.clerk ?? '',
          body,
          headers: key,
        });
        expect(await outcomeOf(answer), path).to.equal('holder-administers');
      }
      const postings = await postingsAt(connection, { register: 'real', unit: null });
      expect(postings.filter((p) => p.holder === person.holder)).to.deep.equal([]);
    });
  });

  describe('of auditors', () => {
    const grant = {
      account: 'auditor',
      campaigns: ['c-1'],
      from: '2026-09-01',
      until: '2099-12-31',
    };
    const put = (body: object = {}, who = 'securityAdmin') =>
      ask(who, 'PUT', '/api/grants', { ...grant, ...body });
    const rolesOf = async (cookie: string) =>
      ((await (await door.ask('GET', '/api/me', { cookie })).json()) as { roles: object[] }).roles;
    before(() => addPerson(connection, 'auditor'));

    it('are granted what they may read by the security administrator alone, and lose it at once when it is ended (P15)', async () => {
      for (const who of ['systemAdmin', 'auditAdmin', 'clerk'])
        expect(await outcomeOf(await put({}, who)), who).to.equal('not-your-role');
      const cookie = await signedIn(connection, 'auditor');
      expect(await rolesOf(cookie)).to.deep.equal([]);
      const { id } = (await (await put()).json()) as { id: string };
      const granted = { campaigns: ['c-1'], units: null };
      expect(await rolesOf(cookie)).to.deep.equal([{ role: 'auditor', unit: null, granted }]);
      const over = await ask('securityAdmin', 'DELETE', `/api/grants/${id}`);
      expect((await over.json()) as { endedAt: string })
        .to.have.property('endedAt')
        .that.is.a('string');
      expect(await rolesOf(cookie)).to.deep.equal([]);
      const list = await (await ask('securityAdmin', 'GET', '/api/grants')).text();
      expect(list).to.include(id);
    });

    it('are told what is wrong with a grant', async () => {
      const outcomes = [];
      for (const body of [
        { account: 'nobody-here' },
        { account: 'systemadmin' },
        { campaigns: ['c-none'] },
        { campaigns: [] },
        { until: '2026-08-31' },
      ])
        outcomes.push(await outcomeOf(await put(body)));
      expect(outcomes).to.deep.equal([
        'account-unknown',
        'administrator-apart',
        'campaign-unknown',
        'invalid-request',
        'invalid-request',
      ]);
    });
  });

  it('leave no error of ours', () => {
    expect(door.logged).to.deep.equal([]);
  });
});
