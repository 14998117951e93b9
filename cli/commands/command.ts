import type { Command } from 'commander';
import { POSTS } from '../../src/api/requests/bodies.ts';
import { done, keyed } from '../../src/client/api-client.ts';
import { dateOf } from '../../src/domain/calendar/instant.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import type { EventType } from '../../src/domain/notice/events.ts';
import { isRoleFor } from '../../src/domain/rules/decide.ts';
import { commandBodyFrom, fieldsOfKind, isKind, KINDS } from '../command-body.ts';
import { sendEvidence } from '../evidence-files.ts';
import { apiOf, asking } from '../house-address.ts';
import { Failure, type Terminal, table } from '../output.ts';

interface Options {
  key?: string;
  data?: string;
  evidence?: string[];
  effectiveOn?: string;
  json?: boolean;
}

/** The command's own fields: from `--data JSON`, or from `field=value` words. */
export function fieldsOf(words: string[], data: string | undefined): Record<string, unknown> {
  if (data !== undefined) {
    try {
      return JSON.parse(data) as Record<string, unknown>;
    } catch {
      throw new Failure('not-json', '--data 不是有效的 JSON', '--data is not valid JSON');
    }
  }
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', ...rest] = word.split('=');
      const value = rest.join('=');
      if (name === '' || rest.length === 0)
        throw new Failure(
          'field-unreadable',
          `“${word}” 应为 名称=内容`,
          `"${word}" must be name=value`,
        );
      return [name, value === 'true' ? true : value === 'false' ? false : value];
    }),
  );
}

/** The commands with who may give them and what they want to know, for the help page. */
function kindsTable({ lang, say }: Terminal): string {
  const rows = KINDS.map((kind) => {
    const posts = POSTS.filter((post) => isRoleFor(kind, post));
    return [
      `  ${kind}`,
      WORDS[lang].commands[kind] ?? '',
      posts.map((post) => WORDS[lang].posts[post]).join(say('、', ', ')),
      fieldsOfKind(kind).join(' '),
    ];
  });
  const head = say('  事项 含义 可办理的岗位 内容', '  kind meaning by fields').split(' ');
  const [, , ...heads] = head;
  const lines = table([[`  ${heads[0]}`, ...heads.slice(1)], ...rows]);
  return `\n${lines.join('\n')}\n${say(
    '  内容写成 名称=内容；带 ? 的可不填；措施等用 --data 以 JSON 给出，佐证材料用 --evidence 文件',
    '  fields are name=value; those with ? may be left out; lists go into --data as JSON, evidence by --evidence FILE',
  )}`;
}

/** `duban command NOTICE KIND [field=value …]`: any command, the same way a page or a link gives it. */
export function registerCommand(program: Command, terminal: Terminal): void {
  const { say, lang } = terminal;
  program
    .command('command <notice> <kind> [fields...]')
    .description(
      say('办理任一事项，如 command 文号 acknowledge', 'give any command, such as acknowledge'),
    )
    .option(
      '--key <key>',
      say('本次操作的唯一编号，重发不会重复办理', 'idempotency key: once, however often sent'),
    )
    .option('--data <json>', say('以 JSON 给出内容', 'the fields as JSON'))
    .option(
      '--evidence <file...>',
      say('先上传这些佐证材料，再随事项报送', 'files that are sent first, and cited as evidence'),
    )
    .option(
      '--effective-on <date>',
      say(
        '佐证材料所证事项生效之日，默认今天',
        'the day on which what they prove took effect; today',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .addHelpText('after', kindsTable(terminal))
    .action(async (notice: string, kind: string, words: string[], options: Options) => {
      if (!isKind(kind))
        throw new Failure(
          'command-unknown',
          `没有 ${kind} 这种事项，应为 ${KINDS.join('、')} 之一`,
          `there is no command ${kind}; it must be one of ${KINDS.join(', ')}`,
        );
      const fields = fieldsOf(words, options.data);
      if (options.evidence !== undefined)
        fields.evidence = await sendEvidence(apiOf(terminal), notice, {
          files: options.evidence,
          effectiveOn: options.effectiveOn ?? dateOf(new Date().toISOString()),
        });
      const body = commandBodyFrom(kind, fields, terminal);
      const outcome = await asking(() =>
        done(
          apiOf(terminal).POST('/api/notices/{id}/commands', {
            params: { path: { id: notice }, header: keyed(options.key) },
            body,
          }),
        ),
      );
      if (options.json) return terminal.json(outcome);
      // Taken for later: nothing has happened yet.
      if ('code' in outcome) return terminal.print(outcome.title);
      const said = outcome.events
        .map((e) => WORDS[lang].events[e as EventType])
        .join(say('；', '; '));
      return terminal.print(
        say(
          `${said}。通知书${WORDS.zh.noticeStages[outcome.stage]}（第${outcome.seq}条事件）`,
          `${said}. The notice is ${WORDS.en.noticeStages[outcome.stage]} (event ${outcome.seq})`,
        ),
      );
    });
}
