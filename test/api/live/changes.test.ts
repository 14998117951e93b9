import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { putPosting } from '../../../src/store/roster.ts';
import { addPerson, type Door, openDoor, signedIn } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import { eventually } from '../../support/live-notice.ts';

/** What somebody is told, event by event, until he leaves. */
class Follower {
  readonly #leaving = new AbortController();
  #text = '';
  #ended = false;
  #more: () => void = () => undefined;

  static async at(door: Door, cookie: string, played: object = {}): Promise<Follower> {
    const follower = new Follower();
    const answer = await fetch(`${door.url}/api/changes`, {
      headers: { Cookie: cookie, Accept: 'text/event-stream', ...played },
      signal: follower.#leaving.signal,
    });
    expect(answer.headers.get('content-type')).to.match(/^text\/event-stream/);
    void follower.#read(answer);
    await follower.until((told) => told.includes('ready'));
    return follower;
  }

  async #read(answer: Response): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const part of answer.body ?? []) {
        this.#text += decoder.decode(part, { stream: true });
        this.#more();
      }
    } catch {
      // He has left.
    }
    this.#ended = true;
    this.#more();
  }

  /** Names of the events so far but signs of life, of a change what it is and its id. */
  get told(): string[] {
    const events = [...this.#text.matchAll(/^event: (\w+)\ndata: (.+)$/gm)];
    const others = events.filter(([, name]) => name !== 'alive');
    return others.map(([, name, data]) => {
      if (name !== 'change') return String(name);
      const { kind, id, seq } = JSON.parse(String(data)) as Record<string, unknown>;
      return seq === undefined ? `${kind} ${id}` : `${kind} ${id} v${seq}`;
    });
  }

  async until(isThere: (told: string[]) => boolean): Promise<void> {
    while (!isThere(this.told)) {
      if (this.#ended) throw new Error(`it ended after ${this.told}`);
      await new Promise<void>((resolve) => {
        this.#more = resolve;
      });
    }
  }

  async untilEnded(): Promise<void> {
    while (!this.#ended)
      await new Promise<void>((resolve) => {
        this.#more = resolve;
      });
  }

  leave(): void {
    this.#leaving.abort();
  }
}

describe('following what others change', () => {
  let connection: Connection;
  let door: Door;
  const cookies: Record<string, string> = {};

  /** A letter to a unit as the read model has it, as far as it matters here. */
  const putLetter = (id: string, unit: string, seq: number, rehearsal = false) =>
    connection.collection('notices').updateOne(
      { _id: id as never },
      {
        $set: {
          documentNumber: id,
          seq,
          notice: { unit: { id: unit }, campaign: { id: 'c-1' }, rehearsal, coUnits: [] },
        },
      },
      { upsert: true },
    );
  const put = (collection: string, id: string) =>
    connection
      .collection(collection)
      .updateOne({ _id: id as never }, { $set: { at: Date.now() } }, { upsert: true });

  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
    for (const [login, post, unit] of [
      ['clerk', 'supervisionOffice', null],
      ['contact', 'contact', 'u-1'],
    ] as const) {
      await addPerson(connection, login);
      await putPosting(connection, {
        ...{ register: 'real', unit, post, holder: `p-${login}` },
        ...{ name: '王敏', phone: null, email: null, from: '2020-01-01' },
      });
    }
    await addPerson(connection, 'nobody');
    for (const login of ['clerk', 'contact', 'nobody'])
      cookies[login] = await signedIn(connection, login);
  });
  after(async () => {
    await door?.close();
    await closeDatabase(connection);
  });
  const follow = (login: string) => Follower.at(door, cookies[login] ?? '');

  it('tells the office of letters, drafts, campaigns and tasks', async () => {
    const office = await follow('clerk');
    await putLetter('n-1', 'u-1', 1);
    await put('drafts', 'd-1');
    await put('campaigns', 'c-1');
    await put('tasks', 't-1');
    const wanted = ['notice n-1 v1', 'draft d-1', 'campaign c-1', 'task t-1'];
    await office.until((told) => wanted.every((one) => told.includes(one)));
    office.leave();
  });

  it('tells a unit of its own letters, and of nothing else', async () => {
    const [office, unit] = [await follow('clerk'), await follow('contact')];
    await putLetter('n-other', 'u-2', 1);
    await put('drafts', 'd-2');
    await put('tasks', 't-2');
    await office.until((told) => told.includes('notice n-other v1') && told.includes('task t-2'));
    await putLetter('n-own', 'u-1', 4);
    await unit.until((told) => told.includes('notice n-own v4'));
    expect(unit.told).to.deep.equal(['ready', 'notice n-own v4']);
    office.leave();
    unit.leave();
  });

  it('goes on in every process that somebody asks, whichever of them has changed it', async () => {
    const other = await openDoor(connection);
    const follower = await Follower.at(other, cookies.clerk ?? '');
    await putLetter('n-elsewhere', 'u-1', 2);
    await follower.until((told) => told.includes('notice n-elsewhere v2'));
    follower.leave();
    await other.close();
  });

  it('ends with the session, before anything more is told', async () => {
    const own = await signedIn(connection, 'contact');
    const [gone, stays] = [await Follower.at(door, own), await follow('contact')];
    const out = await door.ask('DELETE', '/api/sessions/current', { cookie: own });
    expect(out.status).to.equal(200);
    await putLetter('n-after', 'u-1', 1);
    await stays.until((told) => told.includes('notice n-after v1'));
    await gone.untilEnded();
    expect(gone.told).to.deep.equal(['ready']);
    stays.leave();
  });

  it('is for nobody who may see no letter, nor for a stranger', async () => {
    const asked = { headers: { Accept: 'text/event-stream' } };
    const nobody = await door.ask('GET', '/api/changes', {
      ...asked,
      cookie: cookies.nobody ?? '',
    });
    const stranger = await door.ask('GET', '/api/changes', asked);
    expect([nobody.status, stranger.status]).to.deep.equal([403, 401]);
  });

  it('is for twelve windows of one person; the next is told to come again, and others are not kept out', async () => {
    const windows: Follower[] = [];
    for (let i = 0; i < 12; i += 1) windows.push(await follow('contact'));
    const asked = { headers: { Accept: 'text/event-stream' }, cookie: cookies.contact ?? '' };
    const more = await door.ask('GET', '/api/changes', asked);
    expect([more.status, more.headers.get('Retry-After')]).to.deep.equal([503, '5']);
    expect(((await more.json()) as { code: string }).code).to.equal('house-busy');
    (await follow('clerk')).leave();
    windows[0]?.leave();
    await eventually(async () => {
      const late = await door.ask('GET', '/api/changes', asked);
      void late.body?.cancel();
      return late.status === 200;
    }, 'a place is free again');
    for (const one of windows) one.leave();
  });

  it('greets whoever asks for no stream, and ends', async () => {
    const answer = await door.ask('GET', '/api/changes', { cookie: cookies.clerk ?? '' });
    expect(await answer.text()).to.match(/^event: ready\ndata: \{"at":"[^"]+"\}\n\n$/);
  });

  it('ends with the post by which somebody plays in a rehearsal, before anything more is told', async () => {
    await addPerson(connection, 'reviewer');
    const post = { register: 'real', unit: null, post: 'reviewer', holder: 'p-reviewer' } as const;
    await putPosting(connection, {
      ...{ ...post, name: '验', phone: null, email: null, from: '2020-01-01' },
    });
    const part = { 'Duban-Rehearsed': 'approver:c-1.office-approver' };
    const player = await Follower.at(door, cookies.clerk ?? '', part);
    const stays = await Follower.at(door, await signedIn(connection, 'reviewer'));
    await putLetter('n-real', 'u-1', 1);
    await putLetter('n-played', 'u-1', 1, true);
    await player.until((told) => told.includes('notice n-played v1'));
    await connection
      .collection('postings')
      .updateOne({ holder: 'p-clerk' }, { $set: { until: '2020-01-02' } });
    await putLetter('n-played', 'u-1', 2, true);
    await stays.until((told) => told.includes('notice n-played v2'));
    await player.untilEnded();
    expect(player.told).to.deep.equal(['ready', 'notice n-played v1']);
    stays.leave();
  });
});
