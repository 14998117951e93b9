import type { Registry } from 'prom-client';
import { REFUSALS } from '../../domain/notice/refusals.ts';
import { Problem, textOf } from '../problem.ts';
import { PROBLEMS } from '../problem-codes.ts';
import { type Route, route } from '../route.ts';

/** What a process says of itself. */
export interface Health {
  version: string;
  /** What is ready and what is not, by name; asked anew at each call. */
  checks(): Promise<Record<string, boolean>>;
  metrics: Registry;
  /** Further metrics in Prometheus' text form, such as the Temporal SDK's. */
  more(): Promise<string>;
}

const CODES = [...(Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[]), ...REFUSALS];

const explained = (code: (typeof CODES)[number]) => {
  const { zh, en } = textOf(code);
  return { code, status: new Problem(code).status, zh, en };
};

/** Liveness, readiness, metrics, version, and the list of problems. */
export const serviceRoutes = (health: Health): Route[] => [
  route({
    method: 'get',
    path: '/livez',
    tag: 'service',
    summary: { zh: '进程存活', en: 'The process lives' },
    handle: async () => ({ body: { ok: true } }),
  }),
  route({
    method: 'get',
    path: '/readyz',
    tag: 'service',
    summary: { zh: '可以受理', en: 'Ready to work, or what is missing' },
    also: [503],
    async handle() {
      const checks = await health.checks();
      const ok = Object.values(checks).every(Boolean);
      return { status: ok ? 200 : 503, body: { ok, checks } };
    },
  }),
  route({
    method: 'get',
    path: '/metrics',
    tag: 'service',
    summary: { zh: '指标', en: 'Metrics for Prometheus' },
    produces: 'text/plain',
    async handle({ res }) {
      const text = `${await health.metrics.metrics()}${await health.more()}`;
      res.type(health.metrics.contentType).send(text);
      return { sent: true };
    },
  }),
  route({
    method: 'get',
    path: '/version',
    tag: 'service',
    summary: { zh: '版本', en: 'Version' },
    handle: async () => ({ body: { version: health.version, node: process.version } }),
  }),
  route({
    method: 'get',
    path: '/problems',
    tag: 'service',
    summary: { zh: '全部错误代码', en: 'All problem codes' },
    handle: async () => ({ body: { items: CODES.map(explained) } }),
  }),
  route({
    method: 'get',
    path: '/problems/{code}',
    tag: 'service',
    summary: { zh: '一个错误代码', en: 'One problem code, as the type of a problem names it' },
    async handle({ params }) {
      const code = CODES.find((c) => c === params.code);
      if (code === undefined) throw new Problem('route-unknown');
      return { body: explained(code) };
    },
  }),
];
