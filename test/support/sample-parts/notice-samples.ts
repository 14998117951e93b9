import type { Notice } from '../../../src/domain/notice/notice.ts';
import { CLERK } from '../api/letters.ts';
import type { Sample } from '../api/sample.ts';

/** One good call for every operation on one letter. */
export function noticeSamples(letter: string, note: object): Record<string, Sample> {
  const id = (value: string) => ({ params: { id: value } });
  return {
    'get /api/notices/{id}': id(letter),
    'get /api/notices/{id}/events': { ...id(letter), query: { after: '0' } },
    'get /api/notices/{id}/timeline': id(letter),
    'get /api/notices/{id}/steps/{seq}': { params: { id: letter, seq: '1' } },
    'get /api/notices/{id}/audit': id(letter),
    'get /api/notices/{id}/closing': id(letter),
    'get /api/notices/{id}/delays': id(letter),
    'get /api/notices/{id}/messages': id(letter),
    'get /api/notices/{id}/receipts': id(letter),
    'get /api/notices/{id}/links': id(letter),
    'get /api/notices/{id}/commands': { ...id(letter), query: { role: 'contact' } },
    'post /api/notices/{id}/commands': { ...id(letter), actor: CLERK, body: note },
    'post /api/notices/{id}/evidence': {
      ...id(letter),
      actor: CLERK,
      body: { name: '整改报告.pdf', content: 'JVBERi0xLjcK', effectiveOn: '2026-09-24' },
    },
    'post /api/notices/{id}/trials': { ...id(letter), actor: CLERK, body: note },
    'get /api/notices/{id}/deadlines': id(letter),
    'get /api/notices/{id}/deadlines/{kind}': { params: { id: letter, kind: 'acknowledge' } },
    'get /api/notices/{id}/forecast': {
      ...id(letter),
      query: { until: '2026-12-31', from: 'issue' },
    },
  };
}

/** A call in which a unit acknowledges its letter, as a clerk enters it. */
export function receivedSample(notice: Notice | undefined): Sample {
  if (notice === undefined) throw new Error('no letter');
  const { id, holders, issuedAt: receivedAt } = notice;
  const holder = holders.find((h) => h.post === 'contact')?.id;
  const call = { way: 'phone', note: '来电确认收到', post: 'contact', holder };
  const answer = { kind: 'acknowledge' };
  return { params: { id }, actor: CLERK, body: { ...call, receivedAt, answer } };
}
