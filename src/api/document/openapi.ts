import { canBePlayed, REHEARSED } from '../access/rehearsed.ts';
import { eventLine } from '../presenters/feed/event-told.ts';
import { problem } from '../presenters/problem.ts';
import { statusOf, textOf } from '../problem.ts';
import { HEADERS } from '../requests/parameters.ts';
import type { Route, Words } from '../route.ts';
import { problemsOf } from '../route-problems.ts';
import { permissionFor } from '../who-asks.ts';
import { DocumentSchemas, type JsonSchema } from './schemas.ts';
import { TAGS } from './tags.ts';
import { TOLD_OUTSIDE, webhooks } from './webhooks.ts';

const both = ({ zh, en }: Words): string => `${zh} · ${en}`;

/** An example of a parameter stands beside it as well, where readers of the document look for it. */
const parameter = (
  place: 'path' | 'query' | 'header',
  name: string,
  required: boolean,
  { description, ...schema }: JsonSchema,
) => ({
  name,
  in: place,
  required,
  ...(description === undefined ? {} : { description }),
  schema,
  ...(schema.examples === undefined ? {} : { example: schema.examples[0] }),
});

function parametersOf(route: Route, schemas: DocumentSchemas) {
  const { params, query, keyed, headers = [], mayHave = [] } = route;
  const queried = query === undefined ? {} : schemas.of(query, 'input');
  const needed = [...(keyed === undefined ? [] : ['Idempotency-Key' as const]), ...headers];
  const named = (name: keyof typeof HEADERS, required: boolean) =>
    parameter('header', name, required, schemas.of(HEADERS[name], 'input'));
  return [
    ...Object.entries(params).map(([name, { schema }]) =>
      parameter('path', name, true, schemas.of(schema, 'input')),
    ),
    ...Object.entries(queried.properties ?? {}).map(([name, schema]) =>
      parameter('query', name, queried.required?.includes(name) ?? false, schema),
    ),
    ...needed.map((name) => named(name, true)),
    ...mayHave.map((name) => named(name, false)),
    ...(canBePlayed(permissionFor(route)) ? [named(REHEARSED, false)] : []),
  ];
}

/** The body that a request carries; one that may be empty need not be sent. */
function requestOf({ body }: Route, schemas: DocumentSchemas) {
  if (body === undefined) return {};
  const schema = schemas.of(body, 'input');
  const variants = schemas.variantsOf(schema);
  const shown = variants === null ? { example: schemas.exampleOf(schema) } : { examples: variants };
  const required = !body.safeParse({}).success;
  return { requestBody: { required, content: { 'application/json': { schema, ...shown } } } };
}

const RETRY = {
  'Retry-After': {
    description: '几秒后重试 · seconds after which to try again',
    schema: { type: 'integer' },
    example: 5,
  },
};

type Code = ReturnType<typeof problemsOf>[number];

/** An answer of that status that is a problem of one of these codes, each with its words. */
function problemAnswer(status: number, codes: Code[], Problem: JsonSchema) {
  const said = codes.map((code) => `- \`${code}\` ${both(textOf(code))}`).join('\n');
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const schema = { allOf: [Problem, { properties: { code: { enum: codes } } }] };
  const [code = 'internal'] = codes;
  const example = {
    type: `/problems/${code}`,
    title: textOf(code).zh,
    status,
    code,
    instance: '/api/notices/c-3f2a91bc04-001-9d8e7f60',
    requestId: '0b8f6f2e-5d0c-4a55-9e0e-3f0c6f0d9a11',
  };
  return {
    description: said,
    ...(status === 429 || status === 503 ? { headers: RETRY } : {}),
    content: { [type]: { schema, example } },
  };
}

/** Longest name of an answer that operations share; a longer list of codes stands where it is given. */
const LONGEST_NAME = 60;

/** Name of an answer that several operations give: the codes of its problems. */
const nameOf = (codes: readonly string[]): string =>
  codes
    .map((code) => code.replaceAll(/(?:^|-)([a-z])/g, (_, first) => first.toUpperCase()))
    .join('Or');

/** Problems of a route by status, each with the name under which operations share it. */
function problemAnswers(route: Route, schemas: DocumentSchemas) {
  const all = problemsOf(route);
  const Problem = schemas.of(problem, 'output');
  return [...new Set(all.map(statusOf))].map((status) => {
    const codes = all.filter((code) => statusOf(code) === status);
    const answer = problemAnswer(status, codes, Problem);
    return { status: String(status), name: nameOf(codes), answer };
  });
}

const DONE: Record<number, Words> = {
  200: { zh: '成功', en: 'Done' },
  201: { zh: '已建立', en: 'Made' },
  202: { zh: '已受理，尚未办完', en: 'Taken, and not finished yet' },
  503: { zh: '暂不可用', en: 'Not now' },
};

const NEXT = {
  Link: {
    description: '下一页的地址，rel="next" · address of the next page',
    schema: { type: 'string' },
    example: '</api/notices?cursor=Yy0wMDE.q3xYk0c1m2n3o4p5q6r7s8>; rel="next"',
  },
};

