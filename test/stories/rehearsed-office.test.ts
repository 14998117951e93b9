import { expect } from 'chai';
import type { Notice } from '../../src/client/api-types.ts';
import { officeActs } from '../../src/rehearsal/temperaments.ts';
import { acceptPlan, acknowledge, askExtension, by, grant, plan } from '../support/acts.ts';
import { beijing, COUNTY, finding } from '../support/rules.ts';
import { given, letter } from '../support/story.ts';

const asked = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1'))
  .and('2026-03-05 11:00', acceptPlan())
  .and('2026-03-20 10:00', askExtension('1', '2026-04-10'));

/** What the rehearsed office grants at that time. */
const granted = (at: string) => {
  const notice = asked.notice as unknown as Notice;
  const acts = officeActs(notice, 'extending', beijing(at));
  return acts.flatMap(({ body }) => (body.kind === 'grantExtension' ? [body] : []));
};

describe('the office of a rehearsal that decides on an extension', () => {
  it('agrees to the day that was asked for while it lies ahead', () => {
    expect(granted('2026-03-23 10:00').map((body) => body.until ?? null)).to.deep.equal([null]);
  });

  it('names a day that lies ahead where the one asked for has passed, and the rules take it', () => {
    const [body] = granted('2026-05-20 10:00');
    expect(body?.until).to.equal('2026-05-30');
    const act = by('supervisionOffice', grant('1', body?.until ?? null));
    const after = asked.and('2026-05-20 10:00', act);
    expect(after.finding('1').extensions.map((e) => e.status)).to.deep.equal(['granted']);
    given(asked)
      .when('2026-05-20 10:00', by('supervisionOffice', grant('1', null)))
      .isRefused('extension-not-ahead', '1');
  });
});
