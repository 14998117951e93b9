import type { Command } from 'commander';
import { done, every, keyed } from '../../src/client/api-client.ts';
import type { Task } from '../../src/client/api-types.ts';
import { TASK_KINDS } from '../../src/domain/campaign/office-tasks.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import { isOfficeId } from '../../src/store/register/registers.ts';
import { apiOf, asking } from '../house-address.ts';
import { Failure, type Terminal, table } from '../output.ts';

const STATUSES = ['open', 'taken', 'done'] as const;

const STATES: Record<Task['status'], { zh: string; en: string }> = {
  open: { zh: '待领', en: 'open' },
  taken: { zh: '已领', en: 'taken' },
  done: { zh: '已办', en: 'done' },
};

/** One of the known values, or none. @throws Failure that names them. */
function oneOf<T extends string>(given: string | undefined, known: readonly T[]): T | undefined {
  const found = known.find((k) => k === given);
  if (given === undefined || found !== undefined) return found;
  throw new Failure(
    'value-unknown',
    `没有“${given}”，应为 ${known.join('、')} 之一`,
    `there is no "${given}"; it must be one of ${known.join(', ')}`,
  );
}

/** What is to be done about a letter or a message, in words; undefined for a vacant post. */
function aboutLetter(task: Task, { say }: Terminal): string | undefined {
  const unit = task.unit?.name ?? '';
  const where = task.notice?.documentNumber ?? '';
  switch (task.kind) {
    case 'ownerSearch':
      return say(
        `${where}第${task.finding ?? ''}条问题不属${unit}职责，请确定承办单位并转办`,
        `${where}: finding ${task.finding ?? ''} is not the concern of ${unit}; find its owner and transfer it`,
      );
    case 'instruction':
      return say(
        `${where}${unit}的领导批示（${task.instruction ?? ''}）逾期未报告办理情况，请催报`,
        `${where} (${unit}): instruction ${task.instruction ?? ''} is not answered in time; ask for the answer`,
      );
    case 'undelivered': {
      const { to, channel } = task.message ?? { to: { name: '', holder: '' }, channel: '' };
      return say(
        `发给${to.name}（${to.holder}）的消息经 ${channel} 未送达（${task.error ?? ''}），请核对地址并告知本人`,
        `a message to ${to.name} (${to.holder}) did not arrive by ${channel} (${task.error ?? ''}); check the address and tell him`,
      );
    }
    case 'complaint': {
      const { by, ground, reason } = task.complaint ?? {
        by: { name: '' },
        ground: 'otherwise',
        reason: '',
      };
      return say(
        `${unit}${by.name}反映${where}的提醒多余（${WORDS.zh.complaints[ground]}：${reason}），请核实处理`,
        `${by.name} (${unit}) says that reminders about ${where} are needless (${WORDS.en.complaints[ground]}: ${reason}); look into it`,
      );
    }
    default:
      return undefined;
  }
}

/** What is to be done, in words. */
function about(task: Task, terminal: Terminal): string {
  const { say, lang } = terminal;
  const told = aboutLetter(task, terminal);
  if (told !== undefined) return told;
  const unit = task.unit?.name ?? '';
  const posts = task.posts.map((p) => WORDS[lang].posts[p]).join(say('、', ', '));
  if (task.unit && isOfficeId(task.unit.id) && !task.posts.includes('governmentHead'))
    return say(
      `督查室${posts}空缺，请落实任职人员（duban unit post ${task.unit.id}）`,
      `the office: ${posts} vacant; find somebody and fill the posts (duban unit post ${task.unit.id})`,
    );
  const waits = task.nobody ? say('，督办停在原环节', '; its ladders wait') : '';
  if (task.unit && isOfficeId(task.unit.id))
    return say(
      `${posts}空缺，有事项待其批准，请登记任职人员（duban unit post ${task.unit.id}）或者授权（duban office delegate）`,
      `${posts}: vacant, and something waits for its decision; enter who holds the post (duban unit post ${task.unit.id}) or a delegation (duban office delegate)`,
    );
  return say(
    `${unit}${posts}空缺${waits}，请联系该单位补充（duban unit post）`,
    `${unit}: ${posts} vacant${waits}; ask the unit and fill the posts (duban unit post)`,
  );
}

function line(task: Task, terminal: Terminal): string[] {
  const { say, lang } = terminal;
  const who = task.done === null ? (task.taken?.by.name ?? '') : (task.done.by?.name ?? '');
  const how = task.done === null ? '' : (task.done.how ?? say('自行办结', 'done by itself'));
  return [task.id, STATES[task.status][lang], who, about(task, terminal), how];
}

async function list(
  options: { status?: string; kind?: string; json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const status = oneOf(options.status, STATUSES);
  const kind = oneOf(options.kind, TASK_KINDS);
  const chosen = {
    ...(status === undefined ? {} : { status }),
    ...(kind === undefined ? {} : { kind }),
  };
  const tasks = await asking(() =>
    every((part) =>
      apiOf(terminal).GET('/api/tasks', { params: { query: { ...part, ...chosen } } }),
    ),
  );
  if (options.json) return terminal.json(tasks);
  if (tasks.length === 0) return terminal.talk(terminal.say('没有待办事项', 'no task'));
  return terminal.print(table(tasks.map((t) => line(t, terminal))));
}

interface Act {
  how?: string;
  json?: boolean;
}

async function act(id: string, options: Act, terminal: Terminal): Promise<void> {
  const api = apiOf(terminal);
  const params = { path: { id }, header: keyed() };
  const { how } = options;
  const task = await asking(() =>
    done(
      how === undefined
        ? api.POST('/api/tasks/{id}/take', { params })
        : api.POST('/api/tasks/{id}/done', { params, body: { how } }),
    ),
  );
  if (options.json) return terminal.json(task);
  return terminal.print(line(task, terminal).filter(Boolean).join('  '));
}

/** `duban task`: what the office itself has to see to. */
export function registerTask(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const task = program
    .command('task')
    .description(say('督查室待办：岗位空缺、待确定承办单位、未送达', 'tasks of the office'));
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  task
    .command('list')
    .description(say('列出待办，早的在前；默认列未办的', 'the tasks, oldest first; not done ones'))
    .option('--status <status>', say('open、taken 或 done', 'open, taken or done'))
    .option('--kind <kind>', TASK_KINDS.join(say('、', ', ')))
    .option(...json)
    .action((options: { status?: string; kind?: string; json?: boolean }) =>
      list(options, terminal),
    );
  task
    .command('take <task>')
    .description(say('领取待办', 'take a task'))
    .option(...json)
    .action((id: string, options: Act) => act(id, options, terminal));
  task
    .command('done <task>')
    .description(say('办结待办', 'a task is done'))
    .requiredOption('--how <words>', say('如何办理', 'how it was done'))
    .option(...json)
    .action((id: string, options: Act) => act(id, options, terminal));
}
