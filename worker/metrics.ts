import type { Connection } from 'mongoose';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CallRecorder } from '../src/store/calls/call-recorder.ts';
import { lastSweptAt, openAlarms } from '../src/store/clock-alarms.ts';
import { sendingState } from '../src/store/sending/outgoing.ts';

/** Metrics of a process: its own and those of its HTTP face. */
export function metricsOf(connection: Connection, calls: CallRecorder | null) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'duban_http_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'status'],
    registers: [registry],
  });
  const problems = new Counter({
    name: 'duban_http_errors_total',
    help: 'Answers of 500 and above',
    registers: [registry],
  });
  new Gauge({
    name: 'duban_clock_alarms',
    help: 'Standing alarms of the sweep that watches the clocks',
    registers: [registry],
    async collect() {
      // Without MongoDB the last number stands; readiness says that it is away.
      const open = await openAlarms(connection).catch(() => null);
      if (open !== null) this.set(open.length);
    },
  });
  new Gauge({
    name: 'duban_clock_sweep_age_seconds',
    help: 'Time since the last sweep of the clocks that came to its end; +Inf where none has',
    registers: [registry],
    async collect() {
      const sweptAt = await lastSweptAt(connection).catch(() => undefined);
      if (sweptAt === undefined) return;
      this.set(sweptAt === null ? Number.POSITIVE_INFINITY : ageInSeconds(sweptAt));
    },
  });
  sendingMetrics(registry, connection);
  if (calls !== null) callMetrics(registry, calls);
  return { registry, seconds, problems };
}

const ageInSeconds = (at: string): number => Math.max(0, Date.now() - Date.parse(at)) / 1000;

/** How the sending of messages does: what is tried again, what nobody has got, and what nobody knows of. */
function sendingMetrics(registry: Registry, connection: Connection): void {
  new Gauge({
    name: 'duban_messages',
    help: 'Messages that have not got through: tried again, given up by every channel, of unknown outcome',
    labelNames: ['state'] as const,
    registers: [registry],
    async collect() {
      const state = await sendingState(connection).catch(() => null);
      if (state === null) return;
      const { retrying, givenUp, unknown } = state;
      for (const [name, count] of Object.entries({ retrying, givenUp, unknown }))
        this.set({ state: name }, count);
    },
  });
}

/** How the record of calls does. */
function callMetrics(registry: Registry, calls: CallRecorder): void {
  const sinks = { labelNames: ['sink'] as const, registers: [registry] };
  new Gauge({
    name: 'duban_call_sink_away',
    help: '1 while the record of calls cannot be written to this sink',
    ...sinks,
    collect() {
      for (const { name, awaySince } of calls.states())
        this.set({ sink: name }, awaySince === null ? 0 : 1);
    },
  });
  new Gauge({
    name: 'duban_call_entries_waiting',
    help: 'Entries of the record of calls that this sink does not have yet',
    ...sinks,
    collect() {
      for (const { name, waiting } of calls.states()) this.set({ sink: name }, waiting);
    },
  });
}
