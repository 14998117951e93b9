import type { Command } from 'commander';
import { by, done } from '../../src/client/api-client.ts';
import type { Office } from '../../src/client/api-types.ts';
import { actorFrom, apiOf, asking } from '../house-address.ts';
import { type Terminal, table } from '../output.ts';

function tell(office: Office, options: { json?: boolean }, terminal: Terminal): void {
  const { say, print, talk } = terminal;
  const { issuer } = office;
  if (options.json) terminal.json(office);
  else if (issuer === null)
    talk(
      say(
        '签发机关尚未登记，登记之前不能签发：duban office set --name 名称 --address 地址 --telephone 电话 --as supervisionOffice:编号',
        'the issuing body is not entered, and nothing can be issued before: duban office set --name … --address … --telephone … --as supervisionOffice:id',
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
}

/** `duban office show | set`: the issuing body with its address and telephone, as every letter bears them. */
export function registerOffice(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const office = program
    .command('office')
    .description(say('签发机关及其地址、电话', 'the issuing body, its address and telephone'));
  const json: [string, string] = ['--json', say('输出 JSON', 'print JSON')];
  office
    .command('show')
    .description(say('已登记的签发机关', 'what is entered'))
    .option(...json)
    .action(async (options: { json?: boolean }) =>
      tell(await asking(() => done(apiOf(terminal).GET('/api/office'))), options, terminal),
    );
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
    .requiredOption('--as <actor>', say('岗位:编号[:姓名]', 'role:id[:name]'))
    .option(...json)
    .action(
      async (options: {
        name: string;
        address: string;
        telephone: string;
        as: string;
        json?: boolean;
      }) => {
        const { name, address, telephone } = options;
        const asked = () =>
          done(
            apiOf(terminal).PUT('/api/office', {
              params: { header: by(actorFrom(options.as)) },
              body: { name, address, telephone },
            }),
          );
        tell(await asking(asked), options, terminal);
      },
    );
}
