import { expect } from 'chai';
import { Problem, statusOf, textOf } from '../../src/api/problem.ts';
import { PROBLEMS, type ProblemCode } from '../../src/api/problem-codes.ts';
import { REFUSALS, type RefusalCode } from '../../src/domain/notice/refusals.ts';

/** Callers build on these: a code is never renamed or dropped, and keeps its status. */
const STATUSES: Partial<Record<ProblemCode | RefusalCode, number>> = {
  'not-json': 400,
  'invalid-request': 422,
  'invalid-query': 400,
  'key-missing': 400,
  'key-reused': 422,
  'key-in-flight': 409,
  'not-signed-in': 401,
  'campaign-unknown': 404,
  'draft-unknown': 404,
  'notice-unknown': 404,
  'unit-unknown': 404,
  'policy-unknown': 404,
  'calendar-unknown': 404,
  'clock-unknown': 404,
  'message-unknown': 404,
  'route-unknown': 404,
  'draft-not-approved': 409,
  'draft-issued': 409,
  'approved-by-author': 403,
  'ledger-unreadable': 422,
  'version-missing': 428,
  'version-stale': 412,
  'too-large': 413,
  'wrong-content-type': 415,
  'link-invalid': 403,
  'link-used': 409,
  'signature-invalid': 401,
  'too-many-faults': 429,
  'house-busy': 503,
  'uploads-busy': 503,
  'upload-slow': 408,
  'evidence-not-sent': 422,
  'exports-busy': 503,
  'form-unreadable': 400,
  classified: 422,
  'evidence-unknown': 404,
  'evidence-altered': 500,
  busy: 429,
  'engine-away': 503,
  'store-away': 503,
  'outcome-unknown': 504,
  internal: 500,
  'not-found': 404,
  'already-issued': 409,
  'same-person': 403,
  'urgency-reason-missing': 422,
  'no-findings': 422,
  'letter-too-large': 422,
  'letter-full': 409,
  'duplicate-finding-code': 422,
  'limit-unreadable': 422,
  closed: 409,
  withdrawn: 409,
  'not-your-role': 403,
  'another-unit': 403,
  'received-out-of-order': 422,
  'already-acknowledged': 409,
  'plan-not-needed': 409,
  'plan-already-submitted': 409,
  'plan-already-accepted': 409,
  'plan-not-submitted': 409,
  'plan-incomplete': 422,
  'unknown-finding': 404,
  'finding-closed': 409,
  'already-reported': 409,
  'not-reported': 409,
  'evidence-missing': 422,
  'evidence-invalid': 422,
  'reason-missing': 422,
  'text-missing': 422,
  'progress-not-asked': 409,
  'extension-pending': 409,
  'no-extension-pending': 409,
  'extension-too-late': 409,
  'extension-too-many': 409,
  'extension-too-long': 422,
  'extension-not-later': 422,
  'unknown-proposal': 404,
  'proposal-not-pending': 409,
  'basis-missing': 422,
  'facts-not-checked': 422,
  'reminded-today': 409,
  'reminder-budget-spent': 409,
  'nothing-to-remind': 409,
  'written-decision-needed': 403,
  'changed-since-shown': 409,
};

const CODES = [...(Object.keys(PROBLEMS) as ProblemCode[]), ...REFUSALS];

describe('the code of a problem', () => {
  it('that callers know stays, with its status', () => {
    const statuses = Object.fromEntries(CODES.map((code) => [code, new Problem(code).status]));
    expect(statuses).to.include(STATUSES);
    expect(Object.keys(STATUSES).length).to.be.greaterThan(75);
  });

  it('is written in small letters and is one of a kind', () => {
    expect(new Set(CODES).size).to.equal(CODES.length);
    for (const code of CODES) expect(code).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('is worded in Chinese and in English, each a sentence that says what to do or what is so', () => {
    for (const code of CODES) {
      const { zh, en } = textOf(code);
      expect(zh, code)
        .to.match(/\p{Script=Han}/u)
        .and.match(/。$/);
      expect(en, code)
        .to.match(/^[A-Z]/)
        .and.match(/\.$/);
      expect(en, code).not.to.match(/\p{Script=Han}/u);
    }
  });

  it('says what to do wherever the asker can mend it: what was named, who asks, or what was entered', () => {
    const mendable = CODES.filter((code) => [400, 403, 404, 422].includes(statusOf(code)));
    for (const code of [...mendable, 'extension-too-late', 'objection-too-late'] as const)
      expect(textOf(code).zh, code).to.match(/请|须|应|可申请/);
  });
});
