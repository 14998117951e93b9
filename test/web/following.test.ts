import { expect } from 'chai';
import { ALIVE_MS } from '../../src/api/live/follower.ts';
import { followHouse, SILENT_MS, type Told } from '../../web/parts/following.ts';

/** A connection of a browser, over which comes what a test says. */
class Connection implements Told {
  readyState = 0;
  readonly #heard = new Map<string, (event: { data: string }) => void>();

  addEventListener(name: string, heard: (event: { data: string }) => void): void {
    this.#heard.set(name, heard);
  }

  close(): void {
    this.readyState = 2;
  }

  tell(name: string, data: object = {}): void {
    this.#heard.get(name)?.({ data: JSON.stringify(data) });
  }
}

/** A page that follows a house, with a clock of its own and what it has done so far. */
function followed() {
  let now = 0;
  const timers = new Set<{ at: number; act: () => void }>();
  const connections: Connection[] = [];
  const done: string[] = [];
  const leave = followHouse({
    connect() {
      const connection = new Connection();
      connections.push(connection);
      return connection;
    },
    ready: (isFirst) => done.push(isFirst ? 'ready' : 'ready again'),
    changed: ({ kind, id }) => done.push(`${kind} ${id}`),
    lost: () => done.push('lost'),
    after(ms, act) {
      const timer = { at: now + ms, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  });
  const pass = (ms: number): void => {
    const end = now + ms;
    for (;;) {
      const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      timers.delete(next);
      now = next.at;
      next.act();
    }
    now = end;
  };
  const last = (): Connection => {
    const connection = connections.at(-1);
    if (connection === undefined) throw new Error('nothing was opened');
    return connection;
  };
  return { connections, done, last, leave, pass, timers };
}

describe('a page that follows what others change', () => {
  it('waits longer for a sign of life than two of them take to come', () => {
    expect(SILENT_MS).to.be.above(2 * ALIVE_MS);
  });

  it('counts as connected for as long as signs of life come, though nothing changes', () => {
    const page = followed();
    page.last().tell('ready');
    for (let i = 0; i < 100; i += 1) {
      page.pass(ALIVE_MS);
      page.last().tell('alive');
    }
    expect(page.done).to.deep.equal(['ready']);
    expect(page.connections).to.have.length(1);
  });

  it('says that it is lost where its first connection hangs, and opens another', () => {
    const page = followed();
    page.pass(10_000);
    expect(page.done).to.deep.equal(['lost']);
    page.pass(SILENT_MS);
    expect(page.connections.map(({ readyState }) => readyState)).to.deep.equal([2, 0]);
    page.last().tell('ready');
    expect(page.done.at(-1)).to.equal('ready');
  });

  it('says that it is lost where an open connection falls silent, opens another, and reads anew what it shows', () => {
    const page = followed();
    page.last().tell('ready');
    page.last().tell('change', { kind: 'notice', id: 'n-1' });
    page.pass(SILENT_MS - 1);
    expect(page.done).to.deep.equal(['ready', 'notice n-1']);
    page.pass(1);
    expect(page.done).to.deep.equal(['ready', 'notice n-1', 'lost']);
    expect(page.connections.map(({ readyState }) => readyState)).to.deep.equal([2, 0]);
    page.last().tell('ready');
    page.pass(SILENT_MS - 1);
    expect(page.done.slice(3)).to.deep.equal(['ready again']);
  });

  it('goes on opening connections while each of them hangs', () => {
    const page = followed();
    page.pass(4 * SILENT_MS);
    expect(page.connections).to.have.length(5);
  });

  it('says nothing of a connection that the house has ended and that comes back at once', () => {
    const page = followed();
    page.last().tell('ready');
    page.last().tell('error');
    page.pass(3000);
    page.last().tell('ready');
    page.pass(ALIVE_MS);
    expect(page.done).to.deep.equal(['ready', 'ready again']);
    expect(page.connections).to.have.length(1);
  });

  it('says that it is lost, and opens another, where the browser comes back and hears nothing', () => {
    const page = followed();
    page.last().tell('ready');
    page.last().tell('error');
    page.pass(SILENT_MS);
    expect(page.done).to.deep.equal(['ready', 'lost', 'lost']);
    expect(page.connections).to.have.length(2);
  });

  it('says that it is lost while it is refused, and tries again every five seconds', () => {
    const page = followed();
    for (let i = 0; i < 4; i += 1) {
      page.last().readyState = 2;
      page.last().tell('error');
      page.pass(5000);
    }
    expect(page.done).to.deep.equal(['lost']);
    expect(page.connections).to.have.length(5);
    page.last().tell('ready');
    expect(page.done).to.deep.equal(['lost', 'ready']);
  });

  it('leaves nothing behind once it is left', () => {
    const page = followed();
    page.last().tell('ready');
    page.leave();
    expect(page.last().readyState).to.equal(2);
    expect(page.timers.size).to.equal(0);
  });
});
