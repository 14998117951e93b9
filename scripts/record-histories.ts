/**
 * Records the lives of test/support/notice-lives.ts on the time-skipping server, in the server's own JSON form, an event a
 * line: test/histories/<what-it-shows>@<rules version>.json. A life of several runs has a file for each, named
 * <what-it-shows>.<run>@<rules version>.json. They are what later versions have to be able to replay, so a recorded one is
 * never written over; only what is missing is added.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { providedEngine } from '../engines/provided.ts';
import { RULES_VERSION } from '../src/domain/rules/released.ts';
import { workflowIdOf } from '../src/workflows/contract.ts';
import type { LiveNotice } from '../test/support/live-notice.ts';
import { LIVES } from '../test/support/notice-lives/all.ts';
import type { Life } from '../test/support/notice-lives/script.ts';
import { startTimeSkipping } from '../test/support/time-skipping.ts';

const FOLDER = fileURLToPath(new URL('../test/histories/', import.meta.url));
const VERSION = `@${RULES_VERSION}.json`;

const recorded = (): string[] => readdirSync(FOLDER).filter((file) => file.endsWith(VERSION));

const isMissing = ({ shows }: Life): boolean =>
  !recorded().some((file) => file === shows + VERSION || file.startsWith(`${shows}.`));

/** The histories of a notice's runs, oldest first, each with an event a line. */
async function runsOf(client: Client, { id }: LiveNotice): Promise<string[]> {
  const runs: string[] = [];
  let runId: string | undefined;
  do {
    const history = await client.workflow.getHandle(workflowIdOf(id), runId).fetchHistory();
    const { events } = JSON.parse(historyToJSON(history)) as { events: object[] };
    runs.unshift(`{"events":[\n${events.map((e) => JSON.stringify(e)).join(',\n')}\n]}\n`);
    const [first] = history.events ?? [];
    runId = first?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
  } while (runId !== '');
  return runs;
}

mkdirSync(FOLDER, { recursive: true });
const missing = LIVES.filter(isMissing);
if (missing.length === 0) console.log('没有缺的 nothing is missing');
else {
  process.env.DUBAN_TEST_SERVER ||= providedEngine('testServer', process.env).path;
  const server = await startTimeSkipping();
  for (const life of missing) {
    const notice = await server.live(life);
    if (notice.events().at(-1)?.nextAlarmAt === null) await notice.over();
    const runs = await runsOf(server.env.client, notice);
    for (const [i, run] of runs.entries()) {
      const name = runs.length === 1 ? life.shows : `${life.shows}.${i + 1}`;
      writeFileSync(join(FOLDER, name + VERSION), run, { flag: 'wx' });
      console.log(`${name}: ${run.split('\n').length - 3} 个历史事件 history events`);
    }
    if (notice.events().at(-1)?.nextAlarmAt !== null) await notice.handle.terminate('recorded');
  }
  await server.stop();
}
