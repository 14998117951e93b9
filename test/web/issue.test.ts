import { expect } from 'chai';
import { askedOf } from '../../web/pages/issue/asked.ts';
import {
  commonReasons,
  type Draft,
  type DryRun,
  fitting,
  isOwn,
  keyOf,
} from '../../web/pages/issue/drafts.ts';
import { addedTo, changesIn, editedOf } from '../../web/pages/issue/edited.ts';

const draft = (more: Partial<Draft>): Draft =>
  ({ id: 'd-1', status: 'draft', author: 'a', editors: [], version: 2, ...more }) as Draft;
const run = (id: string, reasons: number): [string, DryRun] => [
  id,
  { draft: id, reasons: Array.from({ length: reasons }, () => ({})) } as unknown as DryRun,
];

describe('an act on several drafts', () => {
  const drafts = [
    draft({ id: '1' }),
    draft({ id: '2', author: 'me' }),
    draft({ id: '3', editors: ['me'] }),
    draft({ id: '4', status: 'approved', author: 'me' }),
    draft({ id: '5', status: 'issued' }),
    draft({ id: '6', status: 'approved' }),
  ];

  it('approves what waits for it and was written by others', () => {
    expect(fitting('approve', drafts, new Map(), 'me').map(({ id }) => id)).to.deep.equal(['1']);
    expect(drafts.filter((one) => isOwn(one, 'me')).map(({ id }) => id)).to.deep.equal([
      '2',
      '3',
      '4',
    ]);
  });

  it('issues what is approved, and nothing with a reason against it', () => {
    const runs = new Map([run('6', 1), run('4', 0)]);
    expect(fitting('issue', drafts, runs, 'me').map(({ id }) => id)).to.deep.equal(['4']);
  });

  it('has one key for the issue of a letter, and one for the approval of a version', () => {
    expect(keyOf('issue', { id: 'd', version: 2 })).to.equal(
      keyOf('issue', { id: 'd', version: 3 }),
    );
    expect(keyOf('approve', { id: 'd', version: 2 })).to.not.equal(
      keyOf('approve', { id: 'd', version: 3 }),
    );
  });
});

describe('what stands against all drafts', () => {
  const against = (...codes: string[]) =>
    ({ reasons: codes.map((code) => ({ code })) }) as unknown as DryRun;

  it('is what stands against each of them', () => {
    const runs = [against('a', 'b'), against('b', 'c'), against('b')];
    expect(commonReasons(runs).map(({ code }) => code)).to.deep.equal(['b']);
    expect(commonReasons([against('a'), against()])).to.deep.equal([]);
    expect(commonReasons([])).to.deep.equal([]);
  });
});

describe('what the address of a dry run asks', () => {
  it('is three months and a bearable number, or what it says where that makes sense', () => {
    expect(askedOf(new URLSearchParams())).to.deep.equal({ months: 3, most: 20 });
    expect(askedOf(new URLSearchParams('months=6&most=40'))).to.deep.equal({ months: 6, most: 40 });
    expect(askedOf(new URLSearchParams('months=99&most=-1'))).to.deep.equal({
      months: 3,
      most: 20,
    });
  });
});

describe('the editor of a draft', () => {
  const finding = {
    ...{ code: '1', category: '甲', statement: '乙', severity: 'minor', criterion: '' },
    ...{
      recommendation: '丙',
      target: '',
      timing: 'timeLimited',
      due: null,
      coUnits: [],
      remarks: '',
    },
  } as const;
  const before = {
    ...{ id: 'd', version: 4, title: '题', unit: { id: 'u', name: '局' }, urgencyReason: null },
    findings: [finding, { ...finding, code: '2', repeatOf: 'x#1' }],
  } as unknown as Parameters<typeof changesIn>[0];

  it('changes nothing as long as nothing is another', () => {
    expect(changesIn(before, editedOf(before))).to.equal(null);
  });

  it('sends what is another and nothing else', () => {
    const edited = editedOf(before);
    const findings = edited.findings.map((f) => (f.code === '2' ? { ...f, due: '15wd' } : f));
    expect(changesIn(before, { ...edited, title: '新题', findings })).to.deep.equal({
      title: '新题',
      findings: [{ code: '2', due: '15wd' }],
    });
  });

  it('adds a finding under the next number, and leaves one out; what another has added stays', () => {
    const edited = editedOf(before);
    const added = { ...addedTo(edited.findings), statement: '丁' };
    expect(added.code).to.equal('3');
    const [first, second] = edited.findings as [(typeof edited.findings)[0], typeof added];
    const findings = [first, { ...second, mark: 'removed' as const }, added];
    const others = [...before.findings, { ...finding, code: '7' }];
    const change = changesIn({ ...before, findings: others } as typeof before, {
      ...edited,
      findings,
    });
    const { mark: _, ...sent } = added;
    expect(change).to.deep.equal({ added: [sent], removed: ['2'] });
  });

  it('sends a consent once it is whole, and empties a reason', () => {
    const edited = editedOf({ ...before, urgencyReason: '汛期' } as typeof before);
    const half = { ...edited, urgencyReason: '', consent: { by: '县政府', document: '', on: '' } };
    const now = { ...before, urgencyReason: '汛期' } as typeof before;
    expect(changesIn(now, half)).to.deep.equal({ urgencyReason: null });
    const consent = { by: '县政府', document: '云政函〔2026〕8号', on: '2026-09-20' };
    expect(changesIn(now, { ...edited, consent })).to.deep.equal({ consent });
  });
});
