import { expect } from 'chai';
import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import type { Holder } from '../../../src/domain/notice/posts.ts';
import { acknowledge, by, plan, replaceHolders, report } from '../../support/acts.ts';
import { COUNTY, finding, HOLDERS, holder, local, without } from '../../support/rules.ts';
import { given, letter, type Story } from '../../support/story.ts';

const at = '2026-03-04 09:00';
const one = [finding('1', 'timeLimited')];
const under = (holders: Holder[]) => letter(COUNTY, at, one, { holders });

/** The names in an event, in order: who is told, and who gets a copy. */
const names = (event: NoticeEvent): string[] =>
  [...event.to, ...(event.type === 'rungFired' ? event.copy : [])].map((r) => r.name);

/** Rungs of one kind of clock, with the names they reached. */
const reached = ({ events }: Story, key: string) =>
  events.flatMap((e) =>
    e.type === 'rungFired' && e.keys.includes(key)
      ? [`${local(e.dueAt)} ${e.rung} ${names(e).join(' ')}`]
      : [],
  );

describe('a leader who is replaced between two rungs', () => {
  const leaders = [
    ...without('responsibleLeader'),
    holder('responsibleLeader', { until: '2026-03-11' }),
    holder('responsibleLeader', { id: 'leader-2', name: '何新', from: '2026-03-12' }),
  ];
  const silent = letter(COUNTY, at, one);

  it('is named by the first event, his successor by the second (M4)', () => {
    const replaced = silent.and('2026-03-12 10:00', replaceHolders(leaders));
    const life = replaced.until('2026-03-16 18:00');
    expect(reached(life, 'acknowledge')[1]).to.equal('2026-03-10 08:30 order 李晓 王敏 张强');
    expect(reached(life, 'plan')[2]).to.equal('2026-03-16 08:30 order 李晓 王敏 何新');
  });

  it('keeps his name in what was sent before (M4)', () => {
    const before = silent.until('2026-03-12 09:00');
    const after = before.and('2026-03-12 10:00', replaceHolders(leaders));
    expect(after.events.slice(0, before.events.length)).to.deep.equal(before.events);
  });

  it('is found by the days of the roster, without any command (M4)', () => {
    const life = under(leaders).until('2026-03-16 18:00');
    expect(reached(life, 'acknowledge')[1]).to.contain('张强');
    expect(reached(life, 'plan')[2]).to.contain('何新');
  });

  it('is named by a rung that fell due before, though it is handled after (M4)', () => {
    const late = silent.and('2026-03-12 10:00', replaceHolders(leaders), '2026-03-18 10:00');
    expect(reached(late, 'acknowledge')[1]).to.equal('2026-03-10 08:30 order 李晓 王敏 张强');
    expect(late.events.at(-1)?.at).to.equal('2026-03-18T02:00:00.000Z');
    const byDate = under(leaders).and('2026-03-11 10:00', acknowledge(), '2026-03-20 10:00');
    expect(reached(byDate, 'acknowledge')[1]).to.contain('张强');
  });

  it('is reached by a rung from the first day of the post to the last, inclusive', () => {
    const order = (more: Partial<Holder>) =>
      reached(
        under([...without('responsibleLeader'), holder('responsibleLeader', more)]).until(
          '2026-03-10 18:00',
        ),
        'acknowledge',
      )[1];
    expect(order({ from: '2026-03-10', until: '2026-03-10' })).to.contain('张强');
    expect(order({ from: '2026-03-11' })).not.to.contain('张强');
    expect(order({ until: '2026-03-09' })).not.to.contain('张强');
  });
});

describe('replacing the holders', () => {
  const story = letter(COUNTY, at, one);
  it('is recorded and told to nobody', () => {
    given(story)
      .when('2026-03-05 10:00', replaceHolders(without('handler')))
      .emits({ type: 'holdersReplaced', holders: without('handler'), to: [], arms: [], drops: [] });
  });
  it('touches no clock', () => {
    const replaced = story.and('2026-03-05 10:00', replaceHolders(without('handler')));
    expect(replaced.notice.clocks).to.deep.equal(story.notice.clocks);
    expect(replaced.notice.holders).to.deep.equal(without('handler'));
  });
  it('is the office’s act, never the unit’s', () => {
    for (const role of ['contact', 'unitHead', 'approver', 'reviewer', 'groupLeader'] as const)
      given(story)
        .when('2026-03-05 10:00', by(role, replaceHolders(HOLDERS)))
        .isRefused('not-your-role');
  });
});

