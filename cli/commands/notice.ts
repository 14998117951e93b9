import type { Command } from 'commander';
import { type ApiClient, done, every } from '../../src/client/api-client.ts';
import type { ForecastStep, Recipient } from '../../src/client/api-types.ts';
import { dueMinute, minute } from '../../src/domain/messages/date-words.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import { type Clock, findingOfClock } from '../../src/domain/notice/clock.ts';
import { loadCalendarYears } from '../../src/presets/presets.ts';
import { dayTable } from '../deadline-text.ts';
import { apiOf, asking, campaignNamed } from '../house-address.ts';
import { findingLines, planLines } from '../notice-parts.ts';
import { Failure, type Terminal, table } from '../output.ts';
import { unitNamed } from '../unit-named.ts';
import { findingsText } from '../words.ts';

interface Options {
  json?: boolean;
  campaign?: string;
  unit?: string;
  overdue?: boolean;
  stage?: string;
  until?: string;
  subject?: string;
  unfold?: boolean;
}

/** The id of a unit that is named by id or name, in the roster of a campaign or in one's own. @throws Failure */
async function unitId(
  api: ApiClient,
  given: string,
  campaign: string | undefined,
): Promise<string> {
  const roster = campaign === undefined ? {} : { roster: campaign };
  const units = await every((part) =>
    api.GET('/api/units', { params: { query: { ...roster, ...part } } }),
  );
  return unitNamed(units, given).id;
}

async function list(options: Options, terminal: Terminal): Promise<void> {
  const { lang, say } = terminal;
  if (options.stage !== undefined && !(options.stage in WORDS.zh.noticeStages))
    throw new Failure(
      'stage-unknown',
      `--stage 应为 ${Object.keys(WORDS.zh.noticeStages).join('、')} 之一`,
      `--stage must be one of ${Object.keys(WORDS.zh.noticeStages).join(', ')}`,
    );
  const items = await asking(async () => {
    const api = apiOf(terminal);
    const { campaign, unit, stage, overdue } = options;
    const id = campaign === undefined ? undefined : (await campaignNamed(api, campaign)).id;
    const query = {
      ...(id === undefined ? {} : { campaign: id }),
      ...(unit === undefined ? {} : { unit: await unitId(api, unit, id) }),
      ...(overdue ? { overdue: 'true' as const } : {}),
      ...(stage === undefined ? {} : { stage }),
    };
    return every((part) => api.GET('/api/notices', { params: { query: { ...query, ...part } } }));
  });
  if (options.json) return terminal.json(items);
  if (items.length === 0)
    return terminal.talk(
      say(
        '没有符合条件的通知书（演练的通知书须用 --campaign 指明专项督查）',
        'no notice fits (those of a rehearsal are listed with --campaign only)',
      ),
    );
  terminal.print(
    table(
      items.map((n) => [
        n.id,
        n.documentNumber,
        n.unit.name,
        WORDS[lang].noticeStages[n.stage],
        `${say('销号', 'closed ')}${n.counts.closed}/${n.counts.findings}`,
      ]),
    ),
  );
}

async function show(id: string, options: Options, terminal: Terminal): Promise<void> {
  const { lang, say } = terminal;
  const params = { path: { id } };
  const n = await asking(() => done(apiOf(terminal).GET('/api/notices/{id}', { params })));
  if (options.json) return terminal.json(n);
  const mark = n.rehearsal ? say('【演练】', '[rehearsal] ') : '';
  terminal.print(
    `${mark}${n.documentNumber}  ${n.unit.name}  ${WORDS[lang].noticeStages[n.stage]}`,
  );
  terminal.print(n.title);
  terminal.print(
    n.holders
      .filter((h) => h.until === null)
      .map((h) => `${WORDS[lang].posts[h.post]} ${h.name} (${h.id})`)
      .join(say('、', ', ')),
  );
  terminal.print(
    table([
      say('条 状态 整改时限 已到 问题表述', 'no. stage due reached statement').split(' '),
      ...n.findings.map((f) => [
        f.code,
        WORDS[lang].findingStages[f.stage],
        dueMinute(f.dueAt) + (f.provisional ? say('（暂定）', ' (provisional)') : ''),
        f.level === null ? '' : WORDS[lang].rungs[f.level],
        f.statement.length > 40 ? `${f.statement.slice(0, 40)}…` : f.statement,
      ]),
    ]),
  );
  for (const line of planLines(n, terminal)) terminal.print(line);
  for (const line of n.findings.flatMap((f) => findingLines(f, terminal))) terminal.print(line);
}

const people = (to: Recipient[], { lang, say }: Terminal): string =>
  to.map((r) => `${WORDS[lang].posts[r.post]} ${r.name}`).join(say('、', ', '));

/** What one line of a forecast says, without its day. */
function stepCells(s: ForecastStep, terminal: Terminal): string[] {
  const { lang, say } = terminal;
  const nobody = s.to.length === 0 ? say('岗位空缺，转督查室', 'nobody; the office') : '';
  return [
    `${s.gated ? say('拟', 'draft ') : ''}${WORDS[lang].rungs[s.rung]}`,
    s.kind === null ? say('报批', 'to be approved') : WORDS[lang].clocks[s.kind],
    findingsText(s.findings, lang),
    people(s.to, terminal) || nobody,
  ];
}

