import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { type Sight, WHOLE } from '../../../src/domain/access/identity.ts';
import { grantedUnits, seesRegister } from '../../../src/store/access/sight.ts';
import {
  countDispatches,
  countDrafts,
  countLetters,
  unitsOfCampaign,
} from '../../../src/store/accounts.ts';
import { findCampaign, listCampaigns } from '../../../src/store/campaigns.ts';
import { findDraft } from '../../../src/store/drafts.ts';
import { listFindings } from '../../../src/store/findings.ts';
import { dispatchesOf } from '../../../src/store/inbox.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { eachNotice, listNotices, noticeIdsOf } from '../../../src/store/notice-lists.ts';
import { findNotice, seesEvidence, whereIs } from '../../../src/store/notices.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const PAGE = { after: null, limit: 50 };
const PROOF = 'a'.repeat(64);

/** Two campaigns, one of them rehearsed, with a letter each to units 1 and 2; unit 3 helps with one finding of the first. */
const LETTERS = [
  { _id: 'c-1-1', unit: 'u-1', campaign: 'c-1', rehearsal: false, helps: ['u-3'] },
  { _id: 'c-1-2', unit: 'u-2', campaign: 'c-1', rehearsal: false, helps: [] },
  { _id: 'c-2-1', unit: 'c-2.u-1', campaign: 'c-2', rehearsal: true, helps: [] },
];

const finding = (code: string, helps: string[], sha256: string) => ({
  ...{ code, category: '一', statement: `问题${code}`, severity: 'minor', timing: 'timeLimited' },
  ...{ stage: 'open', dueAt: '2026-04-01T10:00:00.000Z', provisional: false, level: null },
  ...{ closure: null, parts: helps.map((id) => ({ unit: { id, name: id } })) },
  reports: [{ evidence: [{ sha256 }] }],
});

