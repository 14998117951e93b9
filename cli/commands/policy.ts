import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { checkPolicy } from '../../src/presets/policy-file.ts';
import { loadPolicies } from '../../src/presets/presets.ts';
import { EXIT, Failure, type Terminal, table } from '../output.ts';

function readPolicyFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(
      'unreadable-file',
      `${file} 不能读取：${String(error)}`,
      `${file} cannot be read: ${String(error)}`,
    );
  }
}

/** `duban policy check | list`: a policy file is checked whole, every fault named with its path. */
export function registerPolicy(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const policy = program.command('policy').description(say('督办规则', 'policies'));
  policy
    .command('check <files...>')
    .description(say('检查规则文件', 'check policy files'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((files: string[], options: { json?: boolean }) => {
      const checked = files.map((file) => ({ file, faults: checkPolicy(readPolicyFile(file)) }));
      if (options.json) terminal.json(checked);
      else
        for (const { file, faults } of checked) {
          terminal.print(
            `${file}  ${faults.length === 0 ? say('正确', 'sound') : say('有误', 'faulty')}`,
          );
          for (const f of faults) terminal.print(`  ${f.path}: ${say(f.zh, f.en)}`);
        }
      if (checked.some((c) => c.faults.length > 0)) terminal.exit(EXIT.refused);
    });
  policy
    .command('list')
    .description(say('列出随附的规则', 'list the shipped policies'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((options: { json?: boolean }) => {
      const all = [...loadPolicies().values()].map(({ id, version, name }) => ({
        id,
        version,
        name,
      }));
      if (options.json) terminal.json(all);
      else
        terminal.print(table(all.map((p) => [p.id, `v${p.version}`, say(p.name.zh, p.name.en)])));
    });
}
