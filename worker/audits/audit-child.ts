// Runs as a process of its own, so that neither the time nor the memory of an audit is taken from the API: its parent tells where
// to read and which letters, and is told what was found. It ends with the channel to its parent.
import { type Auditor, auditorOf } from '../../src/audit/auditor.ts';
import { connect } from '../../src/store/models.ts';
import { bundleForWorker } from '../bundle.ts';
import { connectTemporal } from '../temporal.ts';
import type { AuditAnswer, AuditOrder, AuditPlace } from './audit-place.ts';

const tell = (answer: AuditAnswer): void => void process.send?.(answer);

async function auditorAt(place: AuditPlace): Promise<Auditor> {
  const connection = await connect(place.mongoUri);
  const { client } = await connectTemporal(place.temporalAddress, place.namespace);
  return auditorOf({ client, connection, bundle: bundleForWorker });
}

let auditor: Promise<Auditor> | null = null;

async function audit(id: number, notice: string): Promise<void> {
  try {
    if (auditor === null) throw new Error('nobody has told where to read');
    tell({ id, report: await (await auditor)(notice) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    tell({ id, error: { name, message } });
  }
}

process.on('message', (order: AuditOrder) => {
  if ('id' in order) return void audit(order.id, order.notice);
  auditor = auditorAt(order.place);
  // Whoever asks is told; until then nobody waits for it.
  auditor.catch(() => undefined);
});
process.once('disconnect', () => process.exit(0));
