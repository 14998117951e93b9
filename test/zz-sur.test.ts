import { liveOn, isIssuable } from './support/simulation/traces.ts';
import { differenceOf } from './support/simulation/refold.ts';
import { scriptOf } from './support/simulation/script.ts';
import { startApi } from './support/api.ts';
import { coreOf } from '../src/domain/notice/core.ts';
import { writeFileSync } from 'node:fs';
describe('x', () => { it('y', async () => {
  const api = await startApi();
  const engines = { connection: api.connection, engine: api.deps.engine, end: (id: string) => api.temporal.workflow.getHandle('notice/' + id).terminate('x') };
  const seeds = Array.from({ length: 80 }, (_, i) => i + 1).filter((s) => isIssuable(scriptOf(s))).slice(0, 48);
  await Promise.all(Array.from({ length: 24 }, async () => { for (let s = seeds.shift(); s !== undefined; s = seeds.shift()) {
    const t = await liveOn(engines, scriptOf(s));
    const d = differenceOf(coreOf(1), t);
    if (d) { const n = Number(/event (\d+)/.exec(d)?.[1]); console.log(t.noticeId, d, JSON.stringify(t.events.slice(n - 1, n + 12).map((e: any) => [e.seq, e.type, e.at, e.command, e.text ?? e.reason ?? e.remarks]))); const c = t.events.slice(n-1).find((e) => e.command); console.log(JSON.stringify(t.given.find((g) => g.command.id === c?.command)).slice(0, 300)); writeFileSync(`/tmp/trace-${s}.json`, JSON.stringify(t)); }
  } }));
  await api.stop();
}); });
