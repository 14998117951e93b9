import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { ExitCode, Lang, Streams, Terminal } from './output.ts';
import { EXIT, Failure, isFailure, openTerminal } from './output.ts';

type Register = (program: Command, terminal: Terminal) => void;

// Only the command that is called is loaded, so that the small ones start at once.
const COMMANDS: Record<string, () => Promise<Register>> = {
  deadline: async () => (await import('./commands/deadline.ts')).registerDeadline,
  calendar: async () => (await import('./commands/calendar.ts')).registerCalendar,
  policy: async () => (await import('./commands/policy.ts')).registerPolicy,
  import: async () => (await import('./commands/import.ts')).registerImport,
  template: async () => (await import('./commands/template.ts')).registerTemplate,
  campaign: async () => (await import('./commands/campaign.ts')).registerCampaign,
  office: async () => (await import('./commands/office.ts')).registerOffice,
  draft: async () => (await import('./commands/draft.ts')).registerDraft,
  approve: async () => (await import('./commands/campaign.ts')).registerApprove,
  issue: async () => (await import('./commands/campaign.ts')).registerIssue,
  notice: async () => (await import('./commands/notice.ts')).registerNotice,
  task: async () => (await import('./commands/task.ts')).registerTask,
  links: async () => (await import('./commands/links.ts')).registerLinks,
  inbox: async () => (await import('./commands/inbox.ts')).registerInbox,
  command: async () => (await import('./commands/command.ts')).registerCommand,
  many: async () => (await import('./commands/many.ts')).registerMany,
  deputy: async () => (await import('./commands/access/deputy.ts')).registerDeputy,
  unit: async () => (await import('./commands/unit.ts')).registerUnit,
  sample: async () => (await import('./commands/campaigns/removal.ts')).registerSample,
  rehearse: async () => (await import('./commands/rehearse.ts')).registerRehearse,
  rehearsal: async () => (await import('./commands/campaigns/rehearsal-stop.ts')).registerRehearsal,
  audit: async () => (await import('./commands/audit.ts')).registerAudit,
  rebuild: async () => (await import('./commands/rebuild.ts')).registerRebuild,
  login: async () => (await import('./commands/access/login.ts')).registerLogin,
  logout: async () => (await import('./commands/access/login.ts')).registerLogout,
  account: async () => (await import('./commands/access/account.ts')).registerAccount,
  admin: async () => (await import('./commands/access/admin.ts')).registerAdmin,
  calls: async () => (await import('./commands/access/calls.ts')).registerCalls,
  keys: async () => (await import('./commands/access/keys.ts')).registerKeys,
  doctor: async () => (await import('./commands/doctor.ts')).registerDoctor,
};

const USAGE_ERRORS: Record<string, string> = {
  'commander.unknownOption': '不认识的选项',
  'commander.unknownCommand': '不认识的命令',
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项缺少取值',
  'commander.missingMandatoryOptionValue': '缺少必需的选项',
  'commander.conflictingOption': '选项互相冲突',
  'commander.excessArguments': '参数过多',
  'commander.invalidArgument': '取值不对',
};

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
  'Global Options:': '全局选项：',
};

const standardStreams: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ask: process.stdin.isTTY ? askAtTerminal : undefined,
  askSecret: process.stdin.isTTY ? askUnseen : undefined,
  token: process.env.DUBAN_TOKEN,
};

async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/** As `askAtTerminal`; what is typed does not appear. */
async function askUnseen(question: string): Promise<string> {
  const [{ createInterface }, { Writable }] = await Promise.all([
    import('node:readline/promises'),
    import('node:stream'),
  ]);
  process.stderr.write(question);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

/** What follows a global option, which holds wherever it stands; the last one counts. */
function givenWith(option: string, argv: string[]): string | null {
  const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at < 0) return null;
  return argv[at] === option
    ? (argv[at + 1] ?? null)
    : (argv[at]?.slice(option.length + 1) ?? null);
}

