/**
 * `npm start`: a whole Duban on this machine, then the sample campaign through a rehearsal (once per data folder; not with
 * `--empty`, nor after the sample was removed, unless `--sample` asks for it). Runs until Ctrl-C. Exit code 1 and a text that says what to do when it cannot start.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HouseNoteBroken, readNote } from '../cli/house-note.ts';
import { readyConsole } from '../engines/console.ts';
import { type House, startHouse } from '../engines/house.ts';
import { portFrom } from '../engines/ports.ts';
import { demoAccounts } from '../src/store/access/accounts.ts';
import { connect } from '../src/store/models.ts';
import { isSampleWanted, rehearseSample } from './sample-rehearsal.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataDir = resolve(process.env.DUBAN_DATA || `${root}.duban`);
const say = (line: string) => console.log(line);

/** The address of the Duban that runs on this folder already, if one does and answers. */
async function runningHere(): Promise<string | null> {
  try {
    const url = readNote(dataDir)?.url;
    const answer = url === undefined ? null : await fetch(`${url}/livez`).catch(() => null);
    return answer?.ok ? (url ?? null) : null;
  } catch (error) {
    if (!(error instanceof HouseNoteBroken)) throw error;
    // Whoever has the folder holds its lock; the note is written anew.
    say(`${error.file} 残缺，将重新写入 is cut off and will be written anew`);
    return null;
  }
}

async function start(): Promise<House> {
  const port = portFrom(process.env.DUBAN_PORT, 8360, 'DUBAN_PORT');
  mkdirSync(dataDir, { recursive: true });
  const url = await runningHere();
  if (url !== null)
    throw new Error(
      `督办已在此目录上运行 Duban is running on this folder already: ${url}\n` +
        '要再开一套，请用 DUBAN_DATA 另指目录并更换端口 for a second one set DUBAN_DATA and other ports',
    );
  await readyConsole(root, say);
  say(`数据目录 data folder: ${dataDir}（删除即完全卸载 deleting it is a complete uninstall）`);
  return startHouse({ dataDir, port, log: say });
}

const given = (option: string): boolean => process.argv.includes(option);
// `--no-rehearsal` is the former name of `--empty`.
const asked = { empty: given('--empty') || given('--no-rehearsal'), sample: given('--sample') };
if (asked.empty && asked.sample) {
  console.error('--empty 与 --sample 只能用其一 use one of --empty and --sample');
  process.exit(2);
}
// Whoever reads the screen could sign in to a demonstration.
const isReachable = !['', '127.0.0.1', 'localhost', '::1'].includes(process.env.DUBAN_HOST ?? '');
if (isReachable && !asked.empty) {
  console.error(
    `DUBAN_HOST=${process.env.DUBAN_HOST}：演示账号只用于本机；对外提供服务请用 npm start -- --empty demonstration accounts are for this machine alone; to serve others use npm start -- --empty`,
  );
  process.exit(2);
}
const stopping = new AbortController();
let house: House | undefined;
let ending = false;
const stop = async () => {
  if (ending) return;
  ending = true;
  stopping.abort();
  say('\n正在停止 stopping …');
  await house?.stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop());

try {
  house = await start();
} catch (error) {
  if (!ending) console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { url, temporalUi } = house;
say('');
say(`控制台 console  ${url}/`);
say(`API 说明 docs   ${url}/docs`);
if (temporalUi) say(`Temporal UI    ${temporalUi}/namespaces/duban`);
say(`指标 metrics    ${url}/metrics`);
say('');
let rehearse = false;
try {
  const connection = await connect(house.mongoUri);
  try {
    const parts = { connection, url, dataDir, say };
    if (isReachable && (await demoAccounts(connection)).length > 0) {
      console.error(
        `DUBAN_HOST=${process.env.DUBAN_HOST}：此数据目录中有演示账号，不能对外提供服务；请先在本机运行 duban admin remove-demo this folder has demonstration accounts, which others must not reach; run duban admin remove-demo first, on this machine alone`,
      );
      await house.stop();
      process.exit(2);
    }
    rehearse = await isSampleWanted(parts, asked);
    if (rehearse) await rehearseSample({ ...parts, signal: stopping.signal });
  } finally {
    await connection.close();
  }
} catch (error) {
  if (!ending) console.error('演练未能完成 the rehearsal did not end:', error);
}
if (!ending) {
  say('');
  say('接下来可以试试 try next:');
  if (rehearse) {
    say('  npm run -s duban -- campaign show');
    say('  npm run -s duban -- audit timeline 演云督整〔2026〕3号');
    say('  npm run -s duban -- import 台账.xlsx --roster 名册.xlsx --dry-run');
    say('  npm run -s duban -- sample remove');
    say('  npm run -s duban -- audit replay --all');
  } else {
    say('  npm run -s duban -- doctor');
    say(
      '  npm run -s duban -- admin office 登录名 --name 姓名   （督查室第一个账号 the first of the office）',
    );
    say('  npm run -s duban -- login 登录名');
    say('  npm run -s duban -- import 台账.xlsx --roster 名册.xlsx --dry-run');
  }
  say('Ctrl-C 停止 stops everything.');
}
