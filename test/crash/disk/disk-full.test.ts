import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { connect } from '../../../src/store/models.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { callerOf } from '../../support/api/caller.ts';
import { eventually } from '../../support/live-notice.ts';
import { random } from '../../support/simulation/random.ts';
import { type Asked, GOOD_MANNERS, give } from '../clients.ts';
import { lengthened } from '../histories/long-letters.ts';
import { KEY_MARK, type KillableHouse, startKillableHouse } from '../killable-house.ts';
import { noteOn } from '../lives.ts';
import { prepared } from '../run.ts';

/** Room for the engines' files, and for not much more. */
const ROOM_MB = 700;
const LETTERS = 3;
/** Notes to each letter, so many that some wait when there is no room. */
const NOTES = 100;
const CHUNK = Buffer.alloc(1_000_000, 1);

/** A file system of its own size; null where the machine gives none. */
function smallDisk(): { folder: string; end: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'duban-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOM_MB}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    end: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a file until there is no room for another byte. @returns its path. */
function fill(folder: string): string {
  const path = join(folder, 'filled');
  const file = openSync(path, 'w');
  try {
    for (let size = CHUNK.length; size > 0; ) {
      try {
        writeSync(file, CHUNK, 0, size);
      } catch {
        size = Math.floor(size / 10);
      }
    }
  } finally {
    closeSync(file);
  }
  return path;
}

describe('a house whose disk is full, and has room again (P1)', function () {
  this.timeout(600_000);
  let disk: ReturnType<typeof smallDisk>;
  let house: KillableHouse;

  before(async function () {
    disk = smallDisk();
    // Only an administrator may mount one.
    if (disk === null) {
      this.skip();
      return;
    }
    house = await startKillableHouse(disk.folder, () => undefined);
  });
  after(async () => {
    await house?.stop();
    disk?.end();
  });

  it('answers in the end whatever was asked meanwhile, loses nothing of it and does nothing twice', async () => {
    const { folder } = disk ?? expect.fail('no disk');
    const client = callerOf(`http://127.0.0.1:${house.port}`, 'zh', undefined, 60_000);
    const { letters } = await prepared(client, '满盘', LETTERS, null);
    const asking = { port: house.port, client: 1, seed: 1, random: random(1) };
    await lengthened(asking, letters, 3);
    let answered = 0;
    const manners = { ...GOOD_MANNERS, patienceMs: 300_000 };
    const notes = letters.map(async ({ id }) => {
      const asked: Asked[] = [];
      for (let n = 0; n < NOTES; n += 1) {
        const order = noteOn(id, `满盘备注${n}`, `${KEY_MARK}full-${id}-${n}`);
        const one = { port: house.port, client: 2, manners, random: random(n) };
        asked.push(await give(one, order));
        answered += 1;
      }
      return asked;
    });
    await eventually(() => answered >= LETTERS * 2, 'some notes are answered');
    const filled = fill(folder);
    // What room the engines have set aside lasts for a while; then they take nothing.
    await eventually(async () => !(await isReady(house.port)), 'the house is not ready');
    expect(answered, 'orders that still wait').to.be.below(LETTERS * NOTES);
    rmSync(filled);
    const all = (await Promise.all(notes)).flat();
    expect(all.map(({ answer }) => answer.is)).to.deep.equal(all.map(() => 'done'));
    await house.untilReady();
    const connection = await connect(house.mongoUri);
    for (const { id } of letters) {
      const events = await eventsOf(connection, id);
      const texts = events.flatMap((e) => (e.type === 'noteAdded' ? [e.text] : []));
      const wanted = Array.from({ length: NOTES }, (_, n) => `满盘备注${n}`);
      expect(texts.filter((t) => t.startsWith('满盘备注'))).to.deep.equal(wanted);
    }
    await connection.close();
  });
});

async function isReady(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5000);
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal })).ok;
  } catch {
    return false;
  }
}
