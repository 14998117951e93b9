import type { RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { problem } from './presenters/problem.ts';
import type { Route } from './route.ts';
import { problemsOf } from './route-problems.ts';

/** The route that answers a request; nothing where none does. */
const routeOf = (res: Response): Route | undefined => res.locals.route as Route | undefined;

const faultsIn = (schema: z.ZodType, value: unknown): string[] => {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? []
    : parsed.error.issues.map((i) => `/${i.path.map(String).join('/')}: ${i.message}`);
};

const PROBLEM = 'application/problem+json';

/** What is wrong with a problem: its shape, its status, or a code that its route does not name. */
function problemFaults(route: Route | undefined, status: number, body: unknown): string[] {
  const faults = faultsIn(problem, body);
  if (faults.length > 0) return faults;
  const { code, status: said } = body as z.infer<typeof problem>;
  const known = route === undefined || problemsOf(route).includes(code);
  return [
    ...(said === status ? [] : [`it says ${said}`]),
    ...(known ? [] : [`the problem ${code} is not documented`]),
  ];
}

/** What is wrong with a JSON answer of a route, or of no route at all. */
function jsonFaults(route: Route | undefined, res: Response, body: unknown): string[] {
  const type = String(res.get('Content-Type') ?? 'application/json').split(';')[0];
  const { statusCode: status } = res;
  if (type === PROBLEM) return problemFaults(route, status, body);
  const schema = route?.answers[status];
  if (schema !== undefined) return faultsIn(schema, body);
  // An answer that has only been taken is told in the words of a problem, and is none.
  const code = (body as { code?: unknown } | null)?.code;
  if (route !== undefined && code === 'answer-taken') return problemFaults(route, status, body);
  return [`no answer of that status is documented`];
}

/** True for an answer that may have no JSON: a file of its route's type, or a page. */
function fits(route: Route | undefined, res: Response): boolean {
  if (route?.produces === undefined) return route === undefined;
  const type = String(res.get('Content-Type') ?? '').split(';')[0];
  return res.statusCode === 200 && (route.produces === '*/*' || route.produces === type);
}

/**
 * Holds every answer to what its route documents: shape, status, content type, codes of problems.
 * @param told is told of each answer that is otherwise, in one line that begins with method, path and status.
 */
export function checkAnswers(told: (fault: string) => void): RequestHandler {
  return (req, res, next) => {
    const json = res.json.bind(res);
    let seen = false;
    const tell = (faults: string[]) => {
      const route = routeOf(res);
      const name = route === undefined ? 'no route' : route.id;
      const what = `${req.method} ${req.originalUrl.split('?')[0]} ${res.statusCode} (${name})`;
      for (const fault of faults) told(`${what}: ${fault}`);
    };
    res.json = (body: unknown) => {
      seen = true;
      // What is sent is its text: a field that is undefined is not there.
      tell(jsonFaults(routeOf(res), res, JSON.parse(JSON.stringify(body ?? null))));
      return json(body);
    };
    res.on('finish', () => {
      if (!seen && !fits(routeOf(res), res))
        tell([`${res.get('Content-Type') ?? 'nothing'} is not documented`]);
    });
    next();
  };
}
