import { expect } from 'chai';
import { draftsOfImport } from '../../../src/api/desk/import/drafts-of-import.ts';
import type { NoticeDraft } from '../../../src/documents/import/ledger.ts';
import type { CampaignDoc } from '../../../src/store/campaigns.ts';
import type { DraftDoc } from '../../../src/store/drafts.ts';
import { finding } from '../../support/rules.ts';

const RULES = { similarFrom: 0.6, supplement: false };

const REF = '云督整〔2025〕7号#2';

const confirmed = { ...finding('1', 'timeLimited'), repeatOf: REF };

const own = {
  ...{ _id: 'c-1-001', campaign: 'c-1', unit: { id: 'unit-1', name: '县水务局' }, status: 'draft' },
  ...{ findings: [confirmed], version: 3 },
} as unknown as DraftDoc;

/** What a ledger makes of the draft whose one finding was confirmed as a repetition. */
function reimported(more: Partial<typeof confirmed>) {
  const row = { ...finding('1', 'timeLimited'), ...more };
  const read = [{ unit: 'unit-1', unitName: '县水务局', findings: [row] }];
  const campaign = { _id: 'c-1', name: '专项督查', policy: 'county-standard' } as CampaignDoc;
  return draftsOfImport(campaign, read as unknown as NoticeDraft[], [own], { id: 'clerk' }, RULES);
}

describe('a confirmed repetition, once the ledger is imported again (S7)', () => {
  it('stays with the finding while category and text are the same', async () => {
    const [changed] = (await reimported({ recommendation: '另行整改' })).changed;
    expect(changed?.findings[0]?.repeatOf).to.equal(REF);
  });
  it('is lost with another category', async () => {
    const [changed] = (await reimported({ category: '政务公开' })).changed;
    expect(changed?.findings[0])
      .to.include({ category: '政务公开' })
      .and.not.have.property('repeatOf');
  });

  it('lets others be answered between two units, however many there are', async () => {
    let answered = 0;
    const row = { unit: 'unit-1', unitName: '县水务局', findings: [] };
    const campaign = { _id: 'c-1', name: '专项督查', policy: 'county-standard' } as CampaignDoc;
    const read = Array.from({ length: 30 }, () => row) as unknown as NoticeDraft[];
    let isOver = false;
    const answer = (): void => {
      answered += 1;
      if (!isOver) setImmediate(answer);
    };
    setImmediate(answer);
    await draftsOfImport(campaign, read, [own], { id: 'clerk' }, RULES);
    isOver = true;
    expect(answered).to.be.at.least(29);
  });
});
