import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { collectionOf } from '../../../src/store/models.ts';
import { recorderOf } from '../../../src/store/record/record.ts';
import { putPosting } from '../../../src/store/roster.ts';
import type { NoticeDoc } from '../../../src/store/stored.ts';
import { readCalendar, textIn } from '../../documents/calendar/calendar-reader.ts';
import { addPerson, type Door, openDoor, outcomeOf, signedIn } from '../../support/api/people.ts';
import { batchesOf, storyCalled } from '../../support/batches.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

interface Made {
  id: string;
  url: string;
}

describe('an address under which a calendar fetches somebody’s dates', () => {
  let connection: Connection;
  let door: Door;
  let unit = '';

  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
    const write = recorderOf(connection);
    // Letters in which something runs: each story is told as far as its second or third event.
    for (const [i, shows] of ['returned-four-times-and-interviewed', 'on-time-closed'].entries())
      for (const batch of batchesOf(storyCalled(shows), `n-${i}`, 1).slice(0, 2 + i))
        await write(batch);
    const letters = await collectionOf<NoticeDoc>(connection, 'notices').find({}).toArray();
    unit = letters[0]?.notice.unit.id ?? '';
    await collectionOf(connection, 'notices').updateOne(
      { _id: 'n-1' },
      { $set: { 'notice.unit.id': 'u-other', 'notice.unit.name': '另一个局' } },
    );
    for (const [login, post, of] of [
      ['clerk', 'supervisionOffice', null],
      ['contact', 'contact', unit],
    ] as const) {
      const { person } = await addPerson(connection, login);
      await putPosting(connection, {
        ...{ register: 'real', unit: of, post, holder: person.id, name: person.name },
        ...{ phone: null, email: null, from: '2020-01-01' },
      } as never);
    }
    await addPerson(connection, 'stranger');
  });
  after(async () => {
    await door.close();
    await closeDatabase(connection);
  });

  const ask = async (login: string, method: string, path = '', body?: object) =>
    door.ask(method, `/api/calendar-addresses${path}`, {
      cookie: await signedIn(connection, login),
      body,
    });
  const made = async (login: string, more: object = {}): Promise<Made> =>
    (await (await ask(login, 'POST', '', { name: '手机', ...more })).json()) as Made;
  const fetched = (url: string) => door.ask('GET', url.slice(new URL(url).origin.length));
  const daysOf = async (login: string, more: object = {}) => {
    const answer = await fetched((await made(login, more)).url);
    return readCalendar(await answer.text()).events;
  };
  const value = (event: { name: string; value: string }[], name: string) =>
    event.find((line) => line.name === name)?.value ?? '';
  /** What the API says of the clocks of both letters, as a clerk is told. */
  const deadlines = async () => {
    const cookie = await signedIn(connection, 'clerk');
    const all: { notice: string; kind: string; dueOn: string }[] = [];
    for (const notice of ['n-0', 'n-1']) {
      const answer = await door.ask('GET', `/api/notices/${notice}/deadlines`, { cookie });
      const { items } = (await answer.json()) as { items: { kind: string; dueOn: string }[] };
      all.push(...items.map(({ kind, dueOn }) => ({ notice, kind, dueOn })));
    }
    return all;
  };
  const OFFICE = ['planCheck', 'review', 'extensionDecision', 'objectionDecision'];

  it('has the dates of the API: of the office all of them, of a unit its own', async () => {
    const told = await deadlines();
    expect(told.length).to.be.greaterThan(3);
    const datesOf = (events: { name: string; value: string }[][]) =>
      events
        .map((event) => `${value(event, 'URL').split('/').pop()} ${value(event, 'DTSTART')}`)
        .sort();
    const expected = (fits: (one: { notice: string; kind: string }) => boolean) =>
      told
        .filter(fits)
        .map(({ notice, dueOn }) => `${notice} ${dueOn.replaceAll('-', '')}`)
        .sort();
    expect(datesOf(await daysOf('clerk', { of: 'all' }))).to.deep.equal(expected(() => true));
    expect(datesOf(await daysOf('clerk'))).to.deep.equal(
      expected(({ kind }) => OFFICE.includes(kind)),
    );
    expect(datesOf(await daysOf('contact'))).to.deep.equal(
      expected(({ notice, kind }) => notice === 'n-0' && !OFFICE.includes(kind)),
    );
    expect((await daysOf('contact')).length).to.be.greaterThan(0);
    expect(await daysOf('stranger')).to.deep.equal([]);
  });

  it('holds no text of a letter, and is worded in the language that was asked for', async () => {
    const letters = await collectionOf<NoticeDoc>(connection, 'notices').find({}).toArray();
    const texts = letters.flatMap(({ notice }) =>
      [notice.title, ...notice.findings.flatMap((f) => [f.statement, f.recommendation])].filter(
        (text) => text.length > 3,
      ),
    );
    expect(texts.length).to.be.greaterThan(3);
    const { url } = await made('clerk', { of: 'all' });
    const text = (await (await fetched(url)).text()).replaceAll('\r\n ', '');
    expect(texts.filter((one) => text.includes(one))).to.deep.equal([]);
    const [event = []] = await daysOf('clerk', { of: 'all', language: 'en' });
    expect(textIn(event, 'DESCRIPTION')).to.contain('Beijing time');
  });

  it('is kept by nobody, and asks for no sign-in', async () => {
    const answer = await fetched((await made('contact')).url);
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('content-type')).to.equal('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).to.equal('no-store');
  });

  it('is told whole once; what opens it is neither stored nor on record', async () => {
    const { id, url } = await made('contact');
    await fetched(url);
    const key = new URL(url).searchParams.get('key') ?? '';
    expect(key).to.match(/^[\w-]{43}$/);
    const list = await (await ask('contact', 'GET')).text();
    expect(list).to.contain(id).and.not.to.contain(key);
    for (const name of ['calendarAddresses', 'calls', 'accesses'] as const) {
      const kept = JSON.stringify(await collectionOf(connection, name).find({}).toArray());
      expect(kept, name).not.to.contain(key);
    }
  });

  it('answers 403 in one neutral text once it is revoked, for a wrong key, and for one that never was', async () => {
    const { id, url } = await made('contact');
    const wrong = url.replace(/key=.*/, `key=${'A'.repeat(43)}`);
    const never = url.replace(id, 'cal-0000000000000000');
    const without = url.replace(/\?.*/, '');
    expect((await ask('clerk', 'DELETE', `/${id}`)).status).to.equal(404);
    expect((await fetched(url)).status).to.equal(200);
    expect((await ask('contact', 'DELETE', `/${id}`)).status).to.equal(200);
    const texts = new Set<string>();
    for (const one of [url, wrong, never, without]) {
      const answer = await fetched(one);
      expect(answer.status).to.equal(403);
      const { code, title } = (await answer.json()) as { code: string; title: string };
      texts.add(`${code} ${title}`);
    }
    expect([...texts]).to.have.length(1);
    expect([...texts][0]).to.match(/^calendar-address-void /);
  });

  it('shows what its owner may see today, and nothing once his account is disabled', async () => {
    const { url } = await made('contact');
    const count = async () => readCalendar(await (await fetched(url)).text()).events.length;
    expect(await count()).to.be.greaterThan(0);
    await collectionOf(connection, 'postings').updateMany({ holder: 'p-contact' } as never, {
      $set: { until: '2026-01-01' },
    });
    expect(await count()).to.equal(0);
    await collectionOf(connection, 'accounts').updateOne(
      { _id: 'contact' },
      { $set: { disabledAt: '2026-09-01T00:00:00.000Z' } },
    );
    expect(await outcomeOf(await fetched(url))).to.equal('calendar-address-void');
  });
});
