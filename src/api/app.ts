import express, { type Express } from 'express';
import helmet from 'helmet';
import { answerPages } from './callbacks/answer-pages.ts';
import { evidenceRoutes } from './callbacks/evidence/evidence-routes.ts';
import { machineRoutes, signedMessages } from './callbacks/machine-routes.ts';
import type { Deps } from './deps.ts';
import { commander } from './desk/give-command.ts';
import { docsPage } from './docs-page.ts';
import { mount, nameRequest } from './mount.ts';
import { openApi } from './openapi.ts';
import { Problem, problems, sendProblem } from './problem.ts';
import { campaignRoutes } from './routes/campaigns.ts';
import { findingRoutes } from './routes/findings.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { manyRoutes } from './routes/many.ts';
import { noticeRoutes } from './routes/notices.ts';
import { ruleRoutes } from './routes/rules.ts';
import { type Health, serviceRoutes } from './routes/service.ts';
import { unitRoutes } from './routes/units.ts';
import { wholeText } from './whole-text.ts';

const JSON_ONLY = { strict: true, reviver: wholeText };

/** What a process without the API still answers: whether it lives, is ready, and how it does. */
export function createHealthApp(health: Health): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(nameRequest);
  app.use(mount(serviceRoutes(health), null));
  app.use((req, res) => sendProblem(req, res, new Problem('route-unknown')));
  return app;
}

/** The API as a value: no port, no clock, nothing but what it is handed. */
export function createApp(deps: Deps, health: Health): Express {
  const app = express();
  const giving = commander(deps);
  const routes = [
    ...campaignRoutes(deps),
    ...noticeRoutes(deps, giving),
    ...findingRoutes(deps),
    ...unitRoutes(deps, giving),
    ...ruleRoutes(deps),
    ...manyRoutes(deps),
    ...inboxRoutes(deps),
    ...machineRoutes(deps, giving),
    ...evidenceRoutes(deps),
    ...serviceRoutes(health),
  ];
  const document = openApi(routes, health.version);
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(nameRequest);
  app.use(
    helmet({
      referrerPolicy: { policy: 'no-referrer' },
      // Without TLS of its own it asks for none: on an office's network its pages would stay empty.
      strictTransportSecurity: false,
      contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    }),
  );
  app.get('/openapi.json', (_req, res) => {
    res.json(document);
  });
  app.use(docsPage());
  // Before any parser: forms bring their own, and a signature is of the bytes as they came.
  app.use(answerPages(deps, giving));
  app.use(signedMessages(deps));
  // A ledger travels as base64 in JSON; everything else is small.
  app.use('/api/campaigns/:id/ledger', express.json({ limit: '30mb', ...JSON_ONLY }));
  app.use(express.json({ limit: '256kb', ...JSON_ONLY }));
  app.use(mount(routes, deps.connection));
  app.use((req, res) => sendProblem(req, res, new Problem('route-unknown')));
  app.use(problems((error, requestId) => deps.log.error({ error, requestId }, 'request failed')));
  return app;
}
