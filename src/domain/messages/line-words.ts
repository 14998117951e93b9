import { isOfficePost } from '../notice/posts.ts';
import type { GatedRung, Post, Rung } from '../policy/policy.ts';
import { dueWords } from './date-words.ts';
import type { OutboxRow, Vacancy } from './messages.ts';
import { NAMES as ZH } from './zh-names.ts';

/** A row as it is worded: what was said about which letter, and by when something is due. */
export type Row = Pick<
  OutboxRow,
  | 'what'
  | 'rung'
  | 'kind'
  | 'findings'
  | 'documentNumber'
  | 'dueAt'
  | 'copy'
  | 'task'
  | 'decidedAt'
  | 'side'
  | 'deputyFor'
  | 'post'
  | 'coUnit'
  | 'facts'
  | 'vacant'
>;

/** What is said, and below it the reason or the facts, where there are some. */
export type Line = readonly [said: string, detail?: string | undefined];

/** The findings of a line, `第1、3条问题`; nothing where it is about the letter. */
export const aboutFindings = ({ findings }: Pick<Row, 'findings'>): string =>
  findings.length === 0 ? '' : `第${findings.join('、')}条问题`;

/** What is said of a date besides it: 暂定 where its year has no paper, and the original one where it has moved. */
const dateNotes = ({ facts }: Pick<Row, 'facts'>): string[] => [
  ...(facts.provisional ? ['暂定'] : []),
  ...(facts.original === null ? [] : [`原期限${dueWords(facts.original)}`]),
];

/** The date of a line with what is said of it, in brackets of its own or, where it stands within some, behind commas. */
export function byWords(row: Pick<Row, 'dueAt' | 'facts'>, within = false): string {
  if (row.dueAt === null) return '';
  return noted(dueWords(row.dueAt), row, within);
}

/** What a date is for, with what is said of the date behind it: `应于2026年4月1日18:00前报送（暂定）`. */
export function noted(text: string, row: Pick<Row, 'facts'>, within = false): string {
  const notes = dateNotes(row);
  if (notes.length === 0) return text;
  return within ? [text, ...notes].join('，') : `${text}（${notes.join('，')}）`;
}

/** By when, at the end of what is asked; a date that has passed says so. */
export function deadline(row: Row): string {
  if (row.dueAt === null) return '';
  return row.dueAt < row.decidedAt
    ? `，期限已过（${byWords(row, true)}）`
    : `，期限为${byWords(row)}`;
}

const postWords = (posts: readonly Post[]): string =>
  posts.map((post) => ZH.posts[post]).join('、');

/** In whose place its reader acts. */
export const actingWords = ({ deputyFor }: Pick<Row, 'deputyFor'>): string =>
  deputyFor === undefined ? '' : `（您代理${deputyFor.name}）`;

/** Whom a line was meant for where the posts are vacant, and what its reader is to do about it; nothing otherwise. */
export function vacancyWords({
  vacant,
  side,
  task,
}: Pick<Row, 'vacant' | 'side' | 'task'>): string {
  if (vacant === null) return '';
  const { unit, posts, recused, told } = vacant;
  const named = postWords(posts);
  if (side === 'unit') return `；此件应送${named}，该岗位空缺，请代为办理`;
  if (recused) return officeRecused(named, task, told);
  if (posts.every(isOfficePost)) return officeVacancy(named, task, told);
  if (told.length === 0)
    return `；此件应送${unit}${named}，该单位各岗位均无人在岗，无人可送，请联系该单位并补充名册`;
  const others = told.map(({ post, name }) => `${ZH.posts[post]}${name}`).join('、');
  return `；${unit}${named}岗位空缺，已改送${others}，请该单位补充人员并更新名册`;
}

/** Whoever stands above a vacant post of the office acts for it; whoever does not has it filled. */
function officeVacancy(named: string, task: Row['task'], told: Vacancy['told']): string {
  if (task !== 'vacancy') return `；此件应送${named}，该岗位空缺，请代为办理`;
  const others = told.map(({ post, name }) => `${ZH.posts[post]}${name}`).join('、');
  return others === ''
    ? `；此件应由${named}办理，该岗位空缺，请落实任职人员并更新名册`
    : `；${named}岗位空缺，已改送${others}，请落实任职人员并更新名册`;
}

/** Whoever holds the post is of the unit himself, so that another decides, or is to be found. */
function officeRecused(named: string, task: Row['task'], told: Vacancy['told']): string {
  const why = '任职人员在责任单位任职，应当回避';
  if (task !== 'vacancy') return `；此件应送${named}，其${why}，请代为办理`;
  const others = told.map(({ post, name }) => `${ZH.posts[post]}${name}`).join('、');
  return others === ''
    ? `；此件应由${named}办理，其${why}，请落实其他有权办理的人员并更新名册`
    : `；${named}的${why}，已改送${others}`;
}

const MOST = 300;

/** A reason with its label, cut where it is long: the page has the whole of it. */
export function brief(label: string, words: string | null): string | undefined {
  const text =
    words
      ?.replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/[。；]$/, '') ?? '';
  if (text === '') return undefined;
  return `${label}：${text.length > MOST ? `${text.slice(0, MOST)}……` : text}`;
}

const ACTS: Record<GatedRung, { matter: string; plan: string; done: string }> = {
  interview: {
    matter: '约谈事项',
    plan: '约谈其主要负责人',
    done: '约谈你单位主要负责人，时间、地点另行通知',
  },
  criticise: { matter: '通报批评事项', plan: '对其通报批评', done: '对你单位通报批评' },
  refer: { matter: '移送事项', plan: '移送有关机关追究责任', done: '移送有关机关处理' },
};

const gatedOf = ({ facts, rung }: Row): GatedRung => {
  const named = facts.gated ?? (rung as Rung | null);
  return named === 'criticise' || named === 'refer' ? named : 'interview';
};

/** The matter that waits for a leader: which findings, and what is to be done about them. */
export function gatedMatter(row: Row): string {
  const codes = row.facts.about.map((f) => f.code);
  const about = row.findings.length > 0 ? '' : aboutFindings({ findings: codes });
  return `${about}${ACTS[gatedOf(row)].matter}`;
}

/** What a rung does about a unit: asked of a leader before, told to the unit afterwards. */
export const gatedPlan = (row: Row): string => ACTS[gatedOf(row)].plan;
export const gatedDone = (row: Row): string => ACTS[gatedOf(row)].done;

/** What a leader has to know of the findings before he decides. */
export function gatedFacts({ facts }: Row): string | undefined {
  const known = facts.about.map(({ code, statement, dueAt, reminders, returns }) => {
    const chased = [
      ...(reminders > 0 ? [`已催办、督办${reminders}次`] : []),
      ...(returns > 0 ? [`退回${returns}次`] : []),
    ];
    const what = statement.length > 60 ? `${statement.slice(0, 60)}……` : statement;
    return `第${code}条问题“${what}”，整改期限${dueWords(dueAt)}${chased.length === 0 ? '' : `，${chased.join('，')}`}`;
  });
  const raised = brief('提出理由', facts.words);
  const all = raised === undefined ? known : [...known, raised];
  return all.length === 0 ? undefined : `情况：${all.join('；')}`;
}
