import { createHash } from 'node:crypto';
import { expect } from 'chai';
import {
  canonical,
  chainFaults,
  digestOf,
  genesis,
  link,
  rulebookOf,
} from '../../../src/domain/notice/chain.ts';
import type { RecordedEvent } from '../../../src/domain/notice/events.ts';
import { append, coreOf, unborn } from '../../../src/domain/rules/core.ts';
import { acknowledge, plan, report } from '../../support/acts.ts';
import { COUNTY, finding, URGENT } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const life = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
  .and('2026-03-09 10:00', acknowledge('收悉'))
  .and('2026-03-10 10:00', plan('1'))
  .until('2026-04-20 18:00')
  .and('2026-04-21 10:00', report('1'));
const start = unborn('n1', 1, COUNTY);
const { recorded, after } = append(coreOf(1), 'n1', start, life.events);

const copy = () => structuredClone(recorded);
const at = (events: RecordedEvent[], i: number) => events[i] as RecordedEvent;
/** The same events linked anew from a place on, as somebody would who can compute hashes. */
function relinked(events: RecordedEvent[], from: number): RecordedEvent[] {
  let prev = at(events, from).prev;
  return events.map((event, i) => {
    if (i < from) return event;
    const { noticeId, seq, nextAlarmAt, prev: _prev, hash: _hash, ...body } = event;
    const linked = link(body as never, { noticeId, seq, prev, nextAlarmAt });
    prev = linked.hash;
    return linked;
  });
}

describe('the digest', () => {
  it('is the one of Node’s crypto, for every length around a block and every script', () => {
    const lengths = [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 1000, 70_000];
    for (const length of lengths)
      expect(digestOf('a'.repeat(length))).to.equal(node('a'.repeat(length)));
    const texts = [
      '整改通知书',
      '云督整〔2026〕12号',
      'é',
      '𠮷野家',
      '👨‍👩‍👧',
      '\u0000\r\n\t',
      '\u2028"\\',
    ];
    for (const text of texts) expect(digestOf(text)).to.equal(node(text));
  });
  it('is SHA-256: the empty text and "abc" have the digests of FIPS 180', () => {
    expect(digestOf('')).to.equal(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(digestOf('abc')).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order in which keys were set, at any depth', () => {
    const one = { b: [{ y: 1, x: 2 }], a: { d: null, c: true } };
    const other = { a: { c: true, d: null }, b: [{ x: 2, y: 1 }] };
    expect(canonical(one)).to.equal('{"a":{"c":true,"d":null},"b":[{"x":2,"y":1}]}');
    expect(canonical(other)).to.equal(canonical(one));
  });
  it('keeps the order of lists, and tells unlike values apart', () => {
    const texts = [[1, 2], [2, 1], ['1', 2], [[1], 2], {}, [], null, '', 0, false, { a: null }].map(
      canonical,
    );
    expect(new Set(texts).size).to.equal(texts.length);
  });
  it('orders keys by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const text = canonical(Object.fromEntries(keys.map((k) => [k, 0])));
    expect(text).to.equal(`{${sorted.map((k) => `${JSON.stringify(k)}:0`).join(',')}}`);
  });
  it('reads back as the value it stands for', () => {
    for (const event of recorded) expect(JSON.parse(canonical(event))).to.deep.equal(event);
  });
  it('leaves out what is undefined and carries nothing that plain JSON cannot', () => {
    expect(canonical({ a: undefined, b: 1 })).to.equal('{"b":1}');
    const foreign = [
      new Date(0),
      new Map([[1, 2]]),
      new Set([1]),
      Number.NaN,
      Number.POSITIVE_INFINITY,
      10n,
      () => 1,
      Symbol('x'),
      undefined,
      /x/,
    ];
    for (const value of foreign) {
      expect(() => canonical({ value: [value] }), String(value)).to.throw();
    }
  });
});

describe('the chain of a notice', () => {
  it('can be computed by anybody with Node’s crypto alone', () => {
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.keys(value)
                .sort()
                .map((k) => [k, sorted((value as Record<string, unknown>)[k])]),
            )
          : value;
    const hashed = (value: unknown) => node(JSON.stringify(sorted(value)));
    let prev = hashed({ noticeId: 'n1', rulesVersion: 1, rulebook: hashed(COUNTY) });
    for (const { hash, ...body } of recorded) {
      expect(body.prev).to.equal(prev);
      expect(hashed(body)).to.equal(hash);
      prev = hash;
    }
    expect(after.head).to.equal(prev);
  });
  it('covers the next alarm, so that every armed timer is in it', () => {
    expect(recorded.map((e) => e.seq)).to.deep.equal(recorded.map((_, i) => i + 1));
    expect(recorded[0]?.nextAlarmAt).to.equal('2026-03-06T00:30:00.000Z');
    const [first] = copy();
    if (first !== undefined) first.nextAlarmAt = '2026-03-06T00:30:01.000Z';
    expect(chainFaults([first as RecordedEvent], start.head)).to.deep.equal([
      { seq: 1, fault: 'hash-differs' },
    ]);
  });
  it('begins with the notice, its rules’ version, its policy and its calendar', () => {
    const changed = structuredClone(COUNTY);
    changed.policy.budget.remindersPerRung += 1;
    const moved = structuredClone(COUNTY);
    moved.calendar.names['2026-10-01'] = '建国节';
    const heads = [
      genesis('n1', 1, COUNTY),
      genesis('n2', 1, COUNTY),
      genesis('n1', 2, COUNTY),
      genesis('n1', 1, URGENT),
      genesis('n1', 1, changed),
      genesis('n1', 1, moved),
    ];
    expect(new Set(heads).size).to.equal(heads.length);
    expect(rulebookOf(changed)).not.to.equal(rulebookOf(COUNTY));
    for (const head of heads.slice(1))
      expect(chainFaults(recorded, head)).to.deep.equal([{ seq: 1, fault: 'prev-differs' }]);
  });
  it('grows the same in one go and event by event', () => {
    let grown = start;
    for (const event of life.events) grown = append(coreOf(1), 'n1', grown, [event]).after;
    expect(grown).to.deep.equal(after);
  });
});

