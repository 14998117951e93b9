import { expect } from 'chai';
import { readLedger } from '../../src/documents/import/ledger-import.ts';
import { splitUnits, unitsInCell } from '../../src/documents/import/units-in-cell.ts';
import { heads, readOne, row, today, units } from './clerk-rows.ts';
import { gridOf } from './grid-maker.ts';

const known = [
  '教体局',
  '财政局',
  '县人力资源和社会保障局',
  '文化和旅游局',
  '青崖镇',
  '县 教育 局',
];
const isKnown = (name: string) => known.includes(name);

/** Reads one row in whose cell of the lead unit that stands, where the first unit leads. */
const readWithFirst = (text: string) =>
  readLedger(gridOf([heads, row(1, text)]), { units, today, severalUnits: 'first-leads' });

describe('several units in one cell', () => {
  const parted: [text: string, ...parts: string[]][] = [
    ['教体局、财政局', '教体局', '财政局'],
    ['教体局,财政局；青崖镇', '教体局', '财政局', '青崖镇'],
    ['教体局\n财政局', '教体局', '财政局'],
    ['教体局/财政局', '教体局', '财政局'],
    ['教体局 财政局', '教体局', '财政局'],
    ['教体局　卫健局', '教体局', '卫健局'],
    ['教体局和财政局', '教体局', '财政局'],
    ['教体局及财政局', '教体局', '财政局'],
    ['教体局、县人力资源和社会保障局', '教体局', '县人力资源和社会保障局'],
    ['教体局和文化和旅游局', '教体局和文化和旅游局'],
    ['县人力资源和社会保障局', '县人力资源和社会保障局'],
    ['县 教育 局', '县 教育 局'],
    ['县 水务 局', '县 水务 局'],
  ];
  for (const [text, ...parts] of parted)
    it(`are parted as people read them: ${JSON.stringify(text)}`, () => {
      expect(splitUnits(text, isKnown)).to.deep.equal(parts);
    });

  it('are several also where the last of them has 县 before its name', () => {
    const plain = [
      { id: 't-1', name: '城关街道', shortNames: [] },
      { id: 'u-1', name: '财政局', shortNames: [] },
    ];
    const cells = row(1, '城关街道\n县财政局');
    const { findings, errors } = readLedger(gridOf([heads, cells]), { units: plain, today });
    expect(findings).to.deep.equal([]);
    expect(errors.map((e) => e.code)).to.deep.equal(['unit-several']);
    const helped = readLedger(
      gridOf([
        [...heads, '配合单位'],
        [...row(1, '财政局'), '城关街道\n县财政局'],
      ]),
      { units: plain, today },
    );
    expect(helped.findings[0]?.coUnits.map((u) => u.unit)).to.deep.equal(['t-1']);
    const joined = readLedger(gridOf([heads, row(1, '城关街道县财政局')]), { units: plain, today });
    expect(joined.errors.map((e) => e.code)).to.deep.equal(['unit-unknown']);
  });

  it('are one unit where only the parts together are a name', () => {
    const { findings } = readOne({ 牵头单位: '县教育\n体育局' });
    expect(findings.map((f) => f.leadUnit.unit)).to.deep.equal(['u-edu']);
  });

  it('say themselves which of them leads', () => {
    const said = [
      '牵头单位：教体局；配合单位：财政局、青崖镇',
      '财政局、教体局（牵头）、青崖镇',
      '教体局牵头，财政局、青崖镇配合',
      '由教体局牵头负责，财政局协助，青崖镇配合落实',
    ];
    for (const text of said)
      expect(unitsInCell(text, isKnown), text).to.deep.equal({
        lead: '教体局',
        others: ['财政局', '青崖镇'],
      });
    expect(unitsInCell('教体局（牵头）、财政局（牵头）', isKnown).lead).to.equal(null);
  });

  it('are refused by name where the office has not said that the first leads', () => {
    for (const text of [
      '财政局 教体局',
      '财政局\n教体局',
      '财政局、教体局',
      '财政局和教体局',
      '财政局；教体局',
    ]) {
      const { findings, errors } = readOne({ 牵头单位: text });
      expect(findings, text).to.deep.equal([]);
      expect(
        errors.map((e) => e.code),
        text,
      ).to.deep.equal(['unit-several']);
      expect(errors[0]?.message, text).to.match(/财政局.教体局/);
    }
  });

  it('are the lead unit and those that co-operate where the first leads, with a doubt', () => {
    const { findings, errors, warnings } = readWithFirst('财政局 教体局');
    expect(errors).to.deep.equal([]);
    expect(findings.map((f) => f.leadUnit.unit)).to.deep.equal(['u-fin']);
    expect(findings[0]?.coUnits.map((u) => u.unit)).to.deep.equal(['u-edu']);
    expect(warnings.map((w) => w.code)).to.deep.equal(['first-unit-leads']);
  });

  it('are never the last one alone, and one that nobody knows is named', () => {
    const { findings, warnings } = readWithFirst('财政局、水务站');
    expect(findings[0]?.leadUnit.unit).to.equal('u-fin');
    expect(warnings.map((w) => w.code)).to.deep.equal(['first-unit-leads', 'co-unit-unknown']);
    const [error] = readWithFirst('水务站、财政局').errors;
    expect(error?.code).to.equal('unit-unknown');
    expect(error?.message).to.contain('水务站');
  });
});