/** The lines of a forecast; what repeats without end is told once, with how often and until when. */
function foldedSteps(items: ForecastStep[], unfold: boolean, terminal: Terminal): string[][] {
  const { say } = terminal;
  const alike = new Map<string, { cells: string[]; times: string[] }>();
  const rows: { cells: string[]; times: string[] }[] = [];
  for (const s of items) {
    const cells = stepCells(s, terminal);
    const key = unfold ? `${rows.length}` : cells.join('|');
    const same = alike.get(key);
    if (same !== undefined) {
      same.times.push(s.at);
      continue;
    }
    const row = { cells, times: [s.at] };
    alike.set(key, row);
    rows.push(row);
  }
  return rows.map(({ cells, times }) => {
    const [first = '', ...more] = times;
    const last = more.at(-1);
    const note =
      last === undefined
        ? ''
        : say(
            `此后另有 ${more.length} 次，至 ${minute(last)}`,
            `and ${more.length} more until ${minute(last)}`,
          );
    return [minute(first), ...cells, note];
  });
}

async function foresee(id: string, options: Options, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const query = options.until === undefined ? {} : { until: options.until };
  const params = { path: { id }, query };
  const found = await asking(() =>
    done(apiOf(terminal).GET('/api/notices/{id}/forecast', { params })),
  );
  if (options.json) return terminal.json(found);
  const { items } = found;
  if (items.length === 0)
    return terminal.print(say('不会再发出催办', 'nothing will be sent any more'));
  terminal.print(table(foldedSteps(items, options.unfold === true, terminal)));
  const known = loadCalendarYears().findLast((y) => y.papers.length > 0)?.year ?? 0;
  if (items.some((s) => Number(minute(s.at).slice(0, 4)) > known))
    terminal.talk(
      say(
        `${known + 1} 年起的放假安排尚未公布，落在其中的日期为暂定`,
        `days off from ${known + 1} on are not published; dates in there are provisional`,
      ),
    );
}

async function explain(id: string, kind: string, options: Options, terminal: Terminal) {
  if (!(kind in WORDS.zh.clocks))
    throw new Failure(
      'clock-unknown',
      `没有 ${kind} 这种期限，应为 ${Object.keys(WORDS.zh.clocks).join('、')} 之一`,
      `there is no deadline ${kind}; it must be one of ${Object.keys(WORDS.zh.clocks).join(', ')}`,
    );
  const query = options.subject === undefined ? {} : { subject: options.subject };
  const params = { path: { id, kind }, query };
  const found = await asking(() =>
    done(apiOf(terminal).GET('/api/notices/{id}/deadlines/{kind}', { params })),
  );
  if (options.json) return terminal.json(found);
  const { lang } = terminal;
  const code = findingOfClock(found as Clock);
  const about = code === null ? '' : findingsText([code], lang);
  const title = `${about}${WORDS[lang].clocks[found.kind]}`;
  if (found.explained === null) return terminal.print(`${title}  ${dueMinute(found.dueAt)}`);
  terminal.print(title);
  const { startedAt: start, rule } = found;
  return terminal.print(dayTable({ start, rule }, found.explained, terminal));
}

/** `duban notice list | show | forecast | explain`. */
export function registerNotice(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const notice = program.command('notice').description(say('通知书', 'notices'));
  const json = say('输出 JSON', 'print JSON');
  notice
    .command('list')
    .description(say('列出通知书', 'list notices'))
    .option('--campaign <id>', say('专项督查的编号或名称', 'id or name of a campaign'))
    .option('--unit <unit>', say('单位的名称、简称或编号', 'name or id of a unit'))
    .option('--overdue', say('只列有逾期问题的', 'only those with a finding past its date'))
    .option(
      '--stage <stage>',
      say('状态', 'stage') +
        say('：', ': ') +
        Object.keys(WORDS.zh.noticeStages).join(say('、', ', ')),
    )
    .option('--json', json)
    .action((options: Options) => list(options, terminal));
  notice
    .command('show <notice>')
    .description(say('一份通知书（编号或文号）', 'one, by id or document number'))
    .option('--json', json)
    .action((id: string, options: Options) => show(id, options, terminal));
  notice
    .command('forecast <notice>')
    .description(say('逾期无人办理时，何时向谁发出什么', 'what is sent, when, to whom, in silence'))
    .option('--until <date>', say('推算到哪一天（默认六个月）', 'until which day (six months)'))
    .option('--unfold', say('重复的催办逐次列出', 'every repetition on a line of its own'))
    .option('--json', json)
    .action((id: string, options: Options) => foresee(id, options, terminal));
  notice
    .command('explain <notice> <clock>')
    .description(
      say('期限逐日说明，如 acknowledge，或 finding --subject 3', 'a deadline day by day'),
    )
    .option('--subject <code>', say('第几条问题', 'code of the finding'))
    .option('--json', json)
    .action((id: string, kind: string, options: Options) => explain(id, kind, options, terminal));
}
