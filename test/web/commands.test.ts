import { expect } from 'chai';
import { commandBody } from '../../src/api/requests/wire.ts';
import {
  bodyOf,
  type CommandKind,
  FIELDS,
  fieldsOf,
  missingIn,
} from '../../web/parts/commands/fields.ts';
import { stagesIn, stagesText } from '../../web/parts/commands/long-texts.ts';

/** Something that fits each kind of field, as a person would enter it. */
const ENTERED: Record<string, unknown> = {
  ...{ text: '10wd', long: '已核实', day: '2026-10-20', check: true, finding: '1' },
  ...{ findings: ['1'], unit: { id: 'u-1', name: '财政局' }, person: { id: 'h-1', name: '王敏' } },
  ...{ people: ['李强'], proposal: '1', objection: 'objection-1', formalReview: 'formal-review-1' },
  ...{ matter: 'objection-1', suspension: '云政督停〔2026〕1号', milestone: 1, number: 2 },
  plan: [{ finding: '1', measures: '补齐', responsiblePerson: '', milestones: [] }],
  ...{ revisions: [], evidence: [], rung: 'order', ground: 'wrongFact', badFaith: 'faked' },
  ...{ closure: 'implemented', outcome: 'maintained', upheld: false },
  ...{ post: 'reviewer', leader: { name: '王书记', on: '2026-10-20' }, instruction: '批-1' },
};

const kinds = Object.keys(FIELDS) as CommandKind[];

describe('the form of a command', () => {
  it('is there for every command that the API takes', () => {
    const known = commandBody.options.map((one) => one.shape.kind.value);
    expect([...kinds].sort()).to.deep.equal([...known].sort());
  });

  for (const kind of kinds)
    it(`makes a body of ${kind} that the API takes, filled in wholly and where it has to be`, () => {
      const whole = Object.fromEntries(
        fieldsOf(kind).map(([name, { entry }]) => [name, ENTERED[entry]]),
      );
      const least = Object.fromEntries(
        fieldsOf(kind).flatMap(([name, { entry, optional }]) =>
          optional ? [] : [[name, ENTERED[entry]] as const],
        ),
      );
      for (const entered of [whole, least]) {
        expect(missingIn(kind, entered)).to.deep.equal([]);
        const read = commandBody.safeParse(bodyOf(kind, entered));
        expect(read.error?.issues ?? []).to.deep.equal([]);
      }
    });

  it('names what has to be filled in and is not', () => {
    expect(missingIn('returnFinding', { finding: '1', reason: '  ' })).to.deep.equal(['reason']);
    expect(
      missingIn('decideObjection', { objection: 'o', upheld: false, opinion: '无' }),
    ).to.deep.equal([]);
  });

  it('reads stages line by line, and writes them the same', () => {
    const stages = stagesIn('2026-12-31 完成清单\n没有日期\n2027-01-15：公示');
    expect(stages).to.deep.equal([
      { on: '2026-12-31', goal: '完成清单' },
      { on: '2027-01-15', goal: '公示' },
    ]);
    expect(stagesIn(stagesText(stages))).to.deep.equal(stages);
  });
});