/** The language asked for by `--lang`; it has to be known before the help texts are made. */
const languageOf = (argv: string[]): Lang => (givenWith('--lang', argv) === 'en' ? 'en' : 'zh');

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function exitCodes({ say }: Terminal): string {
  return say(
    `
退出码：
  0   成功
  1   被拒绝，或查出了差异、错误
  2   用法不对或输入有误
  3   连不上引擎（Temporal、MongoDB）或接口
  70  程序自身出错，请报告`,
    `
Exit codes:
  0   done
  1   refused, or differences or faults were found
  2   bad usage or bad input
  3   an engine (Temporal, MongoDB) or the API cannot be reached
  70  a fault of the program itself, please report it`,
  );
}

function createProgram(terminal: Terminal, streams: Streams): Command {
  const { say, lang } = terminal;
  const program = new Command('duban')
    .description(
      say(
        '督办：整改通知书的自动催办与销号',
        'Follow-up of inspection findings, from notice to closure',
      ),
    )
    .exitOverride()
    .configureOutput({ writeOut: streams.out, writeErr: streams.err, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => (lang === 'zh' ? (TITLES[title] ?? title) : title) })
    .version(version(), '-V, --version', say('显示版本', 'show the version'))
    .helpOption('-h, --help', say('显示帮助', 'show this help'))
    .helpCommand('help [command]', say('显示某个命令的帮助', 'show the help of a command'))
    .option(
      '--as <account>',
      say('以哪个已登录的账号办理，默认最近登录的', 'the login to act by, else the last one'),
    )
    .addOption(
      new Option('--lang <lang>', say('语言', 'language')).choices(['zh', 'en']).default('zh'),
    );
  return program.addHelpText('afterAll', exitCodes(terminal));
}

/** Says what was wrong with the call, in words of the language chosen. */
function explainUsage(error: CommanderError, { say, talk }: Terminal): void {
  const subject = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const hint = /\(Did you mean (.*)\?\)/.exec(error.message)?.[1];
  const zh = `${USAGE_ERRORS[error.code] ?? error.message} ${subject}`.trim();
  talk(say(`用法有误：${zh}${hint ? `（是否指 ${hint}？）` : ''}`, error.message));
  talk(say('运行 duban --help 查看用法', 'run duban --help for usage'));
}

/** Says what a command threw; the exit code that it deserves. */
function report(error: unknown, terminal: Terminal, json: boolean): ExitCode {
  const { say, talk } = terminal;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help')
      return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
    explainUsage(error, terminal);
    return EXIT.badInput;
  }
  // A preset that cannot be used; by its name, so that the calls that need none do not load it.
  const brokenPreset = error instanceof Error && error.name === 'BrokenPreset';
  const failure = brokenPreset ? new Failure('broken-preset', error.message, error.message) : error;
  if (isFailure(failure)) {
    const message = say(failure.zh, failure.en);
    if (json) terminal.json({ error: { code: failure.code, message } });
    talk(say(`错误：${message}`, `error: ${message}`));
    return failure.exitCode;
  }
  talk(
    say(
      '程序自身出错，请把以下内容报告给开发者：',
      'a fault of the program itself, please report:',
    ),
  );
  talk((error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n'));
  return EXIT.bug;
}

/** Runs `duban` with these arguments (without node and script) and returns the exit code. */
export async function run(argv: string[], streams: Streams = standardStreams): Promise<number> {
  const terminal = openTerminal(languageOf(argv), streams, givenWith('--as', argv));
  const program = createProgram(terminal, streams);
  // The first word that is a command, for `command` itself takes the names of others.
  const called = argv.find((word) => Object.hasOwn(COMMANDS, word));
  const wanted = called === undefined || argv[0] === 'help' ? Object.keys(COMMANDS) : [called];
  try {
    for (const name of wanted) (await COMMANDS[name]?.())?.(program, terminal);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    terminal.exit(report(error, terminal, argv.includes('--json')));
  }
  return terminal.exitCode();
}
