import type { Command } from 'commander';
import { done } from '../../src/client/api-client.ts';
import type { Office } from '../../src/client/api-types.ts';
import { apiOf, asking, campaignNamed } from '../house-address.ts';
import { type Terminal, table } from '../output.ts';

function tell(office: Office, options: { json?: boolean }, terminal: Terminal): void {
  const { say, print, talk } = terminal;
  const { issuer, delegations } = office;
  if (options.json) {
    terminal.json(office);
    return;
  }
  if (issuer === null)
    talk(
      say(
        '签发机关尚未登记，登记之前不能签发：duban office set --name 名称 --address 地址 --telephone 电话',
        'the issuing body is not entered, and nothing can be issued before: duban office set --name … --address … --telephone …',
      ),
    );
  else
    print(
      table([
        [say('签发机关', 'issuing body'), issuer.name],
        [say('地址', 'address'), issuer.address],
        [say('电话', 'telephone'), issuer.telephone],
      ]),
    );
  if (delegations.length === 0) return;
  print(say('行政首长的授权', 'delegations of the head of government'));
  print(
    table(
      delegations.map(({ name, holder, from, until, delegation }) => [
        `  ${name}`,
        holder,
        `${from} – ${until ?? ''}`,
        delegation === undefined ? '' : `${delegation.document} ${delegation.on}`,
        delegation?.head ?? '',
      ]),
    ),
  );
}

interface DelegateOptions {
  name: string;
  document: string;
  on: string;
  from: string;
  until: string;
  holder?: string;
  phone?: string;
  email?: string;
  campaign?: string;
  json?: boolean;
}

/** Whose office is meant: the own one, or that of a campaign in another county or a rehearsal. */
async function rosterFrom(
  { campaign }: { campaign?: string },
  terminal: Terminal,
): Promise<{ roster?: string }> {
  if (campaign === undefined) return {};
  return { roster: (await asking(() => campaignNamed(apiOf(terminal), campaign))).id };
}

async function delegate(options: DelegateOptions, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const { name, document, on, from, until, holder, phone, email } = options;
  const body = {
    ...{ name, document, on, from, until },
    ...(holder === undefined ? {} : { holder }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
  const params = { query: await rosterFrom(options, terminal) };
  const { changed, notices } = await asking(() =>
    done(apiOf(terminal).PUT('/api/office/delegations', { params, body })),
  );
  if (options.json) return terminal.json({ changed, notices });
  terminal.talk(
    say(
      `${name}自 ${from} 至 ${until} 可以批准通报批评、移送（${document}）；已告知 ${notices} 份在办通知书`,
      `${name} may approve criticism and referral from ${from} until ${until} (${document}); ${notices} open notices know of it`,
    ),
  );
}

function registerDelegate(office: Command, terminal: Terminal): void {
  const { say } = terminal;
  office
    .command('delegate')
    .description(
      say(
        '登记行政首长的授权：受权人可以批准通报批评、移送；同一文号再次登记即改期，可提前终止',
        'enter whom the head of government lets approve criticism and referral; the same paper entered again has the new days, so that it can be ended early',
      ),
    )
    .requiredOption('--name <name>', say('受权人姓名', 'to whom, by name'))
    .requiredOption('--document <number>', say('授权文号', 'number of the paper'))
    .requiredOption('--on <day>', say('授权文件日期', 'day of the paper'))
    .requiredOption('--from <day>', say('授权起始日', 'its first day'))
    .requiredOption('--until <day>', say('授权截止日', 'its last day'))
    .option(
      '--holder <id>',
      say('受权人编号，默认由姓名得出', 'his id; by default it follows from the name'),
    )
    .option('--phone <number>', say('电话', 'telephone'))
    .option('--email <address>', say('邮箱', 'e-mail address'))
    .option(
      '--campaign <campaign>',
      say('该次督查（其他县区）的行政首长', 'the head of that campaign’s county'),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((options: DelegateOptions) => delegate(options, terminal));
}

/** `duban office show | set | delegate`: the issuing body as every letter bears it, and delegations of the head of government. */
export function registerOffice(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const office = program
    .command('office')
    .description(
      say(
        '签发机关及其地址、电话；行政首长的授权',
        'the issuing body, its address and telephone; delegations of the head of government',
      ),
    );
  const roster: [string, string] = [
    '--campaign <campaign>',
    say(
      '该次督查（其他县区）的，默认本机关',
      'of that campaign (another county); the own one if not given',
    ),
  ];
  registerDelegate(office, terminal);
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  office
    .command('show')
    .description(say('已登记的签发机关', 'what is entered'))
    .option(...roster)
    .option(...json)
    .action(async (options: { json?: boolean; campaign?: string }) => {
      const query = await rosterFrom(options, terminal);
      const shown = () => done(apiOf(terminal).GET('/api/office', { params: { query } }));
      tell(await asking(shown), options, terminal);
    });
  office
    .command('set')
    .description(
      say(
        '登记签发机关；已签发的通知书保留原样',
        'enter it; notices that are out keep what they bear',
      ),
    )
    .requiredOption('--name <name>', say('名称，如 云岭县人民政府办公室', 'its name'))
    .requiredOption('--address <address>', say('地址', 'its address'))
    .requiredOption('--telephone <number>', say('电话', 'its telephone'))
    .option(...roster)
    .option(...json)
    .action(
      async (options: {
        name: string;
        address: string;
        telephone: string;
        campaign?: string;
        json?: boolean;
      }) => {
        const { name, address, telephone } = options;
        const query = await rosterFrom(options, terminal);
        const asked = () =>
          done(
            apiOf(terminal).PUT('/api/office', {
              params: { query },
              body: { name, address, telephone },
            }),
          );
        tell(await asking(asked), options, terminal);
      },
    );
}
