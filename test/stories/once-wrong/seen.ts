import { linkPage } from '../../../src/api/callbacks/page/link-page.ts';
import { wordRow } from '../../../src/domain/messages/wording.ts';
import type { FindingText } from '../../../src/domain/notice/finding.ts';
import type { Timing } from '../../../src/domain/policy/policy.ts';
import { linksFor } from '../../../src/links/answer-links.ts';
import { oneKey } from '../../links/one-key.ts';
import { type Act, acceptPlan, acknowledge, plan } from '../../support/acts.ts';
import { outboxOf } from '../../support/outbox.ts';
import { beijing, COUNTY, finding } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

export const ISSUED = '2026-03-02 09:00';

export const acknowledged = (findings: FindingText[], rules = COUNTY): Story =>
  letter(rules, ISSUED, findings).and('2026-03-02 10:00', acknowledge());
export const planned = (timing: Timing): Story =>
  acknowledged([finding('1', timing)])
    .and('2026-03-03 10:00', plan('1'))
    .and('2026-03-04 10:00', acceptPlan());
export const one = acknowledged([finding('1', 'immediate')]);
export const two = acknowledged([finding('1', 'immediate'), finding('2', 'immediate')]);

/** What a command comes to: `accepted`, or the code of its refusal. */
export function answer(story: Story, at: string, act: Act): string {
  try {
    story.when(at, act).story();
    return 'accepted';
  } catch (error) {
    const code = /"code":"([^"]+)"/.exec(String(error))?.[1];
    if (code === undefined) throw error;
    return code;
  }
}

/** The lines of the newest event that told anybody anything, each with the acts of its links. */
export function said(story: Story): string[] {
  const rows = outboxOf(story);
  const newest = rows.at(-1)?.seq;
  const config = {
    keys: oneKey('x'.repeat(40)),
    publicUrl: 'https://duban.example',
    nowMs: Date.parse(beijing(ISSUED)),
  };
  return rows
    .filter((row) => row.seq === newest)
    .map((row) => {
      const acts = linksFor(row, config, story).map((link) => link.act);
      return `${row.post}: ${wordRow(row)} [${acts.join(' ')}]`;
    });
}

/** The answer page of the unit's contact, as text. */
export function page({ notice, rules, events }: Story, now: string): string {
  const claims = {
    ...{ notice: notice.id, unit: notice.unit.id, post: 'contact', holder: 'contact-1' },
    ...{ act: 'view', expires: 1_800_000_000, nonce: 'x' },
  };
  const by = { role: 'contact', id: 'contact-1', name: '李晓', unit: notice.unit.id };
  const results = events.filter((e) => /Decided|Refused|Granted/.test(e.type));
  const link = {
    claims,
    notice,
    rules,
    now: beijing(now),
    by,
    results,
    uses: new Map(),
    known: { units: [], people: [] },
  };
  const { body } = linkPage(link as never, { fields: new Map(), kept: [] }, null);
  return body.html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

/** A fact is shown beside its name, for who reads the run as a list of right values. */
export function shown<T>(value: T): T {
  process.stdout.write(`        ${JSON.stringify(value)}\n`);
  return value;
}
