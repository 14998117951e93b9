import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { sightOf } from '../../../src/domain/access/identity.ts';
import { ROLES } from '../../../src/domain/access/roles.ts';
import { OFFICE_POSTS, UNIT_POSTS } from '../../../src/domain/notice/posts.ts';
import { demoAccounts, findAccount } from '../../../src/store/access/accounts.ts';
import {
  demoLogin,
  putDemoOffice,
  putDemoUnit,
  removeDemo,
} from '../../../src/store/access/demo.ts';
import { identityOf } from '../../../src/store/access/identity-of.ts';
import { standingOf } from '../../../src/store/access/standing.ts';
import { tokenOf } from '../../../src/store/access/tokens.ts';
import { OWN } from '../../../src/store/register/registers.ts';
import { postingsAt, putPosting } from '../../../src/store/roster.ts';
import { addPerson, tokenOf as madeFor } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

describe('the people of a demonstration', () => {
  const at = '2026-11-02T01:00:00.000Z';
  const today = '2026-11-02';
  const SAMPLE = 'c-0123456789';
  const UNIT = `${SAMPLE}.u-ncj`;
  let connection: Connection;
  beforeEach(async () => {
    connection = await openDatabase();
  });
  afterEach(() => closeDatabase(connection));

  const sightOfRole = async (role: (typeof ROLES)[number]) => {
    const standing = await standingOf(connection, demoLogin(role), today);
    if (standing === null) return null;
    const { roles } = await identityOf(connection, standing, today);
    return { roles: roles.map((held) => held.role), sight: sightOf(roles) };
  };
  const withUnit = async (campaign = SAMPLE) => {
    for (const post of UNIT_POSTS)
      await putPosting(connection, {
        ...{ register: campaign as typeof OWN, unit: `${campaign}.u-ncj`, post },
        ...{ holder: `h-${campaign}-${post}`, name: post, phone: null, email: null },
        from: '2026-01-01',
      });
    await putDemoOffice(connection, { hash: 'x', at });
    return putDemoUnit(connection, { campaign, unit: `${campaign}.u-ncj` }, { hash: 'x', at });
  };

  it('have one account for each role, and are in it what it says', async () => {
    await withUnit();
    for (const role of ROLES) expect((await sightOfRole(role))?.roles, role).to.deep.equal([role]);
    expect(await demoAccounts(connection)).to.have.length(ROLES.length);
  });

  it('see the whole house at the office, one unit of the sample at the unit, and as auditor the sample', async () => {
    await withUnit();
    for (const post of OFFICE_POSTS)
      expect((await sightOfRole(post))?.sight, post).to.deep.equal({ of: 'office' });
    for (const post of UNIT_POSTS)
      expect((await sightOfRole(post))?.sight, post).to.deep.equal({ of: 'units', units: [UNIT] });
    expect((await sightOfRole('auditor'))?.sight).to.deep.include({ of: 'granted' });
    expect((await sightOfRole('systemAdmin'))?.sight).to.deep.equal({ of: 'nobody' });
  });

  it('are the same after another start, with what they have open', async () => {
    await withUnit();
    const before = await demoAccounts(connection);
    const token = await madeFor(connection, demoLogin('contact'));
    await withUnit();
    expect(await demoAccounts(connection)).to.deep.equal(before);
    expect(await tokenOf(connection, token, today)).to.not.equal(null);
  });

  it('belong to the new sample once the old one is gone', async () => {
    await withUnit();
    await withUnit('c-9876543210');
    expect((await sightOfRole('contact'))?.sight).to.deep.equal({
      of: 'units',
      units: ['c-9876543210.u-ncj'],
    });
  });

  it('take no name and no session from somebody real', async () => {
    await addPerson(connection, demoLogin('approver'), { person: { id: 'p-real', name: '王敏' } });
    const token = await madeFor(connection, demoLogin('approver'));
    const people = await putDemoOffice(connection, { hash: 'x', at });
    expect(people.map(({ role }) => role))
      .to.include('reviewer')
      .and.not.include('approver');
    expect(await tokenOf(connection, token, today)).to.not.equal(null);
    expect((await findAccount(connection, demoLogin('approver')))?.person.id).to.equal('p-real');
  });

  it('leave nothing behind that was granted to them', async () => {
    await withUnit();
    await removeDemo(connection, at);
    await addPerson(connection, demoLogin('auditor'), { person: { id: 'p-real', name: '王敏' } });
    expect((await sightOfRole('auditor'))?.sight).to.deep.equal({ of: 'nobody' });
  });

  it('send nobody real away from his post', async () => {
    const real = { holder: 'h-real', name: '王敏', phone: null, email: null, from: '2026-01-01' };
    await putPosting(connection, { register: OWN, unit: null, post: 'approver', ...real });
    await putDemoOffice(connection, { hash: 'x', at });
    const side = { register: OWN, unit: null };
    const approvers = (await postingsAt(connection, side)).filter((p) => p.post === 'approver');
    expect(approvers.map(({ holder, until }) => [holder, until])).to.deep.equal([['h-real', null]]);
    expect((await sightOfRole('approver'))?.roles).to.deep.equal([]);
  });

  it('are the only ones who act for people of a rehearsal', async () => {
    await withUnit();
    await connection
      .collection('accounts')
      .updateOne({ _id: demoLogin('contact') } as never, { $set: { demo: false } });
    expect((await sightOfRole('contact'))?.sight).to.deep.equal({ of: 'nobody' });
  });
});
