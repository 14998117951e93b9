import { Input } from 'antd';
import type { Schemas } from '../../shapes.ts';
import { useWords } from '../preferences.tsx';
import { findingsFor } from './choices.ts';
import { COMMAND_WORDS } from './command-words.ts';
import type { CommandKind, Entered } from './fields.ts';
import { type PlanItem, type Revision, stagesIn, stagesText } from './long-texts.ts';

interface Props {
  id: string;
  kind: CommandKind;
  notice: Schemas['Notice'];
  entered: Entered;
  value: unknown;
  set(value: unknown): void;
}

/** The same list with the item of that finding changed. */
const withItem = <T extends { finding: string }>(all: readonly T[], next: T): T[] => [
  ...all.filter(({ finding }) => finding !== next.finding),
  next,
];

/** The measures of a plan, finding by finding. */
export function PlanEntry({ id, kind, notice, value, set }: Props) {
  const { plan: words } = useWords(COMMAND_WORDS);
  const items = (value ?? []) as PlanItem[];
  return (
    <>
      {findingsFor(kind, notice).map(({ code: finding }) => {
        const empty: PlanItem = { finding, measures: '', responsiblePerson: '', milestones: [] };
        const item = items.find((one) => one.finding === finding) ?? empty;
        const change = (part: Partial<PlanItem>) => {
          const next = withItem(items, { ...item, ...part });
          set(next.filter(({ measures }) => measures !== ''));
        };
        return (
          <fieldset key={finding}>
            <legend>{words.of(finding)}</legend>
            <Input.TextArea
              id={`${id}-${finding}`}
              aria-label={words.of(finding)}
              rows={3}
              value={item.measures}
              onChange={(event) => change({ measures: event.target.value })}
            />
            <Input
              aria-label={words.person}
              placeholder={words.person}
              value={item.responsiblePerson}
              onChange={(event) => change({ responsiblePerson: event.target.value })}
            />
            <Input.TextArea
              aria-label={words.stages}
              placeholder={words.stages}
              rows={2}
              defaultValue={stagesText(item.milestones)}
              onChange={(event) => change({ milestones: stagesIn(event.target.value) })}
            />
          </fieldset>
        );
      })}
    </>
  );
}

/** What a review changes of the findings that were chosen. */
export function RevisionsEntry({ entered, value, set }: Props) {
  const { revision: words } = useWords(COMMAND_WORDS);
  const revisions = (value ?? []) as Revision[];
  const chosen = (entered.findings ?? []) as string[];
  if (entered.outcome !== 'revised' || chosen.length === 0)
    return <p className="muted">{words.choose}</p>;
  return (
    <>
      {chosen.map((finding) => {
        const item = revisions.find((one) => one.finding === finding) ?? { finding };
        return (
          <fieldset key={finding}>
            <legend>{words.of(finding)}</legend>
            {(['statement', 'recommendation', 'target', 'due'] as const).map((name) => (
              <Input
                key={name}
                aria-label={words[name]}
                placeholder={words[name]}
                value={item[name] ?? ''}
                onChange={(event) => {
                  const text = event.target.value;
                  set(withItem(revisions, { ...item, [name]: text === '' ? null : text }));
                }}
              />
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
