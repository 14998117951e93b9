import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHouse } from '../engines/house.ts';
import { rehearseSample } from './sample-rehearsal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataDir = resolve(process.env.DUBAN_DATA ?? `${root}.duban`);
const say = (line: string) => console.log(line);

mkdirSync(dataDir, { recursive: true });
say(`数据目录 data folder: ${dataDir}（删除即完全卸载 deleting it is a complete uninstall）`);

const stopping = new AbortController();
let house: Awaited<ReturnType<typeof startHouse>>;
try {
  house = await startHouse({
    dataDir,
    port: Number(process.env.DUBAN_PORT ?? 8360),
    log: say,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
let ending = false;
const stop = async () => {
  if (ending) return;
  ending = true;
  stopping.abort();
  say('\n正在停止 stopping …');
  await house.stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop());

const urls = () => {
  say('');
  say(`API            ${house.url}/api/campaigns`);
  say(`API 说明 docs   ${house.url}/docs`);
  if (house.temporalUi) say(`Temporal UI    ${house.temporalUi}/namespaces/duban`);
  say(`指标 metrics    ${house.url}/metrics`);
};

urls();
try {
  if (!process.argv.includes('--no-rehearsal'))
    await rehearseSample({ house, dataDir, say, signal: stopping.signal });
} catch (error) {
  if (!ending) console.error('演练未能完成 the rehearsal did not end:', error);
}
if (!ending) {
  urls();
  say('');
  say('接下来可以试试 try next:');
  say('  npm run -s duban -- campaign show');
  say(
    '  npm run -s duban -- import data/sample/ledger.xlsx --roster data/sample/roster.xlsx --json',
  );
  say('  npm run -s duban -- audit replay --all');
  say('Ctrl-C 停止 stops everything.');
}