describe('the faults of a stored chain', () => {
  it('are none where nothing was touched', () => {
    expect(recorded.length).to.be.above(12);
    expect(chainFaults(recorded, start.head)).to.deep.equal([]);
    expect(chainFaults(recorded, null)).to.deep.equal([]);
    expect(chainFaults([], start.head)).to.deep.equal([]);
  });

  it('show every edit of every field at its place (M25)', () => {
    let edits = 0;
    recorded.forEach((event, i) => {
      for (const key of Object.keys(event).filter((k) => !['seq', 'prev', 'hash'].includes(k))) {
        const edited = copy();
        Object.assign(at(edited, i), { [key]: key === 'by' ? { id: 'x' } : '改' });
        expect(chainFaults(edited, start.head), `${i + 1} ${key}`).to.deep.equal([
          { seq: i + 1, fault: 'hash-differs' },
        ]);
        edits += 1;
      }
    });
    expect(edits).to.be.above(150);
  });

  it('show a deleted event, the first and each in between (M25)', () => {
    for (let i = 0; i < recorded.length - 1; i += 1) {
      const cut = copy().toSpliced(i, 1);
      expect(chainFaults(cut, start.head)).to.deep.equal([
        { seq: i + 2, fault: 'gap' },
        { seq: i + 2, fault: 'prev-differs' },
      ]);
    }
  });

  it('show an inserted event, however well it is linked to the one before it (M25)', () => {
    for (let i = 1; i < recorded.length; i += 1) {
      const { noticeId, seq, prev, nextAlarmAt: _at, hash: _hash, ...body } = at(copy(), i);
      const forged = link(body as never, { noticeId, seq, prev, nextAlarmAt: null });
      const faults = chainFaults(copy().toSpliced(i, 0, forged), start.head);
      expect(faults).to.deep.equal([
        { seq: i + 1, fault: 'gap' },
        { seq: i + 1, fault: 'prev-differs' },
      ]);
    }
  });

  it('show two events that changed places (M25)', () => {
    for (let i = 0; i < recorded.length - 1; i += 1) {
      const swapped = copy();
      [swapped[i], swapped[i + 1]] = [at(swapped, i + 1), at(swapped, i)];
      const faults = chainFaults(swapped, start.head);
      expect(faults.map((f) => f.fault))
        .to.include('gap')
        .and.include('prev-differs');
      expect(faults[0]?.seq).to.equal(i + 2);
    }
  });

  it('show an event that stands twice (M25)', () => {
    const twice = copy().toSpliced(3, 0, at(copy(), 3));
    expect(chainFaults(twice, start.head)).to.deep.equal([
      { seq: 4, fault: 'gap' },
      { seq: 4, fault: 'prev-differs' },
    ]);
  });

  it('show an event of another notice (M25)', () => {
    const other = append(coreOf(1), 'n2', unborn('n2', 1, COUNTY), life.events).recorded;
    const mixed = copy();
    mixed[4] = at(other, 4);
    expect(chainFaults(mixed, start.head).map((f) => [f.seq, f.fault])).to.deep.equal([
      [5, 'prev-differs'],
      [6, 'prev-differs'],
    ]);
  });

  it('show neither a tail that is cut nor one written anew: those take a head kept elsewhere', () => {
    const cut = copy().slice(0, -1);
    expect(chainFaults(cut, start.head)).to.deep.equal([]);
    expect(cut.at(-1)?.hash).not.to.equal(after.head);
    const edited = copy();
    Object.assign(at(edited, 5), { at: '2026-03-01T00:00:00.000Z' });
    const rewritten = relinked(edited, 5);
    expect(chainFaults(rewritten, start.head)).to.deep.equal([]);
    expect(rewritten.at(-1)?.hash).not.to.equal(after.head);
    // Linking what was not changed gives the head itself.
    expect(relinked(copy(), 5).at(-1)?.hash).to.equal(after.head);
  });
});