/** What stands in an answer that is no JSON: of a stream each event, of a text its characters. */
function writtenAs(produces: string, schemas: DocumentSchemas): object {
  if (produces === 'application/x-ndjson')
    return { type: 'string', contentSchema: schemas.of(eventLine, 'output') };
  if (produces === 'text/event-stream')
    return {
      type: 'object',
      properties: {
        event: { type: 'string' },
        data: { type: 'string' },
        retry: { type: 'integer' },
      },
    };
  return produces.startsWith('text/') ? { type: 'string' } : {};
}

function goodAnswers(route: Route, schemas: DocumentSchemas): [string, object][] {
  const { answers, produces, query } = route;
  if (produces !== undefined) {
    const description =
      produces === 'text/event-stream' ? '事件流 · a stream of events' : '文件 · the file';
    const lines = produces === 'application/x-ndjson' && {
      example: `${JSON.stringify(schemas.exampleOf(schemas.of(eventLine, 'output')))}\n`,
    };
    const media = { schema: writtenAs(produces, schemas), ...lines };
    return [['200', { description, content: { [produces]: media } }]];
  }
  const paged = query !== undefined && 'cursor' in (schemas.of(query, 'input').properties ?? {});
  return Object.entries(answers).map(([status, shape]) => {
    const schema = schemas.of(shape, 'output');
    const content = { 'application/json': { schema, example: schemas.exampleOf(schema) } };
    const description = both(DONE[Number(status)] ?? { zh: '成功', en: 'Done' });
    return [status, { description, ...(paged ? { headers: NEXT } : {}), content }];
  });
}

type Answer = { description: string; content: object };

/** Answers by status; where a problem has the status of an answer, both stand there. */
function answersOf(
  route: Route,
  schemas: DocumentSchemas,
  shared: Record<string, Answer>,
): Record<string, object> {
  const good = Object.fromEntries(goodAnswers(route, schemas)) as Record<string, Answer>;
  const answers: Record<string, object> = { ...good };
  for (const { status, name, answer } of problemAnswers(route, schemas)) {
    const other = good[status];
    if (other !== undefined) {
      const description = `${other.description}\n${answer.description}`;
      answers[status] = { ...other, description, content: { ...other.content, ...answer.content } };
    } else if (name.length > LONGEST_NAME) answers[status] = answer;
    else {
      shared[name] = answer;
      answers[status] = { $ref: `#/components/responses/${name}` };
    }
  }
  return answers;
}

/** How somebody shows who he is: by a token, or by the cookie of his session. What everybody may ask for takes neither. */
const SECURITY_SCHEMES = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description: '访问令牌 duban_… · an access token, made at /account or by `duban login`',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'duban',
    description:
      '登录会话，经 /sign-in 取得；TLS 之上名为 __Host-duban · the session of somebody who has signed in; over TLS it is called __Host-duban',
  },
};

const securityOf = (route: Route) =>
  permissionFor(route) === 'anyone' ? [] : [{ token: [] }, { session: [] }];

function operationOf(
  route: Route,
  schemas: DocumentSchemas,
  shared: Record<string, Answer>,
): object {
  const { id, tag, summary, about } = route;
  return {
    operationId: id,
    tags: [tag],
    summary: both(summary),
    ...(about === undefined ? {} : { description: `${about.zh}\n\n${about.en}` }),
    security: securityOf(route),
    parameters: parametersOf(route, schemas),
    ...requestOf(route, schemas),
    responses: answersOf(route, schemas, shared),
  };
}

const sorted = <T>(named: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));

const INFO: Words = {
  zh: '整改通知书的自动催办与销号。办理人即登录人，或访问令牌（Authorization: Bearer duban_…）的所有人；办理的请求写明唯一编号（Idempotency-Key）：同一编号只办一次，可放心重发。未办成的一律以 application/problem+json 说明原因，code 长期不变。',
  en: 'Follow-up of inspection findings, from notice to closure. Whoever has signed in acts, or whose access token is shown (Authorization: Bearer duban_…); he names his act once and for all (Idempotency-Key): sent again, it has one effect. Whatever was not done is told as application/problem+json, by a code that never changes.',
};

/** The OpenAPI 3.1 document of the routes; what is mounted is what is documented. */
export function openApi(routes: readonly Route[], version: string) {
  const schemas = new DocumentSchemas({
    input: [
      ...routes.flatMap(({ body, query, params }) => [
        ...(body === undefined ? [] : [body]),
        ...(query === undefined ? [] : [query]),
        ...Object.values(params).map(({ schema }) => schema),
      ]),
      ...Object.values(HEADERS),
    ],
    output: [...routes.flatMap(({ answers }) => Object.values(answers)), ...TOLD_OUTSIDE],
  });
  const paths: Record<string, Record<string, object>> = {};
  const shared: Record<string, Answer> = {};
  for (const route of routes) {
    const operations = paths[route.path] ?? {};
    operations[route.method] = operationOf(route, schemas, shared);
    paths[route.path] = operations;
  }
  const sent = webhooks(schemas);
  return {
    openapi: '3.1.0',
    info: {
      title: '督办 Duban',
      version,
      description: `${INFO.zh}\n\n${INFO.en}`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS).map(([name, words]) => ({ name, description: both(words) })),
    paths,
    webhooks: sent,
    components: {
      schemas: sorted(schemas.components),
      responses: sorted(shared),
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}