describe('what lies in a sight', () => {
  let connection: Connection;

  before(async () => {
    connection = await openDatabase();
    const put = (name: Parameters<typeof collectionOf>[1], docs: object[]) =>
      collectionOf(connection, name).insertMany(docs as never);
    await put(
      'campaigns',
      ['c-1', 'c-2'].map((_id, i) => ({
        ...{ _id, name: _id, rehearsal: i === 1, createdAt: `2026-03-0${i + 1}` },
      })),
    );
    await put(
      'notices',
      LETTERS.map(({ _id, unit, campaign, rehearsal, helps }) => ({
        ...{ _id, seq: 1, documentNumber: `文${_id}` },
        summary: { open: 2, closed: 0, messages: 1, dueAt: null, watched: [] },
        notice: {
          ...{ stage: 'issued', rehearsal, issuedAt: '2026-03-04T01:00:00.000Z', rulebook: 'r' },
          unit: { id: unit, name: unit },
          campaign: { id: campaign, name: campaign },
          coUnits: helps.map((id) => ({ id, name: id })),
          findings: [
            finding('1', [], unit === 'u-1' ? PROOF : 'b'.repeat(64)),
            finding('2', helps, 'c'.repeat(64)),
          ],
        },
      })),
    );
    await put(
      'drafts',
      LETTERS.map(({ _id, unit, campaign }) => ({
        ...{ _id, campaign, unit: { id: unit, name: unit }, findingCount: 2 },
      })),
    );
    await put(
      'dispatches',
      LETTERS.map(({ _id, unit, campaign, rehearsal }) => ({
        ...{ _id, holder: `h-${unit}`, slot: '2026-03-04', rehearsal },
        items: [{ noticeId: _id, campaign }],
      })),
    );
  });
  after(() => closeDatabase(connection));

  const ids = async (sight: Sight) => {
    const listed = (await listNotices(connection, sight, {}, PAGE)).map((d) => d._id);
    const each: string[] = [];
    for await (const { _id } of eachNotice(connection, sight, {})) each.push(_id);
    expect(each).to.deep.equal(listed);
    expect(await noticeIdsOf(connection, sight, {})).to.deep.equal(listed);
    return listed;
  };
  const findings = async (sight: Sight) =>
    (await listFindings(connection, sight, {}, PAGE)).map((f) => `${f._id}#${f.finding.code}`);
  const campaigns = async (sight: Sight) =>
    (await listCampaigns(connection, sight, {}, PAGE)).map((c) => c._id);

  const granted = (units: string[] | null, ...of: string[]): Sight => ({
    of: 'granted',
    grants: [{ campaigns: of, units }],
  });
  const own = (...units: string[]): Sight => ({ of: 'units', units });

  it('is everything for the office, and for its people of a rehearsal what is rehearsed', async () => {
    expect(await ids(WHOLE)).to.deep.equal(['c-1-1', 'c-1-2', 'c-2-1']);
    expect(await campaigns(WHOLE)).to.deep.equal(['c-2', 'c-1']);
    const rehearsed: Sight = { of: 'rehearsals' };
    expect([await ids(rehearsed), await campaigns(rehearsed)]).to.deep.equal([['c-2-1'], ['c-2']]);
    expect(await findNotice(connection, rehearsed, 'c-1-1')).to.equal(null);
    expect([seesRegister(rehearsed, 'real'), seesRegister(rehearsed, 'c-2')]).to.deep.equal([
      ...[false, true],
    ]);
  });

  it('is what was granted, and no letter to another unit of a campaign that was', async () => {
    expect(await ids(granted(null, 'c-1'))).to.deep.equal(['c-1-1', 'c-1-2']);
    const one = granted(['u-1'], 'c-1');
    expect([await ids(one), await campaigns(one)]).to.deep.equal([['c-1-1'], ['c-1']]);
    expect(await whereIs(connection, one, '文c-1-2')).to.equal(null);
    expect((await findNotice(connection, one, '文c-1-1'))?._id).to.equal('c-1-1');
    const mixed: Sight = {
      of: 'granted',
      grants: [
        { campaigns: ['c-1'], units: ['u-2'] },
        { campaigns: ['c-2'], units: ['u-1'] },
      ],
    };
    expect(await ids(mixed)).to.deep.equal(['c-1-2']);
  });

  it('is of a campaign no unit for whoever was granted none of it', async () => {
    for (const sight of [own('u-1'), { of: 'nobody' } as Sight, granted(null, 'c-2')])
      expect(grantedUnits(sight, 'c-1'), sight.of).to.deep.equal([]);
    expect(grantedUnits(granted(['u-1'], 'c-1'), 'c-1')).to.deep.equal(['u-1']);
    expect(grantedUnits(granted(null, 'c-1'), 'c-1')).to.equal(null);
  });

  it('counts nothing that was not granted', async () => {
    const one = granted(['u-1'], 'c-1');
    const now = '2026-03-05T00:00:00.000Z';
    expect((await countLetters(connection, one, 'c-1', now)).openFindings).to.equal(2);
    expect((await countLetters(connection, WHOLE, 'c-1', now)).openFindings).to.equal(4);
    expect(await countDrafts(connection, one, 'c-1')).to.deep.equal({ letters: 1, findings: 2 });
    expect(await countDispatches(connection, one, 'c-1')).to.equal(1);
    expect(await countDispatches(connection, WHOLE, 'c-1')).to.equal(2);
    const told = async (sight: Sight, filter: object) =>
      (await dispatchesOf(connection, sight, filter, { before: null, limit: 9 })).map(
        (d) => `${d.holder} ${d.items.length}`,
      );
    expect(await told(one, { campaign: 'c-1' })).to.deep.equal(['h-u-1 1']);
    // Without a campaign the messages of all that lie in the sight, and no others.
    expect(await told(one, {})).to.deep.equal(['h-u-1 1']);
    expect(await told(granted(null, 'c-2'), {})).to.not.include('h-u-1 1');
    for (const sight of [own('u-1'), { of: 'nobody' } as Sight])
      expect(await told(sight, {}), sight.of).to.deep.equal([]);
    const campaign = { _id: 'c-1', units: ['u-9'] };
    expect(await unitsOfCampaign(connection, one, campaign)).to.deep.equal(['u-1']);
  });

  it('is of a unit its letters, and of another’s the findings with which it helps', async () => {
    expect(await ids(own('u-1'))).to.deep.equal(['c-1-1']);
    expect(await findings(own('u-1'))).to.deep.equal(['c-1-1#1', 'c-1-1#2']);
    expect(await ids(own('u-3'))).to.deep.equal([]);
    expect(await findings(own('u-3'))).to.deep.equal(['c-1-1#2']);
    expect((await findNotice(connection, own('u-3'), 'c-1-1'))?._id).to.equal('c-1-1');
    expect(await findNotice(connection, own('u-2'), 'c-1-1')).to.equal(null);
    expect(await campaigns(own('u-1'))).to.deep.equal([]);
  });

  it('is no draft, and no evidence of another unit', async () => {
    expect(await findDraft(connection, own('u-1'), 'c-1-1')).to.equal(null);
    expect((await findDraft(connection, granted(null, 'c-1'), 'c-1-1'))?._id).to.equal('c-1-1');
    expect(await findDraft(connection, granted(null, 'c-2'), 'c-1-1')).to.equal(null);
    const seen = (sight: Sight) => seesEvidence(connection, sight, PROOF);
    expect(await seen(own('u-1'))).to.equal(true);
    for (const sight of [own('u-2'), own('u-3'), granted(['u-2'], 'c-1')])
      expect(await seen(sight), JSON.stringify(sight)).to.equal(false);
  });

  it('is nothing for whoever has nothing', async () => {
    const nobody: Sight = { of: 'nobody' };
    for (const sight of [nobody, granted(null), own()]) {
      expect([await ids(sight), await findings(sight)]).to.deep.equal([[], []]);
      expect(await findCampaign(connection, sight, 'c-1')).to.equal(null);
      expect(await findNotice(connection, sight, 'c-1-1')).to.equal(null);
    }
  });
});
