import type { z } from 'zod';
import type { Sight } from '../../../domain/access/identity.ts';
import { withoutRepeat } from '../../../domain/campaign/repeats.ts';
import type { FindingText } from '../../../domain/notice/finding.ts';
import { readLimit } from '../../../domain/rules/clocks.ts';
import type { DraftChange, DraftDoc } from '../../../store/drafts.ts';
import { registerOf } from '../../../store/register/registers.ts';
import { findUnit } from '../../../store/roster.ts';
import { type Deps, nowOf, policyOf } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import type { draftChange } from '../../requests/draft-bodies.ts';
import { refuseSecrets } from '../before-issue.ts';
import { campaignOf, draftOf } from '../in-sight.ts';

type Asked = z.infer<typeof draftChange>;
type FindingAsked = NonNullable<Asked['findings']>[number];
type FindingAdded = NonNullable<Asked['added']>[number];

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * The finding as somebody has changed it. What was confirmed to repeat an earlier one was a fault of that category and text: with
 * another one it is another question.
 */
function changedFinding(old: FindingText, asked: FindingAsked): FindingText {
  const now = { ...old, ...given(asked) } as FindingText;
  const isSame = old.statement === now.statement && old.category === now.category;
  return isSame ? now : withoutRepeat(now);
}

/** A finding that is added, with what was not said about it left empty. */
const addedFinding = (asked: FindingAdded): FindingText => ({
  ...{ category: '', severity: 'minor', criterion: '', recommendation: '', target: '' },
  ...{ due: null, coUnits: [], remarks: '' },
  ...given(asked),
  ...{ code: asked.code, statement: asked.statement, timing: asked.timing },
});

type FindingsAsked = Pick<Asked, 'findings' | 'added' | 'removed'>;

/**
 * The findings as they are then: changed, without those that are removed, with those that are added at the end.
 * @throws Problem `unknown-finding`, `duplicate-finding-code`, `no-findings`, `limit-unreadable`, `classified`.
 */
function changedFindings(
  old: readonly FindingText[],
  { findings: asked = [], added = [], removed = [] }: FindingsAsked,
  now: string,
): FindingText[] {
  const named = [...asked.map(({ code }) => code), ...removed];
  const unknown = named.find((code) => !old.some((f) => f.code === code));
  if (unknown !== undefined) throw new Problem('unknown-finding', { subject: unknown });
  const wrong = [...asked, ...added].find(({ due }) => due != null && readLimit(due, now) === null);
  if (wrong !== undefined) throw new Problem('limit-unreadable', { subject: wrong.code });
  const kept = old
    .filter(({ code }) => !removed.includes(code))
    .map((before) => {
      const one = asked.find(({ code }) => code === before.code);
      return one === undefined ? before : changedFinding(before, one);
    });
  const texts = [...kept, ...added.map(addedFinding)];
  const twice = texts.find(({ code }, place) => texts.findIndex((t) => t.code === code) < place);
  if (twice !== undefined) throw new Problem('duplicate-finding-code', { subject: twice.code });
  if (texts.length === 0) throw new Problem('no-findings');
  refuseSecrets(texts);
  return texts;
}

/** Another unit has repeated nothing. @throws Problem `unit-unknown`. */
async function readdressed(
  deps: Deps,
  sight: Sight,
  { unit: old, campaign }: DraftDoc,
  unitId: string,
): Promise<{ unit: DraftDoc['unit']; isOther: boolean }> {
  const register = registerOf(await campaignOf(deps, sight, campaign));
  const found = await findUnit(deps.connection, register, unitId);
  if (found === null) throw new Problem('unit-unknown', { subject: unitId });
  return { unit: { id: found._id, name: found.name }, isOther: old.id !== found._id };
}

/**
 * What a change of a draft comes to.
 * @throws Problem `draft-unknown`, `policy-unknown`, `unit-unknown`, `unknown-finding`, `duplicate-finding-code`, `no-findings`,
 * `limit-unreadable`, `classified`.
 */
export async function changeAsked(
  deps: Deps,
  sight: Sight,
  id: string,
  { unit, findings, added, removed, policy, ...rest }: Asked,
): Promise<DraftChange> {
  const draft = await draftOf(deps, sight, id);
  if (policy !== undefined) policyOf(deps, policy);
  if (rest.title !== undefined) refuseSecrets([], rest.title);
  const campaign = await campaignOf(deps, sight, draft.campaign);
  const asked = { findings, added, removed };
  const isAsked = Object.values(asked).some((one) => one !== undefined);
  const texts = isAsked
    ? changedFindings(draft.findings, asked, nowOf(deps, campaign.tempo))
    : draft.findings;
  const to = unit === undefined ? null : await readdressed(deps, sight, draft, unit);
  const isOther = to?.isOther === true;
  return {
    ...given({ ...rest, policy }),
    ...(to === null ? {} : { unit: to.unit }),
    ...(isOther ? { findings: texts.map(withoutRepeat), repeats: [] } : {}),
    ...(!isOther && isAsked ? { findings: texts } : {}),
  };
}
