import { expect } from 'chai';
import { mayAsk } from '../../../src/domain/access/may-ask.ts';

const granted = { campaigns: ['c-1'], units: null, roster: 'county' };

describe('what somebody may ask for at all', () => {
  it('is what the table gives to one of his roles', () => {
    const contact = [{ role: 'contact' as const }];
    expect(mayAsk('listNotices', contact)).to.equal(true);
    expect(mayAsk('getTimeline', contact)).to.equal(false);
    expect(mayAsk('getTimeline', [...contact, { role: 'auditor' as const }])).to.equal(true);
  });

  it('is for everybody what is anybody’s, and nothing that the table does not know', () => {
    expect(mayAsk('getMe', [])).to.equal(true);
    expect(mayAsk('listNotices', [])).to.equal(false);
    expect(mayAsk('burnEverything', [{ role: 'supervisionOffice' }])).to.equal(false);
  });

  it('is not what holds for the whole house, for whoever was given a part of it', () => {
    const desk = { role: 'supervisionOffice' as const };
    expect(mayAsk('publishCalendar', [desk])).to.equal(true);
    expect(mayAsk('publishCalendar', [{ ...desk, granted }])).to.equal(false);
    expect(mayAsk('listDrafts', [{ ...desk, granted }])).to.equal(true);
  });
});
