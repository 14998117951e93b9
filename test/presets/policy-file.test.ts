import { expect } from 'chai';
import { isWithin } from '../../src/domain/policy/policy.ts';
import { checkPolicy } from '../../src/presets/policy-file.ts';
import { PRESETS, rulesOf } from '../support/rules.ts';

/** A county policy with the value at a path replaced; `undefined` takes it away. */
function broken(...changes: [path: string, value: unknown][]): unknown {
  const { policy } = rulesOf('county-standard');
  for (const [path, value] of changes) {
    const keys = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      policy as unknown as Record<string, unknown>,
    );
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return policy;
}

const paths = (data: unknown) => checkPolicy(data).map((f) => f.path);

describe('a preset that is shipped', () => {
  for (const preset of PRESETS)
    it(`has no fault: ${preset}`, () => {
      expect(checkPolicy(rulesOf(preset).policy)).to.deep.equal([]);
    });
});

/** What is wrong, by path; where the fault shows elsewhere, that path stands third. */
const TABLE: [path: string, value: unknown, shown?: string][] = [
  ['id', 'County Standard'],
  ['id', ['county']],
  ['id', undefined],
  ['version', 0],
  ['version', 1.5],
  ['version', 1_000_001],
  ['version', '1'],
  ['name', 'County'],
  ['name.en', ' '],
  ['cutoff', '00:00'],
  ['cutoff', '24:01'],
  ['cutoff', '6pm'],
  ['cutoff', '12:60'],
  ['cutoff', 1800],
  ['roll', 'previous'],
  ['officeHours.open', '24:00'],
  ['officeHours.close', '08:30'],
  ['officeHours.lunch', '12:00'],
  ['quiet.from', '8:30'],
  ['quiet.to', '08:60'],
  ['quiet.daysOff', 'yes'],
  ['digestAt', '00:00'],
  ['digestAt', '24:00'],
  ['digestAt', '07:00'],
  ['budget.remindersPerRung', 0],
  ['budget.remindersPerRung', undefined],
  ['urgent', 1],
  ['clocks', null],
  ['clocks.acknowledge.limit', 'soon'],
  ['clocks.acknowledge.limit', '0wd'],
  ['clocks.acknowledge.limit', '2026-03-04'],
  ['clocks.acknowledge.limit', 5],
  ['clocks.acknowledge.limit', ['5wd']],
  ['clocks.acknowledge.ladder', 'reciept'],
  ['clocks.plan.notFor', 'immediate'],
  ['clocks.plan.notFor[0]', 'urgent'],
  ['clocks.planCheck.ladder', ''],
  ['clocks.finding.staged', undefined],
  ['clocks.finding.longTerm.limit', '121m'],
  ['clocks.finding.longTerm.ladder', 'constructor'],
  ['clocks.progress.every', 'weekly'],
  ['clocks.progress.plus', '-3wd'],
  ['clocks.progress.once', null],
  ['clocks.review', null],
  ['clocks.review.ladder', 'nowhere'],
  ['clocks.rework.atReturns', {}],
  ['clocks.rework.atReturns[0].rung', 'refer'],
  ['clocks.rework.atReturns[1].returns', 1, 'clocks.rework.atReturns[1]'],
  ['ladders.finding.steps[6].to', ['unitHead']],
  ['clocks.objection', {}],
  ['ladders', {}],
  ['ladders.finding', null],
  ['ladders.finding.steps', []],
  ['ladders.finding.steps[0].rung', 'nag'],
  ['ladders.finding.steps[0].at', '3wd'],
  ['ladders.finding.steps[0].at', '100%'],
  ['ladders.finding.steps[0].at', '0%'],
  ['ladders.finding.steps[0].at', 'x50%'],
  ['ladders.finding.steps[0].at', '50%x'],
  ['ladders.finding.steps[0].at', ['50%']],
  ['ladders.finding.steps[0].to', []],
  ['ladders.finding.steps[0].to[0]', 'mayor'],
  ['ladders.finding.steps[3].copy', 'responsibleLeader'],
  ['ladders.finding.steps[2].task', 'fax'],
  ['ladders.finding.steps[4].needs', 'reviewer'],
  ['ladders.finding.steps[4].needs', undefined],
  ['ladders.finding.steps[5].needs', undefined],
  ['ladders.finding.steps[6].needs', undefined],
  ['ladders.finding.steps[2].needs', 'approver'],
  ['ladders.office.steps[0].rung', 'criticise', 'ladders.office.steps[0].needs'],
  ['ladders.finding.repeat.rung', 'order'],
  ['ladders.finding.repeat.every', '-5wd'],
  ['ladders.finding.repeat.every', '+0wd'],
  ['extension.askBefore', '+3wd'],
  ['extension.askBefore', '-0wd'],
  ['extension.askBefore', '-3weeks'],
  ['extension.askBefore', ['-3wd']],
  ['extension.maxCount', -1],
  ['extension.maxTotal', '11y'],
  ['extension.grantedBy', []],
  ['extension.grantedBy[0]', 'unitHead'],
  ['rights.objection', null],
  ['lookBack.samplePercent', 101],
  ['ladders.finding.repeat', null],
  ['ladders.office.repeat', null],
  ['lights.yellowWithin', '-3wd'],
  ['lights.yellowWithin', ['3wd']],
  ['lights.yellowFraction', 1],
  ['lights.yellowFraction', -0.1],
  ['lights.yellowFraction', '0.5'],
  ['guards.similarFrom', null],
  ['lights.colours.red', undefined],
  ['remarks', 'see the letter of May'],
];

