import { type ClosureReason, type Finding, isOpen, type Notice, type Rules } from './notice.ts';
import type { RefusalCode } from './refusals.ts';

/** What one finding still lacks before it can be closed for that reason, in the order in which it is asked for. */
export function missingFor(finding: Finding, rules: Rules, reason: ClosureReason): RefusalCode[] {
  const missing: RefusalCode[] = [];
  const report = finding.reports.at(-1);
  if (finding.stage !== 'underReview' || report === undefined) missing.push('not-reported');
  const needsProof = reason === 'implemented' || reason === 'alternativeAction';
  if (needsProof && (report?.evidence.length ?? 0) === 0) missing.push('evidence-missing');
  const onSite = rules.policy.acceptance.onSite.includes(finding.severity);
  const checked = finding.checks.some(
    (c) => c.passed && report !== undefined && c.at >= report.receivedAt,
  );
  if (needsProof && onSite && !checked) missing.push('check-missing');
  return missing;
}

/** The closing gate of a letter (销号): every open finding with what it lacks; an empty list closes it (M21). */
export function missingForClosure(
  notice: Notice,
  rules: Rules,
): { finding: string; missing: RefusalCode[] }[] {
  return notice.findings.filter(isOpen).map((finding) => ({
    finding: finding.code,
    missing: missingFor(finding, rules, 'implemented'),
  }));
}
