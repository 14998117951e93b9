import { isOpen } from '../notice/finding.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import type { RefusalCode } from '../notice/refusals.ts';
import { missingFor } from '../rules/acceptance.ts';

/** The closing gate of a letter (销号): every open finding with what it lacks; an empty list closes it. */
export function missingForClosure(
  notice: Notice,
  rules: Rules,
): { finding: string; missing: RefusalCode[] }[] {
  return notice.findings.filter(isOpen).map((finding) => ({
    finding: finding.code,
    missing: missingFor(finding, rules, 'implemented'),
  }));
}