describe('a policy with one fault', () => {
  it('comes in more than twenty-five kinds', () => {
    expect(TABLE.length).to.be.at.least(25);
  });
  for (const [path, value, shown = path] of TABLE)
    it(`is refused with its path: ${path} = ${JSON.stringify(value)}`, () => {
      expect(paths(broken([path, value]))[0]).to.equal(shown);
    });

  it('has no other: the rest of the file is left in peace', () => {
    // A gated rung in a ladder for the office lacks its approver, and has no place there besides.
    const many = TABLE.filter(([path, value]) => paths(broken([path, value])).length !== 1);
    expect(many.map(([path]) => path)).to.deep.equal(['ladders.office.steps[0].rung']);
  });

  it('says in both languages what belongs there', () => {
    for (const [path, value] of TABLE)
      for (const { zh, en } of checkPolicy(broken([path, value]))) {
        expect(zh).to.match(/\p{Script=Han}/u);
        expect(en)
          .to.match(/[a-z]/)
          .and.not.match(/\p{Script=Han}|undefined/u);
      }
  });
});

describe('a policy at the edge of what it may say', () => {
  const EDGES: [path: string, value: unknown][] = [
    ['version', 1],
    ['version', 1_000_000],
    ['lights.yellowFraction', 0],
    ['lights.yellowFraction', 0.99],
    ['cutoff', '24:00'],
    ['ladders.finding.steps[0].at', '5%'],
    ['ladders.finding.steps[0].at', '99%'],
    ['extension.maxCount', 0],
    ['ladders.progress.repeat', null],
    ['clocks.planCheck', null],
    ['clocks.milestone', null],
    ['officeHours', { open: '08:30', close: '08:31' }],
  ];
  for (const [path, value] of EDGES)
    it(`has no fault: ${path} = ${JSON.stringify(value)}`, () => {
      expect(checkPolicy(broken([path, value]))).to.deep.equal([]);
    });

  it('may say by when instructions are answered and how their addressee is reminded, by a ladder that it has', () => {
    const named = (instruction: unknown) => paths(broken(['clocks.instruction', instruction]));
    expect(named({ limit: '3wd', ladder: 'office' })).to.deep.equal([]);
    expect(named({ limit: '三天', ladder: 'office' })).to.deep.equal(['clocks.instruction.limit']);
    expect(named({ limit: '3wd', ladder: 'nowhere' })).to.deep.equal(['clocks.instruction.ladder']);
    // Nobody is interviewed because a leader has not been answered.
    expect(named({ limit: '3wd', ladder: 'finding' })).to.include('ladders.finding.steps[4].rung');
  });

  it('may send its digest until a minute before midnight, where no hour is quiet', () => {
    expect(paths(broken(['quiet', null], ['digestAt', '23:59']))).to.deep.equal([]);
    expect(paths(broken(['quiet', null], ['digestAt', '24:00']))).to.deep.equal(['digestAt']);
  });

  it('has office hours that end after they begin', () => {
    const never = { open: '08:30', close: '08:30' };
    expect(paths(broken(['officeHours', never]))).to.deep.equal(['officeHours.close']);
  });

  it('has no quiet hours where they end when they begin', () => {
    expect(isWithin('08:30', '08:30', '08:30')).to.equal(false);
    expect(isWithin('12:00', '08:30', '08:30')).to.equal(false);
  });
});

