import type { Command } from 'commander';
import { done, keyed } from '../../src/client/api-client.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import { apiOf, asking } from '../house-address.ts';
import { Failure, type Terminal, table } from '../output.ts';
import { namedSide, postNamed, rosterOf } from '../roster-named.ts';
import { followed, tell } from './many.ts';

interface Options {
  campaign?: string;
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

async function list(options: Options, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const { units } = await rosterOf(apiOf(terminal), options.campaign);
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

async function show(given: string, options: Options, terminal: Terminal): Promise<void> {
  const { say, lang } = terminal;
  const api = apiOf(terminal);
  const { id } = await namedSide(api, await rosterOf(api, options.campaign), given);
  const params = { path: { id } };
  const unit = await asking(() => done(api.GET('/api/units/{id}', { params })));
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
          p.deputyFor === undefined
            ? ''
            : say(`代理${p.deputyFor.name}`, `deputy of ${p.deputyFor.name}`),
        ]),
      ),
    );
}

async function place(
  given: string,
  postName: string,
  options: PlaceOptions,
  terminal: Terminal,
): Promise<void> {
  const { say, lang } = terminal;
  const { name, vacant = false, holder, phone, email, from, until } = options;
  const post = postNamed(postName);
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
  const unit = await namedSide(api, await rosterOf(api, options.campaign), given);
  const path = { id: unit.id, post };
  const leave = () => {
    const query = until === undefined ? {} : { until };
    return api.DELETE('/api/units/{id}/posts/{post}', { params: { path, query } });
  };
  const enter = () => {
    const body = {
      // The API words what is missing.
      ...{ name: name ?? '', from: from ?? '' },
      ...(holder === undefined ? {} : { holder }),
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
    };
    return api.PUT('/api/units/{id}/posts/{post}', { params: { path }, body });
  };
  const answer = await asking(() => done(vacant ? leave() : enter()));
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
  const units = await rosterOf(api, options.campaign);
  const [old, successor] = [await namedSide(api, units, given), await namedSide(api, units, next)];
  const { on, basis, key } = options;
  const started = await asking(() =>
    done(
      api.POST('/api/units/{id}/successor', {
        params: { path: { id: old.id }, header: keyed(key) },
        body: { successor: successor.id, on, basis },
      }),
    ),
  );
  const account = await followed(started.id, terminal, options.json === true);
  if (options.json) return terminal.json({ ...account, drafts: started.drafts });
  tell(account, terminal);
  if (started.drafts.length > 0)
    terminal.print(
      say(
        `${started.drafts.length} 份未发出的草稿改发${successor.name}，须重新审签`,
        `${started.drafts.length} drafts are addressed to ${successor.name} now, and need approval anew`,
      ),
    );
}

async function removeUnit(given: string, options: Options, terminal: Terminal): Promise<void> {
  const api = apiOf(terminal);
  const { id, name } = await namedSide(api, await rosterOf(api, options.campaign), given);
  const params = { path: { id } };
  const removed = await asking(() => done(api.DELETE('/api/units/{id}', { params })));
  if (options.json) return terminal.json(removed);
  terminal.print(
    terminal.say(
      `已移除单位“${name}”（${id}）及其岗位`,
      `removed “${name}” (${id}) with its posts`,
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
  const roster: [string, string] = [
    '--campaign <campaign>',
    say(
      '该次督查（演练、其他县区）的名册，默认本地',
      'the roster of that campaign (a rehearsal, another county)',
    ),
  ];
  unit
    .command('list')
    .description(say('单位名册', 'all units'))
    .option(...roster)
    .option(...json)
    .action((options: Options) => list(options, terminal));
  unit
    .command('show <unit>')
    .description(say('单位的岗位人员（office 为督查室）', 'the people at its posts (office: ours)'))
    .option(...roster)
    .option(...json)
    .action((given: string, options: Options) => show(given, options, terminal));
  unit
    .command('post <unit> <post>')
    .description(say('更换岗位人员，或使岗位空缺', 'put a person at a post, or leave it vacant'))
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
    .option(...roster)
    .option(...json)
    .action((given: string, post: string, options: PlaceOptions) =>
      place(given, post, options, terminal),
    );
  unit
    .command('remove <unit>')
    .description(say('移除未使用的单位', 'remove a unit that nothing uses'))
    .option(...roster)
    .option(...json)
    .action((given: string, options: Options) => removeUnit(given, options, terminal));
  registerSucceed(unit, terminal, roster, json);
}

function registerSucceed(
  unit: Command,
  terminal: Terminal,
  roster: [string, string],
  json: [string, string],
): void {
  const { say } = terminal;
  unit
    .command('succeed <unit> <successor>')
    .description(
      say(
        '转办：在办和未发出的通知书由承接单位办理',
        'a successor takes over what is open and what has not gone out',
      ),
    )
    .requiredOption('--on <day>', say('自何日起承接', 'the day from which on'))
    .requiredOption('--basis <text>', say('依据，如机构改革方案文号', 'the paper it comes from'))
    .option('--key <key>', say('本次操作的唯一编号', 'idempotency key'))
    .option(...roster)
    .option(...json)
    .action((given: string, next: string, options: Options & { on: string; basis: string }) =>
      succeed(given, next, options, terminal),
    );
}
