import type { Command } from 'commander';
import { POSTS } from '../../src/api/bodies.ts';
import type { ApiClient } from '../../src/client/api-client.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import type { Post } from '../../src/domain/policy/policy.ts';
import { actorFrom, apiOf, asking } from '../house-address.ts';
import { Failure, type Terminal, table } from '../output.ts';
import { followed, type ManyAccount, tell } from './many.ts';

interface Unit {
  id: string;
  name: string;
  shortNames?: string[];
  successor?: { id: string; on: string };
}

interface Posting {
  post: Post;
  name: string;
  holder: string;
  phone: string | null;
  email: string | null;
  from: string;
  until: string | null;
}

interface Options {
  as: string;
  json?: boolean;
  key?: string;
}

type PlaceOptions = Options & {
  name?: string;
  vacant?: boolean;
  from?: string;
  until?: string;
  holder?: string;
  phone?: string;
  email?: string;
};

/** Stands for the supervising side, whose posts belong to no unit. */
const OFFICE: Unit = { id: 'office', name: '督查室' };

const listOf = (api: ApiClient): Promise<Unit[]> =>
  asking(() => api.all<Unit>('/api/units?limit=200'));

/** The unit of this id, name or short name. @throws Failure that says how to find the right one. */
function named(units: readonly Unit[], given: string): Unit {
  const found = [OFFICE, ...units].find(
    (u) => u.id === given || u.name === given || u.shortNames?.includes(given),
  );
  if (found !== undefined) return found;
  throw new Failure(
    'unit-unknown',
    `没有“${given}”这个单位，可用 duban unit list 查看名册`,
    `there is no unit "${given}"; duban unit list shows the roster`,
  );
}

/** A post by its id or its Chinese name. @throws Failure. */
function postOf(given: string): Post {
  const post = POSTS.find((p) => p === given || WORDS.zh.posts[p] === given);
  if (post !== undefined) return post;
  const known = POSTS.map((p) => `${p}（${WORDS.zh.posts[p]}）`).join('、');
  throw new Failure(
    'post-unknown',
    `没有“${given}”这个岗位，应为 ${known} 之一`,
    `there is no post "${given}"; it must be one of ${POSTS.join(', ')}`,
  );
}

async function list(options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const units = await listOf(apiOf(terminal));
  if (options.json) return terminal.json(units);
  const nameOf = (id: string) => units.find((u) => u.id === id)?.name ?? id;
  terminal.print(
    table(
      units.map(({ id, name, successor }) => [
        name,
        id,
        successor === undefined
          ? ''
          : say(
              `自 ${successor.on} 由${nameOf(successor.id)}承接`,
              `taken over by ${nameOf(successor.id)} from ${successor.on}`,
            ),
      ]),
    ),
  );
}

async function show(given: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const { say, lang } = terminal;
  const api = apiOf(terminal);
  const { id } = named(await listOf(api), given);
  const unit = await asking(() =>
    api.get<Unit & { postings: Posting[] }>(`/api/units/${encodeURIComponent(id)}`),
  );
  if (options.json) return terminal.json(unit);
  terminal.print(`${unit.name}  ${unit.id}`);
  if (unit.postings.length === 0)
    terminal.talk(say('没有登记岗位人员', 'nobody is entered at its posts'));
  else
    terminal.print(
      table(
        unit.postings.map((p) => [
          `  ${WORDS[lang].posts[p.post]}`,
          p.name,
          p.holder,
          `${p.from} – ${p.until ?? ''}`,
          p.phone ?? '',
          p.email ?? '',
        ]),
      ),
    );
}

