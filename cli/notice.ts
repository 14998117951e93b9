import type { Command } from 'commander';
import { localOf } from '../src/domain/calendar/instant.ts';
import { CLOCK_WORDS, POST_WORDS, RUNG_WORDS } from '../src/domain/messages/words.ts';
import type { ForecastStep } from '../src/domain/notice/forecast.ts';
import type { Clock, Notice } from '../src/domain/notice/notice.ts';
import { type Terminal, table } from './output.ts';
import { apiOf, asking } from './place.ts';

interface Options {
  json?: boolean;
  campaign?: string;
  unit?: string;
  stage?: string;
  until?: string;
  subject?: string;
}

const minute = (instant: string): string => localOf(instant).slice(0, 16).replace('T', ' ');

/** A notice's path; ids and document numbers both name it. */
const pathOf = (id: string): string => `/api/notices/${encodeURIComponent(id)}`;

async function list(options: Options, terminal: Terminal): Promise<void> {
  const query = new URLSearchParams();
  for (const key of ['campaign', 'unit', 'stage'] as const)
    if (options[key] !== undefined) query.set(key, options[key]);
  const items = await asking(() => apiOf(terminal).all<Notice>(`/api/notices?limit=200&${query}`));
  if (options.json) return terminal.json(items);
  terminal.print(
    table(
      items.map((n) => [
        n.id,
        n.documentNumber,
        n.unit.name,
        n.stage,
        `${n.findings.filter((f) => f.stage === 'closed').length}/${n.findings.length}`,
      ]),
    ),
  );
}

async function show(id: string, options: Options, terminal: Terminal): Promise<void> {
  const n = await asking(() => apiOf(terminal).get<Notice & { light: string }>(pathOf(id)));
  if (options.json) return terminal.json(n);
  terminal.print(`${n.documentNumber}  ${n.unit.name}  ${n.stage}  ${n.title}`);
  terminal.print(
    table(
      n.findings.map((f) => [
        f.code,
        f.stage,
        minute(f.dueAt),
        f.level === null ? '' : RUNG_WORDS[f.level][terminal.lang],
        f.statement.slice(0, 40),
      ]),
    ),
  );
}

async function foresee(id: string, options: Options, terminal: Terminal): Promise<void> {
  const until = options.until === undefined ? '' : `?until=${options.until}`;
  const found = await asking(() =>
    apiOf(terminal).get<{ items: ForecastStep[] }>(`${pathOf(id)}/forecast${until}`),
  );
  if (options.json) return terminal.json(found);
  const { lang, say } = terminal;
  terminal.print(
    table(
      found.items.map((s) => [
        minute(s.at),
        `${s.gated ? say('拟', 'draft ') : ''}${RUNG_WORDS[s.rung][lang]}`,
        s.kind === null ? '' : CLOCK_WORDS[s.kind][lang],
        s.findings.join(','),
        s.to.map((r) => `${POST_WORDS[r.post][lang]} ${r.name}`).join('、'),
      ]),
    ),
  );
}

async function explain(id: string, kind: string, options: Options, terminal: Terminal) {
  const subject = options.subject === undefined ? '' : `?subject=${options.subject}`;
  const found = await asking(() =>
    apiOf(terminal).get<
      Clock & {
        calendar: string;
        explained: { days: { date: string; why: string; count: number | null }[] } | null;
      }
    >(`${pathOf(id)}/deadlines/${kind}${subject}`),
  );
  if (options.json) return terminal.json(found);
  terminal.print(`${found.key}  ${found.rule}  ${minute(found.dueAt)}  ${found.calendar}`);
  terminal.print(
    table((found.explained?.days ?? []).map((d) => [d.date, String(d.count ?? ''), d.why])),
  );
}

/** `duban notice list | show | forecast | explain`. */
export function registerNotice(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const notice = program.command('notice').description(say('通知书', 'notices'));
  const json = say('输出 JSON', 'print JSON');
  notice
    .command('list')
    .description(say('列出', 'list'))
    .option('--campaign <id>')
    .option('--unit <id>')
    .option('--stage <stage>')
    .option('--json', json)
    .action((options: Options) => list(options, terminal));
  notice
    .command('show <notice>')
    .description(say('一份通知书（编号或文号）', 'one, by id or document number'))
    .option('--json', json)
    .action((id: string, options: Options) => show(id, options, terminal));
  notice
    .command('forecast <notice>')
    .description(say('若无人答复将发生什么', 'what fires if nobody answers'))
    .option('--until <date>')
    .option('--json', json)
    .action((id: string, options: Options) => foresee(id, options, terminal));
  notice
    .command('explain <notice> <clock>')
    .description(
      say('期限逐日说明，如 acknowledge，或 finding --subject 3', 'a deadline day by day'),
    )
    .option('--subject <code>')
    .option('--json', json)
    .action((id: string, kind: string, options: Options) => explain(id, kind, options, terminal));
}
