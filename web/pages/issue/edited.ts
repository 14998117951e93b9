import type { Read, Schemas } from '../../shapes.ts';

type Draft = Read<'/api/drafts/{id}'>;
type FindingChange = NonNullable<Schemas['DraftChange']['findings']>[number];

/** Texts of a finding that are edited. */
export const TEXTS = ['statement', 'criterion', 'recommendation', 'target', 'remarks'] as const;

/** A finding as it is edited. */
export interface EditedFinding {
  code: string;
  category: string;
  statement: string;
  severity: Schemas['FindingText']['severity'];
  criterion: string;
  recommendation: string;
  target: string;
  timing: Schemas['FindingText']['timing'];
  due: string | null;
  coUnits: string[];
  remarks: string;
  /** Set on what the draft is to gain or to lose; what another adds or removes meanwhile stays as he has left it. */
  mark?: 'added' | 'removed';
}

/** A draft as it is edited, with the version that it is based on. */
export interface Edited {
  version: number;
  title: string;
  unit: { id: string; name: string };
  urgencyReason: string;
  consent: { by: string; document: string; on: string };
  findings: EditedFinding[];
}

/** What an editor begins with. */
export const editedOf = (draft: Draft): Edited => ({
  version: draft.version,
  title: draft.title,
  unit: { id: draft.unit.id, name: draft.unit.name },
  urgencyReason: draft.urgencyReason ?? '',
  consent: {
    by: draft.consent?.by ?? '',
    document: draft.consent?.document ?? '',
    on: draft.consent?.on ?? '',
  },
  findings: draft.findings.map(
    ({ code, category, statement, severity, criterion, recommendation, ...f }) => ({
      ...{ code, category, statement, severity, criterion, recommendation },
      ...{ target: f.target, timing: f.timing, due: f.due, coUnits: [...f.coUnits] },
      remarks: f.remarks,
    }),
  ),
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A finding that is to be written, under the number after the last one. */
export function addedTo(findings: readonly EditedFinding[]): EditedFinding {
  const numbers = findings.map(({ code }) => Number(code)).filter(Number.isInteger);
  return {
    ...{ code: String(Math.max(0, findings.length, ...numbers) + 1), mark: 'added' },
    ...{ category: '', statement: '', severity: 'minor', criterion: '', recommendation: '' },
    ...{ target: '', timing: 'timeLimited', due: null, coUnits: [], remarks: '' },
  };
}

/** What of a finding is another than before; null where nothing is. */
function changeOf(before: EditedFinding, now: EditedFinding): FindingChange | null {
  const names = (Object.keys(before) as (keyof EditedFinding)[]).filter(
    (name) => !isSame(before[name], now[name]),
  );
  if (names.length === 0) return null;
  return { code: now.code, ...Object.fromEntries(names.map((name) => [name, now[name]])) };
}

/** What is to be changed, and nothing else: what another has changed meanwhile stays his. Null where nothing is. */
export function changesIn(draft: Draft, now: Edited): Schemas['DraftChange'] | null {
  const before = editedOf(draft);
  const findings = now.findings.flatMap((finding) => {
    const known = before.findings.find(({ code }) => code === finding.code);
    if (known === undefined || finding.mark !== undefined) return [];
    return changeOf(known, finding) ?? [];
  });
  const added = now.findings.flatMap(({ mark, ...finding }) => (mark === 'added' ? [finding] : []));
  const removed = now.findings.flatMap(({ mark, code }) =>
    mark === 'removed' && before.findings.some((f) => f.code === code) ? [code] : [],
  );
  const { by, document, on } = now.consent;
  const consents = by.trim() !== '' && document.trim() !== '' && on !== '';
  const change: Schemas['DraftChange'] = {
    ...(now.title === before.title ? {} : { title: now.title }),
    ...(now.unit.id === before.unit.id ? {} : { unit: now.unit.id }),
    ...(now.urgencyReason === before.urgencyReason
      ? {}
      : { urgencyReason: now.urgencyReason.trim() === '' ? null : now.urgencyReason }),
    ...(consents && !isSame(now.consent, before.consent) ? { consent: now.consent } : {}),
    ...(findings.length === 0 ? {} : { findings }),
    ...(added.length === 0 ? {} : { added }),
    ...(removed.length === 0 ? {} : { removed }),
  };
  return Object.keys(change).length === 0 ? null : change;
}
