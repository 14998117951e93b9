import type { Command } from 'commander';
import { done } from '../../../src/client/api-client.ts';
import { WORDS } from '../../../src/domain/messages/words.ts';
import { apiOf, asking } from '../../house-address.ts';
import type { Terminal } from '../../output.ts';
import { namedSide, postNamed, rosterOf } from '../../roster-named.ts';

interface Options {
  of?: string;
  campaign?: string;
  json?: boolean;
}

type SetOptions = Options & {
  name: string;
  from: string;
  until: string;
  holder?: string;
  phone?: string;
  email?: string;
  reason?: string;
  document?: string;
};

/** What was said of these options, without those that were not. */
const said = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

async function set(
  given: string,
  postName: string,
  options: SetOptions,
  terminal: Terminal,
): Promise<void> {
  const { lang, say } = terminal;
  const post = postNamed(postName);
  const api = apiOf(terminal);
  const unit = await namedSide(api, await rosterOf(api, options.campaign), given);
  const { name, from, until, of, holder, phone, email, reason, document } = options;
  const body = { name, from, until, ...said({ of, holder, phone, email, reason, document }) };
  const params = { path: { id: unit.id, post } };
  const answer = await asking(() =>
    done(api.PUT('/api/units/{id}/posts/{post}/deputies', { params, body })),
  );
  if (options.json) return terminal.json(answer);
  const words = WORDS[lang].posts[post];
  terminal.talk(
    say(
      `${name}自 ${from} 至 ${until} 代理${unit.name}${words}；已告知 ${answer.notices} 份在办通知书`,
      `${name} is the deputy at ${unit.name}, ${words}, from ${from} until ${until}; ${answer.notices} open notices know of it`,
    ),
  );
}

async function end(
  given: string,
  postName: string,
  options: Options & { of: string; holder: string; until?: string },
  terminal: Terminal,
): Promise<void> {
  const post = postNamed(postName);
  const api = apiOf(terminal);
  const unit = await namedSide(api, await rosterOf(api, options.campaign), given);
  const { of, until, holder } = options;
  const params = {
    path: { id: unit.id, post, holder },
    query: { of, ...said({ until }) },
  };
  const answer = await asking(() =>
    done(api.DELETE('/api/units/{id}/posts/{post}/deputies/{holder}', { params })),
  );
  if (options.json) return terminal.json(answer);
  terminal.talk(
    terminal.say(
      `代理已终止；已告知 ${answer.notices} 份在办通知书`,
      `the deputy has ended; ${answer.notices} open notices know of it`,
    ),
  );
}

/** `duban deputy set | end`: who acts while the holder of a post is away; `duban unit show` lists them. */
export function registerDeputy(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const deputy = program
    .command('deputy')
    .description(
      say(
        '代理：在岗者外出期间由谁办理（duban unit show 可查）',
        'who acts while the holder of a post is away (listed by duban unit show)',
      ),
    );
  const roster: [string, string] = [
    '--campaign <campaign>',
    say('该次督查（演练、其他县区）的名册，默认本地', 'the roster of that campaign'),
  ];
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  deputy
    .command('set <unit> <post>')
    .description(
      say(
        '登记代理；同一人自同一日起的再次登记即改截止日',
        'name a deputy; the same one from the same day on, entered again, has the new last day',
      ),
    )
    .requiredOption('--name <name>', say('代理人姓名', 'the deputy by name'))
    .requiredOption('--from <day>', say('第一日', 'first day'))
    .requiredOption('--until <day>', say('最后一日', 'last day'))
    .option('--of <id>', say('被代理人编号，默认该岗位唯一在岗者', 'in whose place, by id'))
    .option('--holder <id>', say('代理人编号，默认由单位和姓名得出', 'id of the deputy'))
    .option('--phone <number>', say('电话（新登记人员）', 'telephone of somebody new'))
    .option('--email <address>', say('电子邮箱（新登记人员）', 'e-mail of somebody new'))
    .option('--reason <text>', say('缘由，如外出学习', 'why'))
    .option('--document <number>', say('文号', 'number of a paper'))
    .option(...roster)
    .option(...json)
    .action((unit: string, post: string, options: SetOptions) =>
      set(unit, post, options, terminal),
    );
  deputy
    .command('end <unit> <post>')
    .description(say('终止代理', 'end what a deputy does'))
    .requiredOption('--holder <id>', say('代理人编号', 'id of the deputy'))
    .requiredOption('--of <id>', say('被代理人编号', 'in whose place, by id'))
    .option('--until <day>', say('最后一日，默认昨天', 'last day; yesterday if not given'))
    .option(...roster)
    .option(...json)
    .action(
      (
        unit: string,
        post: string,
        options: Options & { of: string; holder: string; until?: string },
      ) => end(unit, post, options, terminal),
    );
}
