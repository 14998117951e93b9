import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { createCourierActivities } from '../../src/activities/courier.ts';
import type { Channel } from '../../src/activities/notify/channel.ts';
import { dispatchesAbout } from '../../src/store/inbox.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';
import { beijing, COUNTY, finding } from '../support/rules.ts';
import { letter } from '../support/story.ts';

/** A channel that would reach anybody and knows nothing of rehearsals. */
const everywhere: Channel = {
  name: 'everywhere',
  address: async () => 'anywhere',
  send: async () => ({ providerId: 'sent' }),
};

describe('a channel that knows nothing of rehearsals', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
  });
  after(() => closeDatabase(connection));

  const channelsFor = async (id: string, rehearsal: boolean): Promise<string[]> => {
    const campaign = { id: `campaign-${id}`, name: '督查' };
    const one = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited')], {
      rehearsal,
      campaign,
    });
    for (const batch of batchesOf(one, id, 1)) await recorderOf(connection)(batch);
    const courier = createCourierActivities({ connection, channels: async () => [everywhere] });
    const due = { campaign: rehearsal ? campaign.id : null, now: beijing('2026-03-02 09:00') };
    const { holders } = await courier.look(due);
    await courier.dispatch({ ...due, holders });
    const made = await dispatchesAbout(connection, id);
    expect(made).to.have.length(3);
    return [...new Set(made.flatMap(({ deliveries }) => deliveries.map((d) => d.channel)))];
  };

  it('carries the messages of a real letter', async () => {
    expect(await channelsFor('n-real', false)).to.deep.equal(['everywhere']);
  });

  it('carries none of a rehearsal, whose messages lie in the inbox all the same', async () => {
    expect(await channelsFor('n-rehearsal', true)).to.deep.equal([]);
  });
});