describe('a ladder of a policy', () => {
  it('tells the unit of its delay before anybody is interviewed for it', () => {
    const interview = { rung: 'interview', at: '+3wd', to: ['unitHead'], needs: 'approver' };
    const warned = { rung: 'warn', at: '-1wd', to: ['contact'] };
    const told = { rung: 'remind', at: '+1wd', to: ['contact'] };
    const inside = { rung: 'remind', at: '+1wd', to: ['supervisionOffice'] };
    const found = (...steps: object[]) => paths(broken(['ladders.plan.steps', steps]));
    expect(found(warned, interview)).to.deep.equal(['ladders.plan.steps[1].rung']);
    expect(found(inside, interview)).to.deep.equal(['ladders.plan.steps[1].rung']);
    expect(found(interview, told)).to.deep.equal(['ladders.plan.steps[0].rung']);
    expect(found(told, interview)).to.deep.equal([]);
  });
});

describe('a policy with many faults', () => {
  it('is refused with the path of every one', () => {
    const data = broken(
      ['version', 0],
      ['cutoff', '25:00'],
      ['budget.remindersPerRung', 0],
      ['ladders.plan.steps[0].at', 'early'],
      ['ladders.plan.steps[1].to[1]', 'mayor'],
      ['extension.maxTotal', undefined],
      ['remarks', 'x'],
    );
    expect(paths(data)).to.have.members([
      'version',
      'cutoff',
      'budget.remindersPerRung',
      'ladders.plan.steps[0].at',
      'ladders.plan.steps[1].to[1]',
      'extension.maxTotal',
      'remarks',
    ]);
  });

  it('has those between its parts named beside those within them', () => {
    const data = broken(
      ['version', 0],
      ['clocks.acknowledge.ladder', 'reciept'],
      ['clocks.finding.staged.ladder', 'slow'],
      ['ladders.finding.steps[4].needs', undefined],
      ['ladders.plan.steps[1].needs', 'approver'],
      ['digestAt', '07:00'],
      ['officeHours.close', '08:00'],
    );
    expect(paths(data)).to.have.members([
      'version',
      'clocks.acknowledge.ladder',
      'clocks.finding.staged.ladder',
      'ladders.finding.steps[4].needs',
      'ladders.plan.steps[1].needs',
      'digestAt',
      'officeHours.close',
    ]);
  });

  it('keeps interview, criticism and referral out of every ladder for the office itself', () => {
    const gated = { rung: 'interview', at: '+9wd', to: ['reviewer'], needs: 'approver' };
    const data = broken(['ladders.office.steps[1]', gated], ['ladders.decision.steps[1]', gated]);
    expect(paths(data)).to.have.members([
      'ladders.office.steps[1].rung',
      'ladders.decision.steps[1].rung',
    ]);
  });
});

describe('something that is no policy at all', () => {
  it('is refused as a whole', () => {
    for (const data of [null, undefined, [], 'county-standard', 7, true])
      expect(paths(data)).to.deep.equal(['']);
  });
  it('lacks every part', () => {
    expect(paths({})).to.include('id').and.include('clocks').and.include('ladders');
    expect(paths({}).length).to.be.above(14);
  });
  it('is not taken for one by inheriting from one', () => {
    expect(paths(Object.create(rulesOf('county-standard').policy))).to.include('id');
  });
});
