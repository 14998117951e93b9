import { setTimeout as pause } from 'node:timers/promises';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { createCourierActivities } from '../../src/activities/index.ts';
import type { Channel } from '../../src/activities/notify/channel.ts';
import { emailChannel } from '../../src/activities/notify/email.ts';
import { quietRuntime } from '../../src/audit/replayer.ts';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { msBetween } from '../../src/domain/calendar/instant.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import { dispatchesAbout } from '../../src/store/inbox.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { putPosting } from '../../src/store/roster.ts';
import { sendingState } from '../../src/store/sending/outgoing.ts';
import { tasksAt } from '../../src/store/tasks.ts';
import { COURIER_QUEUE, courierIdOf } from '../../src/workflows/contract.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { oneKey } from '../links/one-key.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';
import { beijing, COUNTY, finding, holder, UNIT } from '../support/rules.ts';
import { type MailServer, readMail, startMailServer } from '../support/smtp.ts';
import { letter } from '../support/story.ts';

const ISSUED = '2026-03-02 09:00';
const HOUR_MS = 3_600_000;
const addressOf = (person: string): string => `${person}@units.test`;

describe('a mail server that fails, on the real workflow in skipped time', () => {
  let server: MailServer;
  let connection: Connection;
  let env: TestWorkflowEnvironment;
  let worker: Worker;
  let running: Promise<void>;
  /** People whom the second channel reaches, and what it has brought them. */
  const second = { reaches: new Set<string>(), brought: [] as string[] };

  const start = async () => {
    const signing = {
      keys: { read: async () => oneKey('s'.repeat(32)) },
      publicUrl: 'http://office.test',
    };
    const mail = emailChannel({
      url: server.url,
      from: 'duban@office.test',
      connection,
      ...signing,
    });
    const other: Channel = {
      name: 'other',
      address: async ({ holder: id }) => (second.reaches.has(id) ? id : null),
      send: async ({ holder: id }) => {
        second.brought.push(id);
        return { providerId: `other-${id}` };
      },
    };
    worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: COURIER_QUEUE,
      // The server would keep a task for the worker that has gone.
      maxCachedWorkflows: 0,
      workflowBundle: await bundleForWorker(),
      activities: createCourierActivities({ connection, channels: async () => [mail, other] }),
    });
    running = worker.run();
  };
  const stop = async () => {
    worker.shutdown();
    await running;
  };

  before(async () => {
    quietRuntime();
    server = await startMailServer();
    connection = await openDatabase();
    const path = process.env.DUBAN_TEST_SERVER;
    if (!path) throw new Error('DUBAN_TEST_SERVER is not set: run it as npm test -- --spec FILE');
    env = await TestWorkflowEnvironment.createTimeSkipping({
      server: { executable: { type: 'existing-path', path } },
    });
    await start();
    const realAnchor = new Date(await env.currentTimeMs()).toISOString();
    const tempo = { realAnchor, businessAnchor: beijing(ISSUED), speed: 1 };
    await env.client.workflow.start('courier', {
      workflowId: courierIdOf(null),
      taskQueue: COURIER_QUEUE,
      args: [{ tempo, campaign: null, everyMs: 7_200_000, looks: 40 }],
    });
  });
  after(async () => {
    await stop();
    await env.teardown();
    await server.stop();
    await closeDatabase(connection);
  });

  const postOf = async (person: string, post: 'contact' | 'handler') => {
    const place = { unit: UNIT.id, post, holder: person, name: person };
    const reach = { phone: null, email: addressOf(person), from: '2026-01-01' };
    await putPosting(connection, { register: 'real', ...place, ...reach });
    return holder(post, { id: person, name: person });
  };
  /** Issues a letter to a person who can be reached by e-mail. */
  const issueTo = async (person: string) => {
    const holders = [await postOf(person, 'contact')];
    const story = letter(COUNTY, ISSUED, [finding('1', 'timeLimited')], { holders });
    for (const batch of batchesOf(story, person, 9)) await recorderOf(connection)(batch);
  };
  const messageTo = async (person: string): Promise<DispatchDoc | undefined> =>
    (await dispatchesAbout(connection, person)).find((d) => d.holder === person);
  const deliveryTo = async (person: string) => (await messageTo(person))?.deliveries[0];
  /** Lets time pass until a claim about a message holds. */
  const until = async (person: string, step: string, holds: (d: DispatchDoc) => boolean) => {
    for (;;) {
      const message = await messageTo(person);
      if (message !== undefined && holds(message)) return message;
      await env.sleep(step);
      await pause(5);
    }
  };
  const sent = async (person: string, attempts = 1) => {
    const message = await until(person, '1m', ({ deliveries: [d] }) => d?.status === 'sent');
    expect(message.deliveries[0]?.attempts).to.equal(attempts);
    return message.deliveries[0];
  };
  const triesFor = (person: string) => server.asked.filter((a) => a === addressOf(person)).length;
  const mailsTo = (person: string) => server.mails.filter((m) => m.to.includes(addressOf(person)));
  const namesOf = (person: string) =>
    mailsTo(person).map((mail) => readMail(mail).headers.get('message-id'));
  const tasksAbout = async (person: string, at: string) =>
    (await tasksAt(connection, WHOLE, at)).filter((t) => t.task.message?.to.holder === person);

  it('for minutes delivers with a later try, under the same name, and over a restart', async () => {
    server.answers.set(addressOf('zhao'), '450 4.2.0 greylisted');
    await issueTo('zhao');
    await until('zhao', '1m', ({ deliveries: [d] }) => (d?.attempts ?? 0) >= 2);
    await stop();
    server.answers.delete(addressOf('zhao'));
    await start();
    const delivery = await sent('zhao', 3);
    expect([delivery?.error, delivery?.nextAt]).to.deep.equal([null, undefined]);
    expect(namesOf('zhao')).to.deep.equal([delivery?.providerId]);
  });

  it('after it has taken a mail leads to a second copy under the same name, not to a lost one (P3)', async () => {
    server.faults.push('hangUp');
    await issueTo('qian');
    const delivery = await sent('qian', 2);
    expect(namesOf('qian')).to.deep.equal([delivery?.providerId, delivery?.providerId]);
  });

  it('for one address holds up nobody who is written to meanwhile, and is no task yet', async () => {
    server.answers.set(addressOf('zhou'), '450 4.2.1 mailbox is busy');
    await issueTo('zhou');
    await until('zhou', '1m', ({ deliveries: [d] }) => d?.status === 'failed');
    await issueTo('wu');
    await sent('wu');
    const before = await deliveryTo('zhou');
    expect(before?.attempts).to.be.below(5);
    expect(before?.givenUp).to.equal(undefined);
    expect(await tasksAbout('zhou', before?.at ?? '')).to.deep.equal([]);
  });

  it('refuses for good what it refuses after the text, and the next channel has it within a minute', async () => {
    second.reaches.add('sun');
    server.faults.push('never');
    await issueTo('sun');
    const { deliveries } = await until(
      'sun',
      '1m',
      (d) => d.deliveries.length > 1 && d.deliveries.every((x) => x.status !== 'waiting'),
    );
    const [mail, other] = deliveries;
    expect([mail?.givenUp, mail?.attempts]).to.deep.equal([true, 1]);
    expect(mail?.error).to.include('554 5.7.1 not wanted');
    expect([other?.status, second.brought]).to.deep.equal(['sent', ['sun']]);
    expect(msBetween(mail?.at ?? '', other?.at ?? '')).to.be.below(60_000);
    expect(await tasksAbout('sun', other?.at ?? '')).to.deep.equal([]);
  });

  it('refuses an address for good: its matter goes to the next post, and is a task of the office', async () => {
    server.answers.set(addressOf('xu'), '550 5.1.1 no such user');
    const holders = [await postOf('xu', 'contact'), await postOf('he', 'handler')];
    const story = letter(COUNTY, ISSUED, [finding('1', 'timeLimited')], { holders });
    // The handler is not told of the letter by itself.
    for (const batch of batchesOf(story, 'xu', 9))
      await recorderOf(connection)({
        ...batch,
        messages: batch.messages.filter((r) => r.holder === 'xu'),
      });
    const { givenUpAt } = await until('xu', '1m', (d) => d.forwardedAt !== undefined);
    expect(triesFor('xu')).to.equal(1);
    const mail = await (async () => {
      for (;;) {
        const [taken] = mailsTo('he');
        if (taken !== undefined) return readMail(taken);
        await env.sleep('1m');
      }
    })();
    expect(mail.text).to.include('以下事项原发xu，未能送达，现转送你');
    expect(mail.text).to.include('签收：http');
    const tasks = await tasksAbout('xu', givenUpAt ?? '');
    expect(tasks.map(({ task: t }) => [t.kind, t.error])).to.deep.equal([
      ['undelivered', (await deliveryTo('xu'))?.error],
    ]);
    expect((await sendingState(connection)).givenUp).to.equal(1);
  });

  it('is not asked where somebody has no address: the desk’s other person has the letter, and the office one task', async () => {
    const holders = [await postOf('lu', 'contact'), holder('handler', { id: 'ye', name: 'ye' })];
    for (const name of ['lu', 'lu2']) {
      const story = letter(COUNTY, ISSUED, [finding('1', 'timeLimited')], { holders });
      for (const batch of batchesOf(story, name, 9)) await recorderOf(connection)(batch);
    }
    await until('lu', '1m', ({ deliveries: [d] }) => d?.status === 'sent');
    const about = await dispatchesAbout(connection, 'lu');
    const his = about.find((d) => d.holder === 'ye');
    expect(his?.deliveries.map((d) => [d.channel, d.givenUp])).to.deep.equal([['none', true]]);
    expect(about.map((d) => d.holder).sort()).to.deep.equal(['lu', 'ye']);
    const tasks = await tasksAbout('ye', his?.slot ?? '');
    expect(tasks.map(({ task: t }) => t.error?.slice(0, 14))).to.deep.equal([
      '没有登记任何渠道可用的联系方',
    ]);
  });

  it('for hours is a task of the office while it is tried; within the first hour the next channel brings what it can', async () => {
    server.answers.set(addressOf('wang'), '451 4.3.0 down for maintenance');
    server.answers.set(addressOf('ma'), '451 4.3.0 down for maintenance');
    second.reaches.add('ma');
    await issueTo('wang');
    await issueTo('ma');
    const helped = await until('ma', '5m', (d) => d.deliveries[1]?.status === 'sent');
    const [first, other] = helped.deliveries;
    expect(msBetween(first?.firstAt ?? '', other?.at ?? '')).to.be.below(HOUR_MS);
    expect(first?.nextAt).to.equal(undefined);
    const trying = await until('wang', '1h', ({ deliveries: [d] }) => (d?.attempts ?? 0) >= 9);
    const late = await tasksAbout('wang', trying.deliveries[0]?.at ?? '');
    expect(late.map(({ task }) => task.error?.slice(0, 4))).to.deep.equal(['仍在重试']);
    expect(trying.deliveries[0]?.nextAt).to.be.a('string');
    // What he was told stands in his inbox all the same.
    expect(trying.items.map((row) => row.what)).to.deep.equal(['issued']);
  });
});
