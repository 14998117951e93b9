import { evidenceRoutes } from './callbacks/evidence/evidence-routes.ts';
import type { Deps } from './deps.ts';
import type { Commander } from './desk/give-command.ts';
import { ledgerExporter } from './desk/ledger-export.ts';
import { openApi } from './document/openapi.ts';
import { changeRoutes } from './live/change-routes.ts';
import type { Route } from './route.ts';
import { accountRoutes } from './routes/access/accounts.ts';
import { callRoutes } from './routes/access/calls.ts';
import { grantRoutes } from './routes/access/grants.ts';
import { keyRoutes } from './routes/access/keys.ts';
import { sessionRoutes } from './routes/access/sessions.ts';
import { tokenRoutes } from './routes/access/tokens.ts';
import { dryRunRoutes } from './routes/campaign/dry-runs.ts';
import { errorCopyRoutes } from './routes/campaign/error-copies.ts';
import { ledgerViewRoutes } from './routes/campaign/ledger-views.ts';
import { rehearsedMessageRoutes } from './routes/campaign/rehearsed-messages.ts';
import { campaignRoutes } from './routes/campaigns.ts';
import { clockRoutes } from './routes/clocks.ts';
import { calendarAddressRoutes } from './routes/dates/calendar-addresses.ts';
import { deadlineRoutes } from './routes/deadlines.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { deputyRoutes } from './routes/deputies.ts';
import { documentRoute } from './routes/document.ts';
import { draftRoutes } from './routes/drafts.ts';
import { channelRoutes } from './routes/feed/channels.ts';
import { eventStreamRoutes } from './routes/feed/event-stream.ts';
import { pushRoutes } from './routes/feed/pushes.ts';
import { subscriptionRoutes } from './routes/feed/subscriptions.ts';
import { findingRoutes } from './routes/findings.ts';
import { instructionRoutes } from './routes/following/instructions.ts';
import { receiptRoutes } from './routes/following/receipts.ts';
import { watchRoutes } from './routes/following/watches.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { manyRoutes } from './routes/many.ts';
import { noticeListRoutes } from './routes/notice-lists.ts';
import { noticeRoutes } from './routes/notices.ts';
import { officeRoutes } from './routes/office.ts';
import { receivedRoutes } from './routes/received/received-answers.ts';
import { ruleRoutes } from './routes/rules.ts';
import { sampleRoutes } from './routes/sample.ts';
import { type Health, serviceRoutes } from './routes/service.ts';
import { taskRoutes } from './routes/tasks.ts';
import { templateRoutes } from './routes/templates.ts';
import { unitRoutes } from './routes/units.ts';

/** What the routes are made with. */
export interface RouteParts {
  deps: Deps;
  commander: Commander;
  /** The routes of machines, which are signed and checked before any other. */
  machine: Route[];
  health: Health;
}

/** Every route of the API, the one among them that describes them all, and that description. */
export function allRoutes({ deps, commander, machine, health }: RouteParts) {
  let document: ReturnType<typeof openApi> | undefined;
  // Worked out when it is first asked for: most processes never are.
  const describe = () => {
    document ??= openApi(routes, health.version);
    return document;
  };
  const exported = ledgerExporter(deps.mongoUri);
  const routes: Route[] = [
    ...campaignRoutes(deps, commander, exported),
    ...ledgerViewRoutes(deps),
    ...rehearsedMessageRoutes(deps),
    ...errorCopyRoutes(deps),
    ...dryRunRoutes(deps),
    ...sampleRoutes(deps),
    ...templateRoutes,
    ...draftRoutes(deps),
    ...noticeListRoutes(deps, exported),
    ...noticeRoutes(deps, commander),
    ...findingRoutes(deps),
    ...decisionRoutes(deps, commander),
    ...receivedRoutes(deps, commander),
    ...instructionRoutes(deps),
    ...watchRoutes(deps),
    ...receiptRoutes(deps),
    ...deadlineRoutes(deps, commander),
    ...calendarAddressRoutes(deps),
    ...manyRoutes(deps),
    ...officeRoutes(deps, commander),
    ...unitRoutes(deps, commander),
    ...deputyRoutes(deps, commander),
    ...taskRoutes(deps),
    ...inboxRoutes(deps),
    ...changeRoutes(deps),
    ...ruleRoutes(deps),
    ...evidenceRoutes(deps),
    ...sessionRoutes(deps),
    ...tokenRoutes(deps),
    ...accountRoutes(deps),
    ...grantRoutes(deps),
    ...machine,
    ...keyRoutes(deps),
    ...callRoutes(deps),
    ...subscriptionRoutes(deps),
    ...pushRoutes(deps),
    ...eventStreamRoutes(deps),
    ...channelRoutes(deps),
    ...clockRoutes(deps),
    ...serviceRoutes(health),
    documentRoute(describe),
  ];
  return { routes, describe };
}
