import type { Command } from 'commander';
import { type ApiClient, done, every } from '../../../src/client/api-client.ts';
import { apiOf, asking, campaignNamed } from '../../house-address.ts';
import type { Terminal } from '../../output.ts';
import { unitNamed } from '../../unit-named.ts';

interface Options {
  organ: string;
  document: string;
  on: string;
  subject: string;
  from: string;
  until: string;
  unit: string[];
  category: string[];
  json?: boolean;
}

/** Ids of the units named on the command line. @throws Failure. */
async function unitIds(
  api: ApiClient,
  roster: string,
  given: readonly string[],
): Promise<string[]> {
  if (given.length === 0) return [];
  const units = await every((part) =>
    api.GET('/api/units', { params: { query: { roster, ...part } } }),
  );
  return given.map((name) => unitNamed(units, name).id);
}

async function authorise(target: string, options: Options, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const { organ, document, on, subject, from, until, category: categories } = options;
  const campaign = await asking(async () => {
    const api = apiOf(terminal);
    const { id } = await campaignNamed(api, target);
    const units = await unitIds(api, id, options.unit);
    return done(
      api.PUT('/api/campaigns/{id}/authorisation', {
        params: { path: { id } },
        body: { organ, document, on, subject, units, categories, from, until },
      }),
    );
  });
  if (options.json) return terminal.json(campaign);
  return terminal.print(
    say(
      `${campaign.name}：经${organ}批准（${document}，${on}），督查事项：${subject}，时限 ${from} 至 ${until}`,
      `${campaign.name}: approved by ${organ} (${document}, ${on}), on ${subject}, from ${from} until ${until}`,
    ),
  );
}

const more = (value: string, before: string[]): string[] => [...before, value];

/** `duban campaign authorise`: who has approved a campaign, and how far it reaches. */
export function registerAuthorise(campaign: Command, terminal: Terminal): void {
  const { say } = terminal;
  campaign
    .command('authorise <campaign>')
    .description(
      say(
        '登记批准机关、文件和督查范围，登记之后才能审签',
        'enter who has approved it and its scope; nothing is approved before',
      ),
    )
    .requiredOption('--organ <organ>', say('批准机关', 'who has approved it'))
    .requiredOption('--document <number>', say('批准文件的文号', 'number of the paper'))
    .requiredOption('--on <day>', say('批准日期', 'day of the paper'))
    .requiredOption('--subject <text>', say('督查事项', 'what it is about'))
    .requiredOption('--from <day>', say('督查起始日', 'first day'))
    .requiredOption('--until <day>', say('督查截止日', 'last day'))
    .option(
      '--unit <unit>',
      say('督查对象，可多次；不写为不限', 'a unit, repeatable; none: any'),
      more,
      [],
    )
    .option(
      '--category <text>',
      say('问题类别，可多次；不写为不限', 'a category, repeatable; none: any'),
      more,
      [],
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((target: string, options: Options) => authorise(target, options, terminal));
}
