import { z } from 'zod';
import { type CommandBody, commandBody } from '../src/api/requests/wire.ts';
import type { Word } from '../src/domain/messages/words.ts';
import { Failure, type Terminal } from './output.ts';

type Kind = CommandBody['kind'];

/** Fields as people call them. */
const FIELD_WORDS: Record<string, Word> = {
  finding: { zh: '第几条问题', en: 'code of the finding' },
  remarks: { zh: '备注', en: 'remarks' },
  items: { zh: '各条措施', en: 'measures' },
  measures: { zh: '措施', en: 'measures' },
  opinion: { zh: '意见', en: 'opinion' },
  reason: { zh: '理由', en: 'reason' },
  text: { zh: '内容', en: 'text' },
  noChange: { zh: '无变化', en: 'no change' },
  summary: { zh: '整改情况', en: 'what was done' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  name: { zh: '材料名称', en: 'name' },
  sha256: { zh: '文件校验值（SHA-256）', en: 'SHA-256 of the file' },
  effectiveOn: { zh: '生效日期', en: 'effective date' },
  until: { zh: '延期至', en: 'new day' },
  proposal: { zh: '待批事项编号', en: 'id of the proposal' },
  basis: { zh: '批准依据', en: 'basis' },
  document: { zh: '批件文号', en: 'approval paper' },
  organ: { zh: '受移送机关', en: 'organ of a referral' },
  factsChecked: { zh: '已核实情况 true/false', en: 'facts checked, true or false' },
  findings: { zh: '问题编号', en: 'codes of findings' },
  ground: { zh: '异议类别', en: 'ground' },
  reasons: { zh: '异议理由', en: 'reasons' },
  objection: { zh: '异议编号', en: 'id of the objection' },
  upheld: { zh: '异议成立 true/false', en: 'upheld, true or false' },
  to: { zh: '接收单位', en: 'who takes it over' },
  grounds: { zh: '复核理由', en: 'grounds' },
  formalReview: { zh: '复核编号', en: 'id of the formal review' },
  revisions: { zh: '变更内容', en: 'what is revised' },
  statement: { zh: '问题', en: 'statement' },
  recommendation: { zh: '整改意见', en: 'recommendation' },
  target: { zh: '完成标准', en: 'target' },
  due: { zh: '新的期限', en: 'new limit' },
  matter: { zh: '异议或复核编号', en: 'id of the objection or formal review' },
  facts: { zh: '查实的情况', en: 'established facts' },
  reviewer: { zh: '复核人', en: 'reviewer' },
  outcome: { zh: '复核结论', en: 'outcome' },
  decision: { zh: '决定编号', en: 'id of the decision' },
  estimate: { zh: '预计时长', en: 'estimate' },
  milestone: { zh: '第几个节点', en: 'number of the stage' },
  on: { zh: '日期', en: 'day' },
  place: { zh: '地点', en: 'place' },
  people: { zh: '参加人员', en: 'people' },
  result: { zh: '核查结果', en: 'result' },
  passed: { zh: '通过 true/false', en: 'passed, true or false' },
  shown: { zh: '所见内容校验值', en: 'digest of what was shown' },
  record: { zh: '转办记录', en: 'record' },
  rung: { zh: '督办级别', en: 'rung' },
  instruction: { zh: '批示编号', en: 'number of the instruction' },
  addressee: { zh: '由何岗位办理', en: 'the post that answers' },
  limit: { zh: '报告期限', en: 'limit for the answer' },
  leader: { zh: '批示领导及日期', en: 'the leader and the day of his paper' },
  rulesVersion: { zh: '规则版本', en: 'version of the rules' },
};

const SCHEMAS = new Map(commandBody.options.map((o) => [o.shape.kind.value as string, o.shape]));

/** The commands that a person may give. */
export const KINDS: readonly Kind[] = commandBody.options.map((o) => o.shape.kind.value);

/** True for one of them. */
export const isKind = (kind: string): kind is Kind => SCHEMAS.has(kind);

const isOptional = (type: z.ZodType): boolean =>
  type instanceof z.ZodExactOptional || type.safeParse(undefined).success;

/** Names of a command's fields; one that may be left out ends in a question mark. */
export function fieldsOfKind(kind: string): string[] {
  const shape: Record<string, z.ZodType> = SCHEMAS.get(kind) ?? {};
  return Object.entries(shape)
    .filter(([name]) => name !== 'kind')
    .map(([name, type]) => (isOptional(type) ? `${name}?` : name));
}

/** The field of a fault as a person reads it: `evidence[0].sha256（文件校验值（SHA-256））`. */
function nameOf(path: PropertyKey[], { lang, say }: Terminal): string {
  const field = path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}${text && '.'}${String(part)}`,
    '',
  );
  const word = FIELD_WORDS[String(path.findLast((part) => typeof part === 'string') ?? '')]?.[lang];
  return word === undefined ? field : say(`${field}（${word}）`, `${field} (${word})`);
}

type Issue = z.core.$ZodIssue;

const localeOf = (lang: Terminal['lang']) =>
  (lang === 'zh' ? z.locales.zhCN() : z.locales.en()).localeError;

function faultOf(issue: Issue, input: unknown, terminal: Terminal): string {
  const { say, lang } = terminal;
  const field = nameOf(issue.path, terminal);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(say('、', ', '));
    return say(`没有 ${keys} 这项内容`, `unknown: ${keys}`);
  }
  const given = issue.path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    input,
  );
  if (given === undefined) return say(`请给出 ${field}`, `give ${field}`);
  const said = localeOf(lang)({ ...issue, input: given } as never);
  const why = typeof said === 'string' ? said : said?.message;
  return `${field} ${why ?? issue.message}`;
}

/**
 * The body of a command, checked as the API will check it, but worded for whoever typed it.
 * @throws Failure naming every field that is missing, unknown or wrong.
 */
export function commandBodyFrom(
  kind: Kind,
  fields: Record<string, unknown>,
  terminal: Terminal,
): CommandBody {
  const input = { ...fields, kind };
  const parsed = commandBody.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => faultOf(issue, input, terminal));
  const text = faults.join(terminal.say('；', '; '));
  throw new Failure('invalid-request', text, text);
}
