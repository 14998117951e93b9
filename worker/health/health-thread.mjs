import { createServer } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * The thread in which the health of a process is answered. It is JavaScript because a thread of Node 20 reads nothing else, and so
 * holds a few megabytes and not a compiler.
 */

/**
 * What the thread is started with.
 * @typedef {{ host: string, port: number, deadMs?: number, staleMs?: number }} HealthData
 */
/**
 * What the process tells it: that it comes round, and what is ready.
 * @typedef {{ what: 'beat' } | { what: 'checks', checks: Record<string, boolean> }} Told
 */
/**
 * What the thread tells the process: where it answers, or why it cannot.
 * @typedef {{ port: number } | { error: string }} Answering
 */

/** A process that has not come round for so long does not live any more; another time in tests alone. */
const DEAD_MS = 60_000;

/** What was ready so long ago says nothing of now; another time in tests alone. */
const STALE_MS = 30_000;

/** An orchestrator asks in one piece; half a question is cut off. */
const QUESTION_MS = 3000;

/** How often it is looked for half questions. */
const CUT_MS = 500;

/** An orchestrator and a monitor need no more. */
const MOST_CONNECTIONS = 64;

let beatAt = performance.now();
/** @type {{ at: number, checks: Record<string, boolean> } | null} */
let ready = null;

const { host, port, deadMs = DEAD_MS, staleMs = STALE_MS } = /** @type {HealthData} */ (workerData);

const comesRound = () => performance.now() - beatAt < deadMs;

/** @param {import('node:http').ServerResponse} res @param {boolean} ok @param {object} more */
function say(res, ok, more = {}) {
  res.writeHead(ok ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(JSON.stringify({ ok, ...more }));
}

/*
 * Answers `/livez` and `/readyz` as the API does, by what the process has told last. However busy that is, the answer comes at once;
 * where it has not come round for a minute it lives no more, and where nobody knows what is ready, nothing is.
 */
const server = createServer(
  {
    ...{ headersTimeout: QUESTION_MS, requestTimeout: QUESTION_MS },
    connectionsCheckingInterval: CUT_MS,
  },
  ({ url = '' }, res) => {
    const path = url.split('?')[0];
    if (path === '/livez') return say(res, comesRound());
    if (path !== '/readyz') return res.writeHead(404).end();
    const isKnown = ready !== null && performance.now() - ready.at < staleMs && comesRound();
    const checks = { ...ready?.checks, process: isKnown };
    return say(res, Object.values(checks).every(Boolean), { checks });
  },
);
server.maxConnections = MOST_CONNECTIONS;

/** @param {Answering} answer */
const tell = (answer) => parentPort?.postMessage(answer);

/** @param {Told} told */
function hear(told) {
  beatAt = performance.now();
  if (told.what === 'checks') ready = { at: beatAt, checks: told.checks };
}

parentPort?.on('message', hear);
server.once('error', (error) => tell({ error: error.message }));
server.listen(port, host, () => {
  const address = server.address();
  tell({ port: typeof address === 'object' && address !== null ? address.port : port });
});
