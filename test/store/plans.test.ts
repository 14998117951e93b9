import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { standingOf } from '../../src/store/access/standing.ts';
import {
  countDispatches,
  countDrafts,
  countLetters,
  countUnits,
} from '../../src/store/accounts.ts';
import { headsNow } from '../../src/store/calls/calls.ts';
import { addCampaign, listCampaigns } from '../../src/store/campaigns.ts';
import { type DispatchDoc, dueHolders } from '../../src/store/dispatches.ts';
import { addDrafts, draftsOfCampaign, listDrafts, unsentDraftsOf } from '../../src/store/drafts.ts';
import { earlierFindings, listFindings, overlapsOf } from '../../src/store/findings.ts';
import { dispatchesAbout, dispatchesOf, inboxOf } from '../../src/store/inbox.ts';
import { countItems, manyItems, noteItem } from '../../src/store/many.ts';
import { collectionOf } from '../../src/store/models.ts';
import { eachNotice, listByDue, listNotices, noticeIdsOf } from '../../src/store/notice-lists.ts';
import { findNotice, idsNamed, noticeIds } from '../../src/store/notices.ts';
import { recorderOf } from '../../src/store/record/record.ts';
import { putUnit, realPostingsOf, unitsOn } from '../../src/store/roster.ts';
import { batchesOf } from '../support/batches.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';
import { LIVES } from '../support/notice-lives/all.ts';
import { storyOf } from '../support/notice-lives/script.ts';
import { plansOf } from '../support/plans.ts';

const AT = '2026-04-01T00:00:00.000Z';
const page = { after: null, limit: 50 };

