/**
 * Records the lives of test/support/notice-lives.ts on the time-skipping server, one history a file, in the server's own
 * JSON form: test/histories/<what-it-shows>@<rules version>.json. They are what later versions have to be able to replay,
 * so a recorded one is never written over; only what is missing is added.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { providedEngine } from '../engines/provided.ts';
import { fetchHistory } from '../src/audit/history.ts';
import { RULES_VERSION } from '../src/domain/notice/released.ts';
import { LIVES } from '../test/support/notice-lives.ts';
import { startTimeSkipping } from '../test/support/time-skipping.ts';

const FOLDER = fileURLToPath(new URL('../test/histories/', import.meta.url));

const fileOf = (shows: string): string => join(FOLDER, `${shows}@${RULES_VERSION}.json`);

mkdirSync(FOLDER, { recursive: true });
const missing = LIVES.filter(({ shows }) => !existsSync(fileOf(shows)));
if (missing.length === 0) console.log('没有缺的 nothing is missing');
else {
  process.env.DUBAN_TEST_SERVER ||= providedEngine('testServer', process.env).path;
  const server = await startTimeSkipping();
  for (const life of missing) {
    const notice = await server.live(life);
    const archived = await fetchHistory(server.env.client, notice.id);
    if (archived === null) throw new Error(`${life.shows}: the server has no history of it`);
    writeFileSync(fileOf(life.shows), `${archived.json}\n`, { flag: 'wx' });
    console.log(`${life.shows}: ${archived.history.events?.length} 个历史事件 history events`);
  }
  await server.stop();
}
