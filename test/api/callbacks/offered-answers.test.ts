import { expect } from 'chai';
import { linkPage } from '../../../src/api/callbacks/page/link-page.ts';
import { accept, report } from '../../support/acts.ts';
import { beijing, COUNTY, finding } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const fresh = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
const now = '2026-03-06 10:00';

/** The page on which the reviewer judges a report. */
function page({ notice, rules }: Story): string {
  const claims = {
    ...{ notice: notice.id, unit: notice.unit.id, post: 'reviewer', holder: 'reviewer-1' },
    ...{ act: 'acceptFinding', expires: 1_800_000_000, nonce: 'x' },
  };
  const by = { role: 'reviewer', id: 'reviewer-1', name: '陈立' };
  const known = { units: [], people: [] };
  const link = {
    claims,
    notice,
    rules,
    now: beijing(now),
    by,
    results: [],
    uses: new Map(),
    known,
  };
  return linkPage(link as never, { fields: new Map(), kept: [] }, null).body.html;
}

describe('the page of a reviewer', () => {
  it('offers what the rules take: to close on proof, and to give back', () => {
    const html = page(fresh.and('2026-03-05 10:00', report('1')));
    expect(html).to.include('value="implemented"').and.include('value="refuse"');
    expect(html).not.to.include('不能销号');
  });

  it('offers to give back alone where a report has no evidence, and says what is missing', () => {
    const bare = fresh.and('2026-03-05 10:00', report('1', []));
    bare.when(now, accept('1')).isRefused('evidence-missing');
    const html = page(bare);
    expect(html).not.to.include('value="implemented"');
    expect(html).not.to.include('value="alternativeAction"');
    expect(html).to.include('value="refuse"').and.include('不能销号：');
  });
});
