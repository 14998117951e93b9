import {
  extendZodWithOpenApi,
  OpenAPIRegistry,
  OpenApiGeneratorV31,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { Route } from './route.ts';

extendZodWithOpenApi(z);

const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  requestId: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

/** The OpenAPI 3.1 document of the routes; what is mounted is what is documented. */
export function openApi(routes: Route[], version: string) {
  const registry = new OpenAPIRegistry();
  const Problem = registry.register('Problem', problem);
  for (const route of routes) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
    const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
    const headers = z.object({
      ...(route.acts ? { 'Duban-Actor': z.string() } : {}),
      ...(route.keyed === undefined ? {} : { 'Idempotency-Key': z.string().min(1).max(200) }),
      ...Object.fromEntries((route.headers ?? []).map((name) => [name, z.string()])),
    });
    const schema = route.produces === undefined ? (route.answer ?? z.looseObject({})) : z.string();
    const answer = { [route.produces ?? 'application/json']: { schema } };
    registry.registerPath({
      method: route.method,
      path: route.path,
      tags: [route.tag],
      summary: `${route.summary.zh} · ${route.summary.en}`,
      operationId: `${route.method} ${route.path}`.replaceAll(/[^a-zA-Z]+/g, '_'),
      request: {
        params,
        headers: headers as never,
        ...(route.query === undefined ? {} : { query: route.query as never }),
        ...(route.body === undefined
          ? {}
          : { body: { required: true, content: { 'application/json': { schema: route.body } } } }),
      },
      responses: {
        '2XX': { description: '成功 · done', content: answer },
        ...Object.fromEntries(
          (route.also ?? []).map((status) => [
            status,
            { description: '暂不可用 · not now', content: answer },
          ]),
        ),
        default: {
          description: '问题 · a problem (RFC 9457)',
          content: { 'application/problem+json': { schema: Problem } },
        },
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: '督办 Duban',
      version,
      description:
        '整改通知书的自动催办与销号。Follow-up of inspection findings, notice to closure.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
}
