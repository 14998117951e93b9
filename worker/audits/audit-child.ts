// Runs as a process of its own, so that neither the time nor the memory of an audit is taken from the API: its parent tells where
// to read and which letters, and is told what was found. It ends with the channel to its parent.
import { type Auditor, auditorOf } from '../../src/audit/auditor.ts';
import { connect } from '../../src/store/models.ts';
import { bundleForWorker } from '../bundle.ts';
import { connectTemporal } from '../temporal.ts';
import type { AuditAnswer, AuditOrder, AuditPlace } from './audit-place.ts';
import { errorOf, factsOf } from './told-errors.ts';

/** gRPC's code for a server that is not there. */
const UNAVAILABLE = 14;

const tell = (answer: AuditAnswer): void => void process.send?.(answer);

async function auditorAt(place: AuditPlace): Promise<Auditor> {
  const connection = await connect(place.mongoUri);
  try {
    const { client } = await connectTemporal(place.temporalAddress, place.namespace);
    return auditorOf({ client, connection, bundle: bundleForWorker });
  } catch (error) {
    await connection.close();
    // Whoever could not be connected to is away, whatever the SDK calls it.
    throw errorOf({ ...factsOf(error), grpc: UNAVAILABLE });
  }
}

let place: AuditPlace | null = null;
let auditor: Promise<Auditor> | null = null;

/** The auditor, connected at the first audit; after an engine that was away, anew at the next. */
function connected(): Promise<Auditor> {
  if (place === null) throw new Error('nobody has told where to read');
  auditor ??= auditorAt(place).catch((error: unknown) => {
    auditor = null;
    throw error;
  });
  return auditor;
}

async function audit(id: number, notice: string): Promise<void> {
  try {
    const auditing = await connected();
    tell({ id, report: await auditing(notice) });
  } catch (error) {
    tell({ id, error: factsOf(error) });
  }
}

process.on('message', (order: AuditOrder) => {
  if ('id' in order) return void audit(order.id, order.notice);
  place = order.place;
  // Whoever asks is told what went wrong; until then nobody waits for it.
  connected().catch(() => undefined);
});
process.once('disconnect', () => process.exit(0));
