import { Argument, type Command, Option } from 'commander';
import { TEMPLATE_NAMES, type TemplateKind, writeTemplate } from '../../src/documents/template.ts';
import { writeNewFile } from '../new-file.ts';
import { Failure, type Terminal } from '../output.ts';

function kindFrom(given: string): TemplateKind {
  if (Object.hasOwn(TEMPLATE_NAMES, given)) return given as TemplateKind;
  throw new Failure(
    'template-unknown',
    `没有 ${given} 这种模板，应为 ledger（台账）或 roster（单位名册）`,
    `there is no template ${given}; it must be ledger or roster`,
  );
}

/** `duban template`: an empty form to fill in. */
export function registerTemplate(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const kind = new Argument('<kind>', say('ledger 台账，roster 单位名册', 'ledger or roster'));
  program
    .command('template')
    .description(
      say(
        '写出空白的台账或单位名册（xlsx，带表头、下拉列表和示例行）',
        'write an empty ledger or roster (xlsx with heads, lists and example rows)',
      ),
    )
    .addArgument(kind)
    .addOption(new Option('--out <file>', say('写到哪个文件', 'the file to write')))
    .action(async (given: string, options: { out?: string }) => {
      const which = kindFrom(given);
      const out = options.out ?? TEMPLATE_NAMES[which];
      writeNewFile(out, await writeTemplate(which));
      terminal.print(
        say(
          `已写出 ${out}：填好后用 duban import 导入，绿色的示例行不导入`,
          `wrote ${out}: fill it in and give it to duban import; the green example rows are not imported`,
        ),
      );
    });
}