async function fillPost(
  given: string,
  postName: string,
  options: PlaceOptions,
  terminal: Terminal,
): Promise<void> {
  const { say, lang } = terminal;
  const { name, vacant = false, holder, phone, email, from, until } = options;
  const post = postOf(postName);
  if (vacant === (name !== undefined))
    throw new Failure(
      'name-or-vacant',
      '请用 --name 写明新任人员姓名，或用 --vacant 表示岗位空缺，二者选一',
      'name the new person with --name, or say --vacant; one of the two',
    );
  if (!vacant && from === undefined)
    throw new Failure(
      'from-missing',
      '请用 --from 写明到任日期',
      'say with --from from which day on',
    );
  const api = apiOf(terminal);
  const actor = actorFrom(options.as);
  const unit = named(await listOf(api), given);
  const path = `/api/units/${encodeURIComponent(unit.id)}/posts/${post}`;
  const last = until === undefined ? '' : `?until=${encodeURIComponent(until)}`;
  const body = {
    ...{ name, from },
    ...(holder === undefined ? {} : { holder }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
  const answer = await asking(() =>
    vacant
      ? api.remove<{ changed: boolean; notices: number }>(`${path}${last}`, { actor })
      : api.put<{ changed: boolean; notices: number }>(path, { body, actor }),
  );
  if (options.json) return terminal.json(answer);
  const words = WORDS[lang].posts[post];
  const who = vacant ? say('空缺', 'vacant') : (name ?? '');
  terminal.print(
    say(
      `${unit.name}${words}：${who}；已告知 ${answer.notices} 份在办通知书`,
      `${unit.name}, ${words}: ${who}; ${answer.notices} open notices know of it`,
    ),
  );
}

async function succeed(
  given: string,
  next: string,
  options: Options & { on: string; basis: string },
  terminal: Terminal,
): Promise<void> {
  const { say } = terminal;
  const api = apiOf(terminal);
  const units = await listOf(api);
  const [old, successor] = [named(units, given), named(units, next)];
  const { on, basis, key } = options;
  const started = await asking(() =>
    api.post<ManyAccount & { drafts: string[] }>(
      `/api/units/${encodeURIComponent(old.id)}/successor`,
      {
        body: { successor: successor.id, on, basis },
        actor: actorFrom(options.as),
        ...(key === undefined ? {} : { key }),
      },
    ),
  );
  const account = await followed(started.id, terminal, options.json === true);
  if (options.json) return terminal.json({ ...account, drafts: started.drafts });
  tell(account, terminal);
  if (started.drafts.length > 0)
    terminal.print(
      say(
        `${started.drafts.length} 份未发出的草稿改发${successor.name}，须重新签批`,
        `${started.drafts.length} drafts are addressed to ${successor.name} now, and need approval anew`,
      ),
    );
}

/** `duban unit`: the roster, who holds a post, and a unit's successor. */
export function registerUnit(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const unit = program
    .command('unit')
    .description(say('单位、岗位与承接', 'units and their posts'));
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  const as: [string, string] = ['--as <actor>', say('岗位:编号[:姓名]', 'role:id[:name]')];
  unit
    .command('list')
    .description(say('单位名册', 'all units'))
    .option(...json)
    .action((options: Options) => list(options, terminal));
  unit
    .command('show <unit>')
    .description(say('单位的岗位人员（office 为督查室）', 'the people at its posts (office: ours)'))
    .option(...json)
    .action((given: string, options: Options) => show(given, options, terminal));
  unit
    .command('post <unit> <post>')
    .description(say('更换岗位人员，或使岗位空缺', 'put a person at a post, or leave it vacant'))
    .requiredOption(...as)
    .option('--name <name>', say('新任人员姓名', 'name of the new person'))
    .option('--vacant', say('岗位空缺', 'nobody holds it'))
    .option('--from <day>', say('到任日期', 'first day of the new person'))
    .option(
      '--until <day>',
      say('空缺前的最后一日，默认今日', 'last day before; today if not given'),
    )
    .option('--holder <id>', say('人员编号，默认由单位和姓名得出', 'id of the person'))
    .option('--phone <number>', say('电话', 'telephone'))
    .option('--email <address>', say('电子邮箱', 'e-mail'))
    .option(...json)
    .action((given: string, post: string, options: PlaceOptions) =>
      fillPost(given, post, options, terminal),
    );
  unit
    .command('succeed <unit> <successor>')
    .description(
      say(
        '职责划转：在办和未发出的通知书由承接单位接办',
        'a successor takes over what is open and what has not gone out',
      ),
    )
    .requiredOption(...as)
    .requiredOption('--on <day>', say('自何日起承接', 'the day from which on'))
    .requiredOption('--basis <text>', say('依据，如机构改革方案文号', 'the paper it comes from'))
    .option('--key <key>', say('本次操作的唯一编号', 'idempotency key'))
    .option(...json)
    .action((given: string, next: string, options: Options & { on: string; basis: string }) =>
      succeed(given, next, options, terminal),
    );
}
