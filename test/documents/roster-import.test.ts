import { expect } from 'chai';
import { readRoster } from '../../src/documents/import/roster/roster-import.ts';
import { type GridValue, gridOf } from './grid-maker.ts';

const heads = ['单位', '类别', '简称', '主要负责人', '分管领导', '联络员', '联系电话', '电子邮箱'];

function unit(name: string, change: Record<string, GridValue> = {}): GridValue[] {
  const plain: Record<string, GridValue> = {
    单位: name,
    类别: '部门',
    简称: '',
    主要负责人: '张三',
    分管领导: '李四',
    联络员: '王五',
    联系电话: '0300-5551001',
    电子邮箱: 'a@yunling.example',
  };
  return heads.map((head) => change[head] ?? plain[head] ?? null);
}

function read(...rows: GridValue[][]) {
  return readRoster(gridOf([['云岭县单位名册'], heads, ...rows]));
}

function codes(list: readonly { row: number; letter: string; code: string }[]): string[] {
  return list.map(({ row, letter, code }) => `${row} ${letter} ${code}`);
}

describe('a roster of units', () => {
  it('gives each unit with its names, its kind and the holders of its posts', () => {
    const { units, errors } = read(
      unit('县教育 体育局', { 简称: '教体局、县教体局', 主要负责人: '张 三' }),
    );
    expect(errors).to.deep.equal([]);
    expect(units).to.deep.equal([
      {
        id: units[0]?.id,
        name: '县教育体育局',
        kind: 'department',
        shortNames: ['教体局', '县教体局'],
        aliases: [],
        posts: {
          unitHead: '张三',
          responsibleLeader: '李四',
          contact: { name: '王五', phone: '0300-5551001', email: 'a@yunling.example' },
        },
      },
    ]);
  });

  it('gives a unit the same id each time, whatever the width and spacing of its name', () => {
    const ids = ['县教育体育局', '县教育 体育局', '县教育　体育局'].map(
      (name) => read(unit(name)).units[0]?.id,
    );
    expect(new Set(ids).size).to.equal(1);
    expect(ids[0]).to.match(/^u-[0-9a-f]{10}$/);
    expect(read(unit('县财政局')).units[0]?.id).not.to.equal(ids[0]);
  });

  it('knows the kinds of units by their usual words', () => {
    const words = [
      '部门',
      '县直部门',
      '乡镇',
      '镇',
      '垂直管理单位',
      '派出机构',
      '授权组织',
      '委托组织',
    ];
    const kinds = words.map((word, at) => read(unit(`单位${at}`, { 类别: word })).units[0]?.kind);
    expect(kinds).to.deep.equal([
      'department',
      'department',
      'township',
      'township',
      'verticalBranch',
      'verticalBranch',
      'authorisedOrganisation',
      'entrustedOrganisation',
    ]);
  });

  it('takes a missing kind from the name and says so', () => {
    const { units, warnings } = read(unit('青崖镇', { 类别: '' }), unit('县财政局', { 类别: '' }));
    expect(units.map((each) => each.kind)).to.deep.equal(['township', 'department']);
    expect(codes(warnings)).to.deep.equal(['3 B kind-assumed', '4 B kind-assumed']);
  });

  it('knows a township by its name, as it is called in full, in short or by its office', () => {
    const [townships, others] = [
      ['青崖镇', '沙沟乡人民政府', '石门乡政府', '城关街道办', '城关街道办事处', '巴彦苏木'],
      ['县住房和城乡建设局', '县政府办公室', '城镇管理局', '沙沟乡卫生院'],
    ];
    const rows = [...townships, ...others].map((name) => unit(name, { 类别: '' }));
    expect(read(...rows).units.map(({ kind }) => kind)).to.deep.equal([
      ...townships.map(() => 'township'),
      ...others.map(() => 'department'),
    ]);
  });

  it('allows a vacant post and names it', () => {
    const { units, errors, warnings } = read(unit('沙沟乡', { 联络员: '空缺', 分管领导: '/' }));
    expect(errors).to.deep.equal([]);
    expect(units[0]?.posts).to.deep.include({ contact: null, responsibleLeader: null });
    expect(codes(warnings)).to.deep.equal(['3  post-vacant']);
    expect(warnings[0]?.message).to.contain('分管领导、联络员');
  });

  it('skips blank rows, banners, totals and repeated heads', () => {
    const { units, errors } = read(
      ['一、乡镇（1个）'],
      unit('青崖镇'),
      [],
      heads,
      unit('县财政局'),
      ['合计', '2个'],
    );
    expect(errors).to.deep.equal([]);
    expect(units.map((each) => each.name)).to.deep.equal(['青崖镇', '县财政局']);
  });

  it('names a row without a name and a repeated unit, and leaves them out', () => {
    const { units, errors } = read(unit(''), unit('丁局'), unit('丁 局'));
    expect(units.map((each) => each.name)).to.deep.equal(['丁局']);
    expect(codes(errors)).to.deep.equal(['3 A name-missing', '5 A unit-duplicate']);
  });

  it('keeps a unit of an unknown kind or with a wrong address, and says so', () => {
    const { units, errors, warnings } = read(
      unit('甲局', { 类别: '其他' }),
      unit('丙镇', { 类别: '国企', 电子邮箱: 'a@b' }),
    );
    expect(errors).to.deep.equal([]);
    expect(units.map((each) => each.kind)).to.deep.equal(['department', 'township']);
    expect(units[1]?.posts.contact).not.to.have.property('email');
    expect(codes(warnings)).to.deep.equal([
      '3 B kind-unknown',
      '4 H email-invalid',
      '4 B kind-unknown',
    ]);
  });

  it('keeps a telephone number as it is written, and asks where it is not plainly one', () => {
    const plain = {
      '(0955)1234567': '(0955)1234567',
      '（0955）1234567': '(0955)1234567',
      '0955—1234567': '0955-1234567',
      '0955 1234567': '09551234567',
      '电话：09551234567': '09551234567',
      '手机：138 0000 0000': '13800000000',
      '0955-1234567转801': '0955-1234567转801',
      '0955-1234567-801': '0955-1234567-801',
      '+86 955 1234567': '+869551234567',
    };
    const doubtful = [
      '09551234567、09557654321',
      '6801',
      '见附件',
      '0955-1234567\n138 0000 0000',
      '1380000000O',
    ];
    const phones = [...Object.keys(plain), ...doubtful];
    const { units, errors, warnings } = read(
      ...phones.map((phone, at) => unit(`第${at}局`, { 联系电话: phone })),
    );
    expect(errors).to.deep.equal([]);
    expect(units.map((each) => each.posts.contact?.phone)).to.deep.equal([
      ...Object.values(plain),
      ...doubtful.map((phone) => phone.replace('\n', '、')),
    ]);
    expect(warnings.map((w) => w.code)).to.deep.equal(doubtful.map(() => 'phone-doubtful'));
  });

  it('gives the contact his own number where several people have one each', () => {
    const order = [
      '单位',
      '类别',
      '主要负责人',
      '电话',
      '分管领导',
      '电话',
      '联络员',
      '电话',
      '电子邮箱',
    ];
    const numbers = (line: (string | number)[], columns = order) => {
      const { units, errors } = readRoster(gridOf([columns, line]));
      expect(errors).to.deep.equal([]);
      return units[0]?.posts.contact?.phone;
    };
    const line = [
      '水务局',
      '部门',
      '甲一',
      '0955-1111111',
      '甲二',
      '0955-2222222',
      '甲三',
      '0955-3333333',
      '',
    ];
    expect(numbers(line)).to.equal('0955-3333333');
    const early = [
      '单位',
      '类别',
      '联络员',
      '联系电话',
      '主要负责人',
      '联系电话',
      '分管领导',
      '手机',
    ];
    expect(
      numbers(
        ['水务局', '部门', '甲三', '0955-3333333', '甲一', '0955-1111111', '甲二', '1'],
        early,
      ),
    ).to.equal('0955-3333333');
    const none = ['单位', '类别', '主要负责人', '电话', '分管领导', '电话', '联络员', '电子邮箱'];
    expect(
      numbers(['水务局', '部门', '甲一', '0955-1111111', '甲二', '0955-2222222', '甲三', ''], none),
    ).to.equal(undefined);
  });

  it('asks about a unit that is named as one of another county', () => {
    const { units, warnings } = read(
      unit('云岭县教育局'),
      unit('云岭县公安局'),
      unit('河口县水务局'),
    );
    expect(units).to.have.length(3);
    expect(codes(warnings)).to.deep.equal(['5 A county-other']);
  });

  it('warns of a short name that two units share', () => {
    const { warnings } = read(
      unit('县委办公室', { 简称: '办公室' }),
      unit('县政府办公室', { 简称: '办公室' }),
    );
    expect(codes(warnings)).to.deep.equal(['4 C name-shared']);
  });

  it('without its heads is refused', () => {
    const { errors, units } = readRoster(
      gridOf([
        ['序号', '问题表述'],
        ['1', '2'],
      ]),
    );
    expect(codes(errors)).to.deep.equal(['0  roster-head-missing']);
    expect(units).to.deep.equal([]);
  });
});
