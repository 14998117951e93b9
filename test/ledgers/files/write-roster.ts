import type { UnitTruth } from '../truth.ts';

const HEADS = [
  ...['单位', '类别', '简称', '曾用名', '主要负责人', '分管领导', '承办人', '联络员', '联系电话'],
];

/** A roster of these units in a csv, with somebody at each post. */
export function writeRoster(units: readonly UnitTruth[]): Buffer {
  const rows = units.map(({ name, shortNames, aliases = [] }, at) => {
    const kind = /[镇乡]|街道/.test(name) ? '乡镇' : '县直部门';
    const people = ['赵正', '钱副', '孙办', '李联'].map(
      (person) => `${person}${'东西南北'[at % 4]}`,
    );
    const phone = `0955-20${String(10_000 + at)}`;
    return [name, kind, shortNames.join('、'), aliases.join('、'), ...people, phone];
  });
  return Buffer.from([HEADS, ...rows].map((row) => row.join(',')).join('\r\n'));
}