describe('a question to the store', () => {
  let connection: Connection;
  let campaign: string;
  let letter: string;

  before(async () => {
    connection = await openDatabase('monitorCommands=true');
    const record = recorderOf(connection);
    for (const [i, life] of LIVES.entries())
      for (const batch of batchesOf(storyOf(life), `n-${i + 10}`, 4)) await record(batch);
    const doc = await findNotice(connection, WHOLE, 'n-10');
    campaign = doc?.notice.campaign.id ?? '';
    letter = 'n-10';
    await addCampaign(connection, { _id: campaign, name: '行动', createdAt: AT } as never);
    const draft = { campaign, unit: { id: 'unit-1', name: '县水务局' }, status: 'draft' };
    for (let i = 0; i < 20; i += 1) {
      const more = { documentNumber: null, findings: [{ code: '1' }] };
      await addDrafts(connection, [{ _id: `d-${i}`, ...draft, ...more }] as never);
      await putUnit(connection, {
        _id: `u-${i}`,
        name: `单位${i}`,
        kind: i % 2 === 0 ? 'township' : 'department',
        shortNames: [],
      });
      const items = [{ noticeId: letter, campaign }];
      await collectionOf<DispatchDoc>(connection, 'dispatches').insertOne({
        _id: `m-${i}`,
        holder: 'h',
        rehearsal: false,
        slot: AT,
        items,
      } as never);
      await noteItem(connection, { many: 'a', notice: `${i}`, status: 'done', code: null, at: AT });
    }
  });
  after(() => closeDatabase(connection));

  const whole = async (all: AsyncIterable<unknown>) => {
    for await (const _ of all);
  };

  const questions: Record<string, () => Promise<unknown>> = {
    'real letters': () => listNotices(connection, WHOLE, { rehearsal: false }, page),
    'the next page of them': () =>
      listNotices(connection, WHOLE, { rehearsal: false }, { ...page, after: 'n-20' }),
    'letters of a campaign': () => listNotices(connection, WHOLE, { campaign }, page),
    'letters of a campaign in a stage': () =>
      listNotices(connection, WHOLE, { campaign, stage: 'closed' }, page),
    'letters of a campaign that are overdue': () =>
      listNotices(connection, WHOLE, { campaign, overdueAt: { all: AT } }, page),
    'real letters that are overdue': () =>
      listNotices(connection, WHOLE, { rehearsal: false, overdueAt: { all: AT } }, page),
    'letters of a campaign, the earliest due first': () =>
      listByDue(connection, WHOLE, { campaign }, page),
    'real letters, the earliest due first': () =>
      listByDue(connection, WHOLE, { rehearsal: false }, page),
    'letters of a unit': () =>
      listNotices(connection, WHOLE, { unit: 'unit-1', rehearsal: false }, page),
    'letters with a unit’s help': () => listNotices(connection, WHOLE, { coUnit: 'unit-2' }, page),
    'letters by their names': () =>
      listNotices(connection, WHOLE, { ids: ['n-10', 'n-11'], open: true }, page),
    'letters by their ids or numbers': () =>
      idsNamed(connection, WHOLE, ['n-10', '云督整〔2026〕n-11号']),
    'chains of the record of calls': () => headsNow(connection, null),
    'open letters': () => noticeIdsOf(connection, WHOLE, { open: true }),
    'whole letters of a campaign': () => whole(eachNotice(connection, WHOLE, { campaign })),
    'whole letters of a unit': () =>
      whole(eachNotice(connection, WHOLE, { unit: 'unit-1', open: true })),
    'findings of a campaign': () => listFindings(connection, WHOLE, { campaign }, page),
    'real findings that are open': () =>
      listFindings(connection, WHOLE, { rehearsal: false, open: true }, page),
    'earlier findings of a unit': () => earlierFindings(connection, 'unit-1', null),
    'campaigns on one subject': () =>
      overlapsOf(connection, { campaign: 'c', subject: 's', units: ['unit-1'], since: AT }),
    'the account of a campaign': () => countLetters(connection, WHOLE, campaign, AT),
    'the account of its drafts': () => countDrafts(connection, WHOLE, campaign),
    'the account of its messages': () => countDispatches(connection, WHOLE, campaign),
    'the account of the roster': () => countUnits(connection, ['u-1', 'u-2']),
    'drafts of a campaign': () => listDrafts(connection, { campaign }, page),
    'drafts of a campaign in a status': () =>
      listDrafts(connection, { campaign, status: 'draft' }, page),
    'whole drafts of a campaign': () => draftsOfCampaign(connection, campaign),
    'drafts that have not gone out': () =>
      unsentDraftsOf(connection, { _id: 'unit-1', name: 'a' }, { name: 'b' }),
    campaigns: () => listCampaigns(connection, WHOLE, {}, page),
    'campaigns of a name': () => listCampaigns(connection, WHOLE, { name: '行动' }, page),
    units: () => unitsOn(connection, 'real', {}, page),
    townships: () => unitsOn(connection, 'real', { township: true }, page),
    'messages of a campaign': () =>
      dispatchesOf(connection, WHOLE, { campaign }, { before: null, limit: 50 }),
    'messages of all campaigns': () =>
      dispatchesOf(connection, WHOLE, {}, { before: null, limit: 50 }),
    'units by a text': () => unitsOn(connection, 'real', { text: '农业' }, page),
    'messages about a letter': () => dispatchesAbout(connection, letter),
    'messages of a person': () =>
      inboxOf(connection, 'h', { rehearsal: false, before: null, limit: 50 }),
    'messages that are due': () => dueHolders(connection, null, AT),
    'places of a person': () => realPostingsOf(connection, 'h'),
    'whoever asks': () => standingOf(connection, 'wangmin', '2026-09-24'),
    'what became of an act on many': () => manyItems(connection, 'a', page),
    'what an act on many has refused': () =>
      manyItems(connection, 'a', { ...page, status: 'refused' }),
    'the account of an act on many': () => countItems(connection, 'a'),
    'traces of a campaign’s letters': () => noticeIds(connection, campaign),
  };

  for (const [name, ask] of Object.entries(questions))
    it(`about ${name} is answered by an index`, async () => {
      const plans = await plansOf(connection, ask);
      expect(plans.length).to.be.greaterThan(0);
      for (const { collection, stages } of plans)
        expect(stages, `${collection}: ${stages}`).not.to.include('COLLSCAN');
    });

  const PAGED = [
    ...['real letters', 'letters of a campaign', 'findings of a campaign'],
    ...['drafts of a campaign', 'messages of a person'],
    ...['messages of a campaign', 'campaigns', 'units', 'what became of an act on many'],
  ];
  it('about the next message that is due is answered in order, without sorting what waits', async () => {
    const next = (await plansOf(connection, () => dueHolders(connection, null, AT))).at(-1);
    expect(next?.stages).to.include('IXSCAN').and.not.include('SORT');
  });

  for (const name of PAGED)
    it(`about ${name} is answered in order, without sorting all of them`, async () => {
      const [plan] = await plansOf(connection, questions[name] ?? (async () => undefined));
      expect(plan?.stages).to.include('IXSCAN').and.not.include('SORT');
    });

  for (const name of ['the account of a campaign', 'the account of its drafts'])
    it(`about ${name} is answered without reading any letter`, async () => {
      const [plan] = await plansOf(connection, questions[name] ?? (async () => undefined));
      expect(plan?.stages).to.include('IXSCAN').and.not.include('FETCH');
    });

  it('that no index answers would be named', async () => {
    const [plan] = await plansOf(connection, () =>
      collectionOf(connection, 'notices')
        .find({ 'notice.title': 'x' } as never)
        .toArray(),
    );
    expect(plan).to.deep.equal({ collection: 'notices', stages: ['COLLSCAN'] });
  });
});
