import { expect } from 'chai';
import fc from 'fast-check';
import { findUnit, indexUnits } from '../../src/documents/import/unit-match.ts';

const units = [
  { id: 'u-1', name: '县教育体育局', shortNames: ['教体局'], aliases: ['县教育局'] },
  { id: 'u-2', name: '县自然资源局', shortNames: ['资源局'], aliases: [] },
  { id: 'u-3', name: '青崖镇', shortNames: [] },
  { id: 'u-4', name: '县委办公室', shortNames: ['办公室'] },
  { id: 'u-5', name: '县政府办公室', shortNames: ['办公室'] },
];
const index = indexUnits(units);

function found(text: string): string {
  const match = findUnit(index, text);
  return match.kind === 'found' ? match.unit.id : `${match.kind}: ${match.nearest.join('、')}`;
}

describe('looking for a unit', () => {
  it('finds it by full, short and old name', () => {
    expect(['县教育体育局', '教体局', '县教育局'].map(found)).to.deep.equal(['u-1', 'u-1', 'u-1']);
  });

  it('finds it by what stands before or within the brackets of its name, after those that are called so', () => {
    const marked = indexUnits([
      { id: 'u-1', name: '云岭县水务局（水利局）', shortNames: [] },
      { id: 'u-2', name: '云岭县市场监督管理局', shortNames: [] },
      { id: 'u-3', name: '云岭县市场监督管理局(城关所)', shortNames: [] },
    ]);
    const idOf = (text: string) => {
      const match = findUnit(marked, text);
      return match.kind === 'found' ? match.unit.id : match.kind;
    };
    const names = ['水务局', '县水利局', '云岭县水务局', '云岭县水务局（水利局）'];
    expect(names.map(idOf)).to.deep.equal(['u-1', 'u-1', 'u-1', 'u-1']);
    expect(['市场监督管理局', '城关所'].map(idOf)).to.deep.equal(['u-2', 'u-3']);
  });

  it('does not mind the county before the name, the government behind it, width or spaces', () => {
    const names = ['云岭县教育体育局', '教育体育局', ' 县 教育\n体育局', '县教体局'];
    expect(names.map(found)).to.deep.equal(['u-1', 'u-1', 'u-1', 'u-1']);
    expect(['青崖镇人民政府', '云岭县青崖镇政府', '青崖镇'].map(found)).to.deep.equal([
      'u-3',
      'u-3',
      'u-3',
    ]);
  });

  it('names the nearest known ones for a name that it does not know', () => {
    expect(found('教育体育委')).to.equal('unknown: 县教育体育局');
    expect(found('县教体委')).to.equal('unknown: 县教育体育局');
    expect(found('县自然资原局')).to.equal('unknown: 县自然资源局');
  });

  it('names nothing where nothing is near', () => {
    expect(found('第三方评估机构')).to.equal('unknown: ');
  });

  it('finds an abbreviation that is in no list near its full name', () => {
    const listless = indexUnits([{ id: 'u-1', name: '县教育体育局', shortNames: [] }]);
    const match = findUnit(listless, '教体局');
    expect(match).to.deep.equal({ kind: 'unknown', nearest: ['县教育体育局'] });
  });

  it('chooses neither of two units with one short name', () => {
    expect(found('办公室')).to.equal('ambiguous: 县委办公室、县政府办公室');
  });

  it('finds every unit by each of its names in full width', () => {
    const lettered = indexUnits([{ id: 'u-9', name: 'ABC管委会(12区)', shortNames: [] }]);
    expect(findUnit(lettered, 'ＡＢＣ管委会（１２区）').kind).to.equal('found');
  });

  it('prefers a full name to a short one, and both to an old one', () => {
    const shared = indexUnits([
      { id: 'u-1', name: '县教育局', shortNames: ['教育局'], aliases: ['县体育局'] },
      { id: 'u-2', name: '县体育局', shortNames: ['体育局'], aliases: ['教育局'] },
    ]);
    const ids = ['县体育局', '教育局', '体育局'].map((name) => {
      const match = findUnit(shared, name);
      return match.kind === 'found' ? match.unit.id : match.kind;
    });
    expect(ids).to.deep.equal(['u-2', 'u-1', 'u-2']);
  });

  it('does not take a neighbour’s unit for one’s own of the same kind', () => {
    const own = indexUnits([
      { id: 'u-1', name: '云岭县教育局', shortNames: ['教育局'] },
      { id: 'u-2', name: '云岭县青石镇', shortNames: [] },
      { id: 'u-3', name: '临江县派出机构', shortNames: [] },
    ]);
    const kinds = (names: string[]) => names.map((name) => findUnit(own, name).kind);
    const foreign = [
      '河口县教育局',
      '青川市河口县教育局',
      '河口自治县教育局',
      '河口县青石镇人民政府',
    ];
    expect(kinds(foreign)).to.deep.equal(foreign.map(() => 'unknown'));
    const ours = [
      '云岭县教育局',
      '县教育局',
      '教育局',
      '青川市云岭县教育局',
      '云岭县青石镇人民政府',
      '青石镇',
    ];
    expect(kinds(ours)).to.deep.equal(ours.map(() => 'found'));
  });

  it('says that it took a county for one’s own where no known name tells it', () => {
    const match = findUnit(index, '河口县教育体育局');
    expect(match).to.include({ kind: 'found', assumedCounty: '河口县' });
    expect(findUnit(index, '县教育体育局')).not.to.have.property('assumedCounty');
  });

  it('looks for a name that nobody knows once, however many rows it stands in', () => {
    const counted = indexUnits(units);
    let asked = 0;
    const names = counted.names.map((known) => ({
      get core() {
        asked += 1;
        return known.core;
      },
      unit: known.unit,
    }));
    const watched = { ...counted, names };
    for (let row = 0; row < 1000; row += 1) findUnit(watched, '县水务局');
    expect(asked).to.be.at.most(names.length);
    for (let row = 0; row < 1000; row += 1) findUnit(watched, `第${row}工作组`);
    expect(asked).to.be.at.most(201 * names.length);
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(findUnit(index, text).kind).to.be.oneOf(['found', 'unknown', 'ambiguous']);
      }),
      { numRuns: 1000, seed: 20261123 },
    );
  });
});
