/** Writes docs/permissions.md: who may ask for what, and how far, from the table by which the API decides. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PERMISSIONS, permissionOf, type Scope } from '../src/domain/access/permissions.ts';
import { roleWords } from '../src/domain/access/role-words.ts';
import { ROLES } from '../src/domain/access/roles.ts';

const SIGNS: Record<Scope, string> = {
  office: '全',
  granted: '授',
  unit: '本',
  self: '己',
  house: '设',
};

const cells = (operation: string): string[] => {
  const permission = permissionOf(operation) ?? {};
  if (permission === 'anyone') return ['不需登录', ...ROLES.map(() => '')];
  if (permission === 'signedIn') return ['已登录即可', ...ROLES.map(() => '')];
  return ['', ...ROLES.map((role) => (permission[role] ? SIGNS[permission[role]] : ''))];
};

const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

const heads = ['操作 operation', '任何人 anybody', ...ROLES.map((role) => `${roleWords(role).zh}`)];

/** The page as it has to be. */
export const permissionsDoc = (): string =>
  `# 谁可以做什么 · Who may do what

本页由 \`scripts/permissions-doc.ts\` 按 \`src/domain/access/permissions.ts\` 生成，接口按同一张表判断；表中没有的操作不能启动。

This page is written by \`scripts/permissions-doc.ts\` from \`src/domain/access/permissions.ts\`, by which the API decides; an operation that the table does not name does not start.

- **全** 整个督查机构 the whole office；**授** 授权的专项督查和单位 what was granted；**本** 本单位 one's own unit；**己** 仅本人 one's own alone；**设** 系统设置，其中没有通知书 the house's own settings, in which there are no notices。
- 空白：403 \`not-your-role\`。范围以外的对象一律 404。Blank: 403. What lies outside one's scope is 404.
- 某一事项在某一时刻能否由某岗位办理，另由通知书的规则决定（\`duban command --help\`）。Which command a post may give, and when, is decided by the rules of the letter besides.

${line(heads)}
${line(heads.map(() => '---'))}
${Object.keys(PERMISSIONS)
  .map((operation) => line([`\`${operation}\``, ...cells(operation)]))
  .join('\n')}
`;

const isRun = process.argv[1] === fileURLToPath(import.meta.url);
if (isRun) writeFileSync(new URL('../docs/permissions.md', import.meta.url), permissionsDoc());