describe('several people', () => {
  it('in one post are all told', () => {
    const life = under([...HOLDERS, holder('contact', { id: 'contact-2', name: '何新' })]);
    expect(names(life.events[0] as NoticeEvent)).to.deep.equal(['李晓', '何新', '王敏', '赵刚']);
  });
  it('who are one and the same in two posts are told once', () => {
    const twice = [...without('handler'), holder('handler', { id: 'contact-1', name: '李晓' })];
    const life = under(twice).until('2026-03-06 18:00');
    expect(reached(life, 'acknowledge')).to.deep.equal(['2026-03-06 08:30 remind 李晓']);
  });
  it('get no copy of what they are told themselves', () => {
    const twice = [
      ...without('responsibleLeader'),
      holder('responsibleLeader', { id: 'handler-1', name: '王敏' }),
    ];
    const life = under(twice).until('2026-03-10 18:00');
    expect(reached(life, 'acknowledge')[1]).to.equal('2026-03-10 08:30 order 李晓 王敏');
  });
});

describe('a rung whose posts are vacant', () => {
  const empty = under(without('contact', 'handler'));
  const silent = empty.until('2026-03-18 18:00');

  it('goes to the next held post up, in the same step (M11)', () => {
    expect(silent.chase('acknowledge').slice(0, 2)).to.deep.equal([
      '2026-03-06 08:30 remind acknowledge → responsibleLeader (supervisionOffice) [vacant contact, handler]',
      '2026-03-10 08:30 order acknowledge → responsibleLeader (supervisionOffice) [vacant contact, handler]',
    ]);
  });

  it('becomes a task of the office (M11)', () => {
    const fired = silent.events.flatMap((e) => (e.type === 'rungFired' ? [e] : []));
    expect(new Set(fired.map((e) => e.task))).to.deep.equal(new Set(['vacancy']));
    for (const event of fired)
      expect([...event.to, ...event.copy].map((r) => r.post)).to.include('supervisionOffice');
  });

  it('hastens no other rung', () => {
    const days = (story: Story) => story.chase().map((line) => line.slice(0, 40).split(' →')[0]);
    expect(days(silent)).to.deep.equal(days(letter(COUNTY, at, one).until('2026-03-18 18:00')));
  });

  it('goes up to a draft, which still waits for its approver (M11)', () => {
    const overdue = empty
      .and('2026-03-04 10:00', by('unitHead', acknowledge()))
      .and('2026-03-05 10:00', by('unitHead', plan('1')))
      .until('2026-04-14 18:00');
    expect(overdue.chase('finding/1').map((line) => line.slice(0, 40))).to.deep.equal([
      '2026-03-31 08:30 warn finding/1 → respon',
      '2026-04-02 08:30 warn finding/1 → respon',
      '2026-04-07 08:30 remind finding/1 → resp',
      '2026-04-09 08:30 order finding/1 → respo',
      '2026-04-14 08:30 draft interview finding',
    ]);
    expect(overdue.notice.proposals.map((d) => d.status)).to.deep.equal(['pending']);
  });

  it('before the due day goes to the next post up instead, at its own time (M11)', () => {
    const warned = (holders: Holder[]) =>
      under(holders).until('2026-03-31 18:00').chase('finding/1')[0];
    expect(warned(without('contact', 'handler'))).to.equal(
      '2026-03-31 08:30 warn finding/1 → responsibleLeader (supervisionOffice) [vacant contact, handler]',
    );
    expect(warned(without('contact', 'handler', 'responsibleLeader'))).to.contain('→ unitHead');
  });

  it('is nothing of the kind while one of its posts is held', () => {
    const half = under(without('handler')).until('2026-03-10 18:00');
    expect(half.chase('acknowledge')).to.deep.equal([
      '2026-03-06 08:30 remind acknowledge → contact',
      '2026-03-10 08:30 order acknowledge → contact (responsibleLeader)',
    ]);
  });

  it('is over once somebody holds the post again (M11)', () => {
    const filled = silent
      .and('2026-03-19 10:00', replaceHolders(HOLDERS))
      .until('2026-03-24 18:00');
    expect(filled.chase('acknowledge').at(-1)).to.equal(
      '2026-03-24 08:30 remind acknowledge → contact, handler',
    );
  });

  it('inside the office goes to those who run its work (M11)', () => {
    const reported = under(without('reviewer'))
      .and('2026-03-10 10:00', report('1'))
      .until('2026-03-18 18:00');
    expect(reported.chase('review/1')).to.deep.equal([
      '2026-03-18 08:30 remind review/1 → supervisionOffice [vacant reviewer]',
    ]);
  });
});

describe('a unit of which nobody is known', () => {
  const nobody = under(without('contact', 'handler', 'responsibleLeader', 'unitHead'));
  it('has every rung put before the office, and no gated one is drafted (M11)', () => {
    const life = nobody.until('2026-12-31 18:00');
    const fired = life.events.flatMap((e) => (e.type === 'rungFired' ? [e] : []));
    expect(fired.every((e) => names(e).includes('周宁') || e.kind === 'rungDecision')).to.equal(
      true,
    );
    expect(life.notice.proposals).to.deep.equal([]);
  });
});
