import { setTimeout as pause } from 'node:timers/promises';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { createCourierActivities } from '../../src/activities/index.ts';
import { emailChannel } from '../../src/activities/notify/email.ts';
import { quietRuntime } from '../../src/audit/replayer.ts';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { dispatchesAbout } from '../../src/store/inbox.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { putPosting } from '../../src/store/roster.ts';
import { tasksAt } from '../../src/store/tasks.ts';
import { COURIER_QUEUE, courierIdOf } from '../../src/workflows/contract.ts';
import { buildBundle } from '../../worker/bundle.ts';
import { oneKey } from '../links/one-key.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';
import { beijing, COUNTY, finding, holder, UNIT } from '../support/rules.ts';
import { type MailServer, readMail, startMailServer } from '../support/smtp.ts';
import { letter } from '../support/story.ts';

const ISSUED = '2026-03-02 09:00';
const addressOf = (person: string): string => `${person}@units.test`;

describe('a mail server that fails, on the real workflow in skipped time', () => {
  let server: MailServer;
  let connection: Connection;
  let env: TestWorkflowEnvironment;
  let worker: Worker;
  let running: Promise<void>;

  before(async () => {
    quietRuntime();
    server = await startMailServer();
    connection = await openDatabase();
    const path = process.env.DUBAN_TEST_SERVER;
    if (!path) throw new Error('DUBAN_TEST_SERVER is not set: run it as npm test -- --spec FILE');
    env = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
    });
    const from = 'duban@office.test';
    const signing = {
      keys: { read: async () => oneKey('s'.repeat(32)) },
      publicUrl: 'http://office.test',
    };
    const channel = emailChannel({ url: server.url, from, connection, ...signing });
    worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: COURIER_QUEUE,
      workflowBundle: await buildBundle(),
      activities: createCourierActivities({ connection, channels: [channel] }),
    });
    running = worker.run();
    const realAnchor = new Date(await env.currentTimeMs()).toISOString();
    const tempo = { realAnchor, businessAnchor: beijing(ISSUED), speed: 1 };
    await env.client.workflow.start('courier', {
      workflowId: courierIdOf(null),
      taskQueue: COURIER_QUEUE,
      args: [{ tempo, campaign: null, everyMs: 30_000, looks: 200 }],
    });
  });
  after(async () => {
    worker.shutdown();
    await running;
    await env.teardown();
    await server.stop();
    await closeDatabase(connection);
  });

  /** Issues a letter to a person who can be reached by e-mail. */
  const issueTo = async (person: string) => {
    const place = { unit: UNIT.id, post: 'contact' as const, holder: person, name: person };
    const reach = { phone: null, email: addressOf(person), from: '2026-01-01' };
    await putPosting(connection, { register: 'real', ...place, ...reach });
    const holders = [holder('contact', { id: person, name: person })];
    const story = letter(COUNTY, ISSUED, [finding('1', 'timeLimited')], { holders });
    for (const batch of batchesOf(story, person, 9)) await recorderOf(connection)(batch);
  };
  const deliveryTo = async (person: string) =>
    (await dispatchesAbout(connection, person))[0]?.deliveries[0];
  /** Lets time pass until a claim about a delivery holds. */
  const until = async (person: string, status: string, attempts: number) => {
    for (;;) {
      const delivery = await deliveryTo(person);
      if (delivery?.status === status && delivery.attempts >= attempts) return delivery;
      await env.sleep('5s');
      await pause(10);
    }
  };
  const triesFor = (person: string) => server.asked.filter((a) => a === addressOf(person)).length;
  const mailsTo = (person: string) => server.mails.filter((m) => m.to.includes(addressOf(person)));

  it('for one address is tried six times, then given up and noted; others have their mail', async () => {
    server.answers.set(addressOf('wang'), '450 4.2.1 mailbox is busy');
    await issueTo('wang');
    await issueTo('li');
    expect((await until('li', 'sent', 1)).attempts).to.equal(1);
    const given = await until('wang', 'failed', 6);
    expect(given.error).to.include('450 4.2.1 mailbox is busy');
    await env.sleep('10m');
    expect([triesFor('wang'), mailsTo('wang').length]).to.deep.equal([6, 0]);
    expect([triesFor('li'), mailsTo('li').length]).to.deep.equal([1, 1]);
    expect((await deliveryTo('wang'))?.attempts).to.equal(6);
    const all = await tasksAt(connection, WHOLE, beijing(ISSUED));
    // The posts that the letter names and nobody holds here are tasks of their own.
    const tasks = all.filter(({ task }) => task.kind !== 'vacancy');
    expect(tasks.map(({ task: t }) => [t.kind, t.message?.to.holder, t.error])).to.deep.equal([
      ['undelivered', 'wang', given.error],
    ]);
  });

  it('for one address holds up nobody who is written to meanwhile', async () => {
    server.answers.set(addressOf('zhou'), '450 4.2.1 mailbox is busy');
    await issueTo('zhou');
    await until('zhou', 'failed', 1);
    await issueTo('wu');
    await until('wu', 'sent', 1);
    const before = await deliveryTo('zhou');
    expect(before?.attempts).to.be.below(6);
    // While it is still tried it is no task of the office.
    expect(before?.givenUp).to.equal(undefined);
    await until('zhou', 'failed', 6);
  });

  it('for a while delivers with the try after it, under the same name', async () => {
    server.faults.push('refuse', 'refuse');
    await issueTo('zhao');
    const sent = await until('zhao', 'sent', 3);
    expect([sent.attempts, sent.error]).to.deep.equal([3, null]);
    const names = mailsTo('zhao').map((mail) => readMail(mail).headers.get('message-id'));
    expect(names).to.deep.equal([sent.providerId, sent.providerId, sent.providerId]);
  });

  it('after it has taken a mail leads to a second copy under the same name, not to a lost one (P3)', async () => {
    server.faults.push('hangUp');
    await issueTo('qian');
    const sent = await until('qian', 'sent', 2);
    const names = mailsTo('qian').map((mail) => readMail(mail).headers.get('message-id'));
    expect(names).to.deep.equal([sent.providerId, sent.providerId]);
  });

  it('for good costs nobody his inbox (P3)', async () => {
    await server.stop();
    await issueTo('sun');
    const given = await until('sun', 'failed', 6);
    expect(given.error).to.include('ECONNREFUSED');
    const [dispatch] = await dispatchesAbout(connection, 'sun');
    expect(dispatch?.items.map((row) => row.what)).to.deep.equal(['issued']);
  });
});
