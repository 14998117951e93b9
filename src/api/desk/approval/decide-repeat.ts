import type { Sight } from '../../../domain/access/identity.ts';
import { repeatable, withoutRepeat } from '../../../domain/campaign/repeats.ts';
import type { Actor } from '../../../domain/notice/posts.ts';
import { changeDraft, type DraftDoc } from '../../../store/drafts.ts';
import { earlierFindings } from '../../../store/findings.ts';
import { type Deps, nowOf, rulesAt } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { rehearsalOf } from '../before-issue.ts';
import { campaignOf, draftOf } from '../in-sight.ts';

/** A person's word on a finding of a draft: it repeats that earlier one, or it does not. */
interface RepeatAnswer {
  finding: string;
  of: string;
  confirmed: boolean;
}

/**
 * 屡查屡犯, confirmed or refused by a person, who is an author of the draft from now on. Only what is founded is confirmed:
 * same unit and category, alike, and an earlier closing by acceptance within the policy's time.
 * @throws Problem `draft-unknown`, `unknown-finding`, `repeat-unfounded`, `draft-issued`, `version-stale`.
 */
export async function decideRepeat(
  deps: Deps,
  sight: Sight,
  { id, version }: { id: string; version: number },
  { finding: code, of, confirmed }: RepeatAnswer,
  by: Actor,
): Promise<DraftDoc> {
  const draft = await draftOf(deps, sight, id);
  const finding = draft.findings.find((f) => f.code === code);
  if (finding === undefined) throw new Problem('unknown-finding', { subject: code });
  const campaign = await campaignOf(deps, sight, draft.campaign);
  const at = nowOf(deps, campaign.tempo);
  const rules = await rulesAt(deps, draft.policy, at, campaign.region ?? 'CN');
  const earlier = await earlierFindings(deps.connection, draft.unit.id, rehearsalOf(campaign));
  const founded = repeatable(finding, earlier, rules, at).some((e) => e.ref === of);
  // What was confirmed can be taken back, also where it stands on nothing any more.
  if (!founded && (confirmed || finding.repeatOf !== of))
    throw new Problem('repeat-unfounded', { subject: of });
  const { statement } = finding;
  const findings = draft.findings.map((f) => {
    if (f !== finding) return f;
    if (confirmed) return { ...f, repeatOf: of };
    return f.repeatOf === of ? withoutRepeat(f) : f;
  });
  const others = (draft.repeats ?? []).filter((d) => d.statement !== statement || d.of !== of);
  const repeats = [...others, { statement, of, confirmed, by: by.id, at }];
  const result = await changeDraft(deps.connection, id, version, { findings, repeats }, by);
  if (result.kind !== 'changed') throw new Problem(result.kind, { subject: id });
  return result.draft;
}
