import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Identity } from '../domain/access/identity.ts';
import { accessPages } from './access/pages/access-pages.ts';
import { allRoutes } from './all-routes.ts';
import { checkAnswers } from './answer-check.ts';
import { answerPages, refusalPages } from './callbacks/answer-pages.ts';
import { codePages } from './callbacks/code-page.ts';
import { machineRoutes, signedMessages } from './callbacks/machine-routes.ts';
import { recordCalls } from './calls/record-calls.ts';
import { consolePages } from './console/console-pages.ts';
import type { Deps } from './deps.ts';
import { commander } from './desk/give-command.ts';
import { docsPage } from './document/docs-page.ts';
import { door } from './doors/door.ts';
import { turnsFor } from './doors/turns.ts';
import { mount, nameRequest } from './mount.ts';
import { Problem, problems, sendProblem } from './problem.ts';
import { type Health, serviceRoutes } from './routes/service.ts';

/** Who asks a process that has no accounts: whoever reaches its address, for how it does and nothing else. */
const MONITOR: Identity = {
  person: { id: 'monitor', name: 'monitor' },
  account: null,
  roles: [{ role: 'systemAdmin', unit: null }],
};

/** For how long a browser that has come by TLS comes by nothing else: a year, in seconds (RFC 6797). */
const KEEP_TO_TLS = { maxAge: 31_536_000, includeSubDomains: true };

/** Says of each answer that it is for whoever has asked alone; the files of the console and of the page to try the API on are everybody's. */
const keptByNobody: RequestHandler = (req, res, next) => {
  if (!/^\/(?:docs|console)\//.test(req.path)) res.set('Cache-Control', 'no-store');
  next();
};

/** What a process without the API still answers: whether it lives, is ready, and how it does. */
export function createHealthApp(health: Health, checked?: Deps['checkAnswers']): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(nameRequest);
  if (checked !== undefined) app.use(checkAnswers(checked));
  app.use(
    mount(serviceRoutes(health), { connection: null, calls: null, identify: async () => MONITOR }),
  );
  app.use((req, res) => sendProblem(req, res, new Problem('route-unknown')));
  return app;
}

/** The API as a value: no port, no clock, nothing but what it is handed. */
export function createApp(deps: Deps, health: Health): Express {
  const app = express();
  const giving = commander(deps);
  const turns = turnsFor(deps.turnLimits);
  const machine = machineRoutes(deps, giving);
  const { routes } = allRoutes({ deps, commander: giving, machine, health });
  app.disable('x-powered-by');
  app.set('etag', false);
  const { proxies = [] } = deps;
  app.set('trust proxy', proxies.length > 0 && [...proxies]);
  app.use(nameRequest);
  app.use(
    recordCalls(deps, (req, res, problem) =>
      refusalPages(problem, req, res, () => sendProblem(req, res, problem)),
    ),
  );
  if (deps.checkAnswers !== undefined) app.use(checkAnswers(deps.checkAnswers));
  app.use(
    helmet({
      referrerPolicy: { policy: 'no-referrer' },
      // Where it is not reached by TLS it asks for none: on an office's network its pages would stay empty.
      strictTransportSecurity: deps.publicUrl.startsWith('https:') && KEEP_TO_TLS,
      contentSecurityPolicy: {
        directives: {
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: null,
        },
      },
    }),
  );
  app.use(keptByNobody);
  app.use(door(deps.hosts), refusalPages);
  app.use(docsPage());
  app.use(codePages(deps));
  if (deps.console !== undefined) app.use(consolePages({ ...deps, console: deps.console }));
  // Before any parser: forms bring their own, and a signature is of the bytes as they came.
  app.use(answerPages(deps, giving, turns));
  app.use(accessPages(deps));
  app.use(signedMessages(deps, machine));
  app.use(mount(routes, { ...deps, turns }));
  app.use((req, res) => sendProblem(req, res, new Problem('route-unknown')));
  app.use(problems((error, requestId) => deps.log.error({ error, requestId }, 'request failed')));
  return app;
}
