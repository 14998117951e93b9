import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { takingTurns } from '../taking-turns.ts';
import { type AuditReport, auditNotice, type Replayer } from './replay.ts';
import { quietRuntime, replayerOf } from './replayer.ts';

/** Audits a notice. @throws AuditsQueued when too many wait already. */
export type Auditor = (noticeId: string) => Promise<AuditReport>;

/** Too many audits wait: each reads a whole life, and nobody is served by a queue of minutes. */
export class AuditsQueued extends Error {
  constructor() {
    super('too many audits wait');
    this.name = 'AuditsQueued';
  }
}

/** Audits that read and compare at once; their replays share one worker, one after the other. */
export const AUDITS_AT_ONCE = 4;

/** Audits that wait beyond these; each holds a turn of the house meanwhile (`api/doors/turns.ts`). */
export const AUDITS_WAITING = 4;

/** @param bundle builds or reads the workflow bundle; asked once, at the first audit. */
export function auditorOf(parts: {
  client: Client;
  connection: Connection;
  bundle: () => Promise<{ code: string }>;
}): Auditor {
  const { client, connection, bundle } = parts;
  const turns = takingTurns(AUDITS_AT_ONCE, AUDITS_WAITING, () => new AuditsQueued());
  let replayer: Promise<Replayer> | null = null;
  const replaying = (): Promise<Replayer> => {
    quietRuntime();
    replayer ??= bundle().then(replayerOf, (error: unknown) => {
      // A bundle that failed is built anew.
      replayer = null;
      throw error;
    });
    return replayer;
  };
  return (noticeId) =>
    turns.take(async () => auditNotice(client, connection, await replaying(), noticeId));
}
