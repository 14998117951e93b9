import type { Registry } from 'prom-client';
import { REFUSALS } from '../../domain/notice/refusals.ts';
import { alive, readiness, version } from '../presenters/health.ts';
import { problemExplanation, problemExplanations } from '../presenters/problem.ts';
import { Problem, statusOf, textOf } from '../problem.ts';
import { PROBLEM_CODES } from '../problem-codes.ts';
import { CODE } from '../requests/parameters.ts';
import { fileRoute, type Route, route } from '../route.ts';

/** What a process says of itself. */
export interface Health {
  version: string;
  /** What is ready and what is not, by name; asked anew at each call. */
  checks(): Promise<Record<string, boolean>>;
  metrics: Registry;
  /** Further metrics in Prometheus' text form, such as the Temporal SDK's. */
  more(): Promise<string>;
}

const CODES = [...PROBLEM_CODES, ...REFUSALS];

const explained = (code: (typeof CODES)[number]) => {
  const { zh, en } = textOf(code);
  return { code, status: statusOf(code), zh, en };
};

/** Liveness, readiness, metrics, version, and the list of problems. */
export const serviceRoutes = (health: Health): Route[] => [
  route({
    id: 'isAlive',
    method: 'get',
    path: '/livez',
    tag: 'service',
    summary: { zh: '进程存活', en: 'The process lives' },
    about: { zh: '不问引擎与数据库。', en: 'It asks neither engine nor database.' },
    answers: { 200: alive },
    handle: async () => ({ body: { ok: true } }),
  }),
  route({
    id: 'isReady',
    method: 'get',
    path: '/readyz',
    tag: 'service',
    summary: { zh: '可以受理', en: 'Ready to work, or what is missing' },
    about: {
      zh: '缺少任何一项时为 503，内容相同。',
      en: 'With anything missing it is 503, with the same content.',
    },
    answers: { 200: readiness, 503: readiness },
    async handle() {
      const checks = await health.checks();
      const ok = Object.values(checks).every(Boolean);
      return { status: ok ? 200 : 503, body: { ok, checks } };
    },
  }),
  fileRoute({
    id: 'getMetrics',
    method: 'get',
    path: '/metrics',
    tag: 'service',
    summary: { zh: '指标', en: 'Metrics for Prometheus' },
    about: { zh: 'Prometheus 文本格式。', en: 'In the text form of Prometheus.' },
    produces: 'text/plain',
    async handle({ res }) {
      const text = `${await health.metrics.metrics()}${await health.more()}`;
      res.type(health.metrics.contentType).send(text);
      return { sent: true };
    },
  }),
  route({
    id: 'getVersion',
    method: 'get',
    path: '/version',
    tag: 'service',
    summary: { zh: '版本', en: 'Version' },
    about: { zh: '本程序与 Node.js 的版本。', en: 'Of this program and of Node.js.' },
    answers: { 200: version },
    handle: async () => ({ body: { version: health.version, node: process.version } }),
  }),
  route({
    id: 'listProblems',
    method: 'get',
    path: '/problems',
    tag: 'service',
    summary: { zh: '全部错误代码', en: 'All problem codes' },
    about: {
      zh: '代码长期不变，文字可能改进。',
      en: 'A code never changes; its words may get better.',
    },
    answers: { 200: problemExplanations },
    handle: async () => ({ body: { items: CODES.map(explained) } }),
  }),
  route({
    id: 'getProblem',
    method: 'get',
    path: '/problems/{code}',
    tag: 'service',
    summary: { zh: '一个错误代码', en: 'One problem code, as the type of a problem names it' },
    about: { zh: '问题中的 type 即此地址。', en: 'The type of a problem is this address.' },
    params: { code: CODE },
    answers: { 200: problemExplanation },
    async handle({ params }) {
      const code = CODES.find((c) => c === params.code);
      if (code === undefined) throw new Problem('route-unknown');
      return { body: explained(code) };
    },
  }),
];
