import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { type HeldRole, sightOf } from '../../../src/domain/access/identity.ts';
import { putDeputy } from '../../../src/store/access/deputies.ts';
import { endGrant, putGrant } from '../../../src/store/access/grants.ts';
import { identityIn, identityOf } from '../../../src/store/access/identity-of.ts';
import { standingOf } from '../../../src/store/access/standing.ts';
import { addCampaign } from '../../../src/store/campaigns.ts';
import { type Register, registerOfCounty } from '../../../src/store/register/registers.ts';
import {
  endPosting,
  type PostingDoc,
  postsOfUnit,
  putDelegation,
  putPosting,
} from '../../../src/store/roster.ts';
import { addPerson } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const PERSON = 'p-wangmin';
const TODAY = '2026-09-24';

describe('what a person is on a day', () => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openDatabase();
  });
  afterEach(() => closeDatabase(connection));

  const post = (given: Partial<PostingDoc>) =>
    putPosting(connection, {
      ...{ register: 'real', unit: null, post: 'reviewer', holder: PERSON, name: '王敏' },
      ...{ phone: null, email: null, from: '2026-01-01' },
      ...given,
    });
  const rolesOn = async (day: string, login = 'wangmin'): Promise<readonly HeldRole[]> => {
    const standing = await standingOf(connection, login, day);
    return standing === null ? [] : (await identityOf(connection, standing, day)).roles;
  };
  const campaign = (id: string, county?: string) =>
    addCampaign(connection, {
      ...{ _id: id, name: id, code: '云督整', policy: 'county-standard', rehearsal: false },
      ...{ tempo: { kind: 'real' } as never, createdAt: '2026-01-01', createdBy: 'clerk' },
      ...(county === undefined ? {} : { county }),
    });

  it('is nothing without a post', async () => {
    await addPerson(connection, 'wangmin');
    expect(await rolesOn(TODAY)).to.deep.equal([]);
  });

  it('is each post that he holds on that day, of a unit with its unit', async () => {
    await addPerson(connection, 'wangmin');
    await post({});
    await post({ ...postsOfUnit('u-ncj'), post: 'contact' });
    expect(await rolesOn(TODAY)).to.have.deep.members([
      { role: 'reviewer', unit: null },
      { role: 'contact', unit: 'u-ncj' },
    ]);
  });

  it('is a post from its first day to its last, and nothing the day after (P15)', async () => {
    await addPerson(connection, 'wangmin');
    await post({ from: '2026-09-10' });
    await endPosting(connection, {
      ...{ register: 'real', unit: null },
      ...{ post: 'reviewer', until: TODAY },
    });
    const days = ['2026-09-09', '2026-09-10', TODAY, '2026-09-25'];
    const counts = [];
    for (const day of days) counts.push((await rolesOn(day)).length);
    expect(counts).to.deep.equal([0, 1, 1, 0]);
  });

  it('is not what others are, nor what he plays in a rehearsal', async () => {
    await addPerson(connection, 'wangmin');
    await post({ holder: 'p-other' });
    await post({ register: 'c-3f2a91bc04' as Register });
    await post({ ...postsOfUnit('c-3f2a91bc04.u-ncj'), post: 'contact' });
    expect(await rolesOn(TODAY)).to.deep.equal([]);
  });

  it('reaches in another county the campaigns of that county alone', async () => {
    await addPerson(connection, 'wangmin');
    await campaign('c-own');
    await campaign('c-there', '云岭县');
    await campaign('c-elsewhere', '青石县');
    await post({ register: registerOfCounty('云岭县'), post: 'supervisionOffice' });
    const roles = await rolesOn(TODAY);
    expect(roles).to.deep.equal([
      {
        role: 'supervisionOffice',
        unit: null,
        granted: { campaigns: ['c-there'], units: null, roster: registerOfCounty('云岭县') },
      },
    ]);
    const sight = sightOf(roles);
    expect(sight.of === 'granted' && sight.grants.map((g) => g.campaigns)).to.deep.equal([
      ['c-there'],
    ]);
  });

  it('is a unit’s post in another county with the unit that its register names', async () => {
    await addPerson(connection, 'wangmin');
    const unit = `${registerOfCounty('云岭县')}.u-ncj`;
    await post({ ...postsOfUnit(unit), post: 'handler' });
    expect(await rolesOn(TODAY)).to.deep.equal([{ role: 'handler', unit }]);
  });

  describe('under a delegation of the head of government', () => {
    const days = { from: '2026-09-10', until: '2026-09-30' };
    const delegate = () =>
      putDelegation(
        connection,
        'real',
        { holder: PERSON, name: '王敏', phone: null, email: null, ...days },
        { head: '陈县长', document: '云政授〔2026〕3号', on: '2026-09-01' },
      );
    const head = { post: 'governmentHead', holder: 'p-head', name: '陈县长' } as const;

    it('is the head of government within its days', async () => {
      await addPerson(connection, 'wangmin');
      await post(head);
      await delegate();
      expect(await rolesOn(TODAY)).to.deep.equal([{ role: 'governmentHead', unit: null }]);
      expect(await rolesOn('2026-09-09')).to.deep.equal([]);
      expect(await rolesOn('2026-10-01')).to.deep.equal([]);
    });

    it('is nothing any more once that head has left his post', async () => {
      await addPerson(connection, 'wangmin');
      await post(head);
      await delegate();
      await post({ ...head, holder: 'p-new', name: '李县长', from: '2026-09-20' });
      expect((await rolesOn('2026-09-19')).length).to.equal(1);
      expect(await rolesOn(TODAY)).to.deep.equal([]);
    });
  });

  describe('by grants to an auditor', () => {
    const grant = (given: object = {}) =>
      putGrant(
        connection,
        {
          ...{ account: 'wangmin', campaigns: ['c-1'], units: null },
          ...{ from: '2026-09-10', until: TODAY },
          ...given,
        },
        { id: 'p-security', at: '2026-09-01T00:00:00.000Z' },
      );

    it('is an auditor of what each grant names, within its days', async () => {
      await addPerson(connection, 'wangmin');
      await grant();
      await grant({ campaigns: ['c-2'], units: ['u-2', 'u-1', 'u-2'] });
      await grant({ account: 'other', campaigns: ['c-3'] });
      expect(await rolesOn(TODAY)).to.have.deep.members([
        { role: 'auditor', unit: null, granted: { campaigns: ['c-1'], units: null } },
        { role: 'auditor', unit: null, granted: { campaigns: ['c-2'], units: ['u-1', 'u-2'] } },
      ]);
      expect(await rolesOn('2026-09-09')).to.deep.equal([]);
      expect(await rolesOn('2026-09-25')).to.deep.equal([]);
    });

    it('is none once the grant was ended, and keeps who has ended it', async () => {
      await addPerson(connection, 'wangmin');
      const { _id } = await grant();
      const by = { by: 'p-security', at: '2026-09-20T00:00:00.000Z' };
      const kept = await endGrant(connection, _id, by);
      expect(kept?.ended).to.deep.equal(by);
      expect(await rolesOn(TODAY)).to.deep.equal([]);
    });

    it('is one grant where the same is granted again with another last day', async () => {
      await addPerson(connection, 'wangmin');
      await grant();
      await grant({ until: '2026-10-31' });
      expect((await rolesOn(TODAY)).length).to.equal(1);
      expect((await rolesOn('2026-10-31')).length).to.equal(1);
    });
  });

  it('is a deputy as long as whoever he acts for holds the post himself', async () => {
    await addPerson(connection, 'wangmin');
    const at = { ...postsOfUnit('u-ncj'), post: 'contact' as const };
    await post({ ...at, holder: 'p-away', name: '李强' });
    await endPosting(connection, { ...at, until: TODAY });
    const namedBy = { id: 'p-desk', name: '督查室' };
    await putDeputy(connection, {
      ...{ ...at, holder: PERSON, name: '王敏', phone: null, email: null },
      ...{ from: '2026-09-01', until: '2026-12-31' },
      deputyFor: { id: 'p-away', name: '李强', namedBy, reason: null, document: null },
    });
    expect(await rolesOn(TODAY)).to.deep.equal([
      {
        role: 'contact',
        unit: 'u-ncj',
        deputyFor: { id: 'p-away', name: '李强', until: '2026-12-31' },
      },
    ]);
    expect(await rolesOn('2026-09-25')).to.deep.equal([]);
  });

  it('is an administrator and nothing else, whatever the roster and the grants say', async () => {
    const person = { id: PERSON, name: '王敏' };
    await addPerson(connection, 'secadmin', { person, administrator: 'securityAdmin' });
    await post({});
    const by = { id: 'x', at: '2026-09-01T00:00:00.000Z' };
    const days = { from: '2026-01-01', until: '2026-12-31' };
    await putGrant(
      connection,
      { account: 'secadmin', campaigns: ['c-1'], units: null, ...days },
      by,
    );
    expect(await rolesOn(TODAY, 'secadmin')).to.deep.equal([{ role: 'securityAdmin', unit: null }]);
  });

  it('is an administrator and nothing else in a session of a provider, whose claims give anybody else posts of the office', async () => {
    const provider = {
      ...{ issuer: 'https://id.example/', subject: 's', sid: null, idToken: null },
      posts: ['approver', 'approver'] as const,
    };
    const inSession = async (login: string, session: object = { provider }) => {
      const standing = await standingOf(connection, login, TODAY);
      if (standing === null) throw new Error(`no account ${login}`);
      return (await identityIn(connection, standing, session, TODAY)).roles;
    };
    await addPerson(connection, 'secadmin', { administrator: 'securityAdmin' });
    expect(await inSession('secadmin')).to.deep.equal([{ role: 'securityAdmin', unit: null }]);
    await addPerson(connection, 'clerk');
    expect(await inSession('clerk')).to.deep.equal([{ role: 'approver', unit: null }]);
    expect(await inSession('clerk', {})).to.deep.equal([]);
  });
});
