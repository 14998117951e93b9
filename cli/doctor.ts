import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { nextAlarm } from '../src/domain/notice/alarm.ts';
import { isFinal } from '../src/domain/notice/notice.ts';
import { listNotices } from '../src/store/notices.ts';
import { workflowIdOf } from '../src/workflows/contract.ts';
import { EXIT, isFailure, type Terminal } from './output.ts';
import { apiOf, dataFolder, placeOf } from './place.ts';
import { withStores } from './stores.ts';

interface Finding {
  what: string;
  ok: boolean;
  detail: string;
}

async function engines(found: Finding[]): Promise<void> {
  const { mongoUri, temporalAddress } = placeOf();
  try {
    await withStores(async ({ connection, client }) => {
      found.push({ what: 'mongodb', ok: true, detail: mongoUri.replace(/\/\/[^@/]*@/, '//***@') });
      found.push({ what: 'temporal', ok: true, detail: temporalAddress });
      const docs = await listNotices(connection, {}, { after: null, limit: 100_000 });
      const open = docs.filter(({ notice }) => !isFinal(notice));
      const now = new Date().toISOString();
      const unarmed = open.filter(({ notice }) => nextAlarm(notice) === null);
      const stuck = open.filter(
        ({ notice, nextAlarmAt }) => !notice.rehearsal && nextAlarmAt !== null && nextAlarmAt < now,
      );
      const orphans: string[] = [];
      for (const { _id } of open) {
        const status = await client.workflow
          .getHandle(workflowIdOf(_id))
          .describe()
          .then(
            (d) => d.status.name,
            () => 'MISSING',
          );
        if (status !== 'RUNNING') orphans.push(`${_id} ${status}`);
      }
      const names = (list: { _id: string }[]) =>
        list
          .slice(0, 5)
          .map((d) => d._id)
          .join(', ');
      found.push({ what: 'open notices', ok: true, detail: String(open.length) });
      found.push({ what: 'with an alarm', ok: unarmed.length === 0, detail: names(unarmed) });
      found.push({ what: 'alarm not past', ok: stuck.length === 0, detail: names(stuck) });
      found.push({
        what: 'workflow running',
        ok: orphans.length === 0,
        detail: orphans.slice(0, 5).join(', '),
      });
    });
  } catch (error) {
    if (!isFailure(error)) throw error;
    found.push({ what: 'engines', ok: false, detail: error.zh });
  }
}

/** `duban doctor`: what is missing on this machine, and whether every open notice is being chased. */
export function registerDoctor(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('doctor')
    .description(say('检查本机与全部在办通知书', 'check this machine and every open notice'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: { json?: boolean }) => {
      const found = [...machine(terminal), await apiReady(terminal)];
      await engines(found);
      if (options.json) terminal.json(found);
      else for (const f of found) terminal.print(`${f.ok ? '✓' : '✗'} ${f.what}  ${f.detail}`);
      if (found.some((f) => !f.ok)) terminal.exit(EXIT.refused);
    });
}

function machine({ say }: Terminal): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const node = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  const none = existsSync(dataFolder()) ? '' : say('（尚无）', ' (none yet)');
  return [
    { what: 'node', ok: node, detail: process.version },
    { what: 'data folder', ok: true, detail: `${dataFolder()}${none}` },
  ];
}

async function apiReady(terminal: Terminal): Promise<Finding> {
  const api = apiOf(terminal);
  try {
    const { ok, checks } = await api.get<{ ok: boolean; checks: object }>('/readyz');
    return { what: 'api', ok, detail: `${api.url} ${JSON.stringify(checks)}` };
  } catch (error) {
    return { what: 'api', ok: false, detail: String(error) };
  }
}
