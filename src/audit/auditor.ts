import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { type AuditReport, auditNotice, type Replayer } from './replay.ts';
import { quietRuntime, replayerOf } from './replayer.ts';

/** Audits one notice after the other, whoever asks: each replay has a virtual machine of its own. */
export type Auditor = (noticeId: string) => Promise<AuditReport>;

/** @param bundle builds or reads the workflow bundle; asked once, at the first audit. */
export function auditorOf(parts: {
  client: Client;
  connection: Connection;
  bundle: () => Promise<{ code: string }>;
}): Auditor {
  const { client, connection, bundle } = parts;
  let replayer: Promise<Replayer> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const replaying = async (): Promise<Replayer> => {
    quietRuntime();
    return replayerOf(await bundle());
  };
  return (noticeId) => {
    const audit = last.then(async () => {
      replayer ??= replaying();
      return auditNotice(client, connection, await replayer, noticeId);
    });
    // One that fails must not keep the next from its turn; a bundle that failed is built anew.
    last = audit.catch(() => {
      replayer = null;
    });
    return audit;
  };
}
