import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { useRead } from '../reading.ts';
import { findingsFor, pendingIn, suspensionsIn } from './choices.ts';
import { COMMAND_WORDS } from './command-words.ts';
import { EvidenceEntry } from './evidence-entry.tsx';
import type { CommandKind, Entered, Entry } from './fields.ts';
import { InstructionEntry, LeaderEntry } from './instruction-entries.tsx';
import { PlanEntry, RevisionsEntry } from './long-entries.tsx';

/** One field of a form, with everything that it needs to offer what can be chosen. */
export interface EntryProps {
  id: string;
  kind: CommandKind;
  notice: Schemas['Notice'];
  entered: Entered;
  value: unknown;
  set(value: unknown): void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function Chosen({
  id,
  value,
  set,
  options,
  many = false,
}: Pick<EntryProps, 'id' | 'value' | 'set'> & {
  options: readonly { value: string; label: string }[];
  many?: boolean;
}) {
  return (
    <Select
      id={id}
      className="entry"
      {...(many ? { mode: 'multiple' as const } : {})}
      value={(value ?? (many ? [] : null)) as string}
      options={[...options]}
      popupMatchSelectWidth={false}
      onChange={(chosen: unknown) => set(chosen)}
    />
  );
}

/** Named choices, such as the reasons of a closure. */
const choices = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

function FindingEntry({ many, ...props }: EntryProps & { many: boolean }) {
  const options = findingsFor(props.kind, props.notice).map(({ code, statement }) => ({
    value: code,
    label: `${code}　${statement.slice(0, 40)}`,
  }));
  return <Chosen {...props} options={options} many={many} />;
}

/** A unit of the roster, found by typing its name. */
function UnitEntry({ id, set, value, notice }: EntryProps) {
  const words = useWords(COMMAND_WORDS);
  const [typed, setTyped] = useState('');
  const roster = notice.rehearsal ? { roster: notice.campaign.id } : {};
  const units = useRead('/api/units', { query: { limit: 200, ...roster } });
  const named = units.data?.items ?? [];
  return (
    <Select
      id={id}
      className="entry"
      showSearch
      allowClear
      placeholder={words.unitHint}
      value={(value as { id: string } | undefined)?.id ?? null}
      searchValue={typed}
      onSearch={setTyped}
      optionFilterProp="label"
      options={named.map((unit) => ({ value: unit.id, label: unit.name }))}
      onChange={(chosen: string | undefined) => {
        const unit = named.find((one) => one.id === chosen);
        set(unit === undefined ? null : { id: unit.id, name: unit.name });
      }}
    />
  );
}

/** Somebody at a post of the office, as the letter knows them. */
function PersonEntry({ id, set, value, notice }: EntryProps) {
  const { posts } = useNames();
  const people = notice.holders.filter(
    ({ post }, place, all) =>
      /^(?:supervisionOffice|reviewer|approver|groupLeader|governmentHead)$/.test(post) &&
      all.findIndex((other) => other.id === all[place]?.id) === place,
  );
  const options = people.map((one) => ({
    value: one.id,
    label: `${one.name}（${posts[one.post]}）`,
  }));
  return (
    <Chosen
      id={id}
      value={(value as { id: string } | undefined)?.id}
      options={options}
      set={(chosen) => {
        const person = people.find((one) => one.id === chosen);
        set(person === undefined ? null : { id: person.id, name: person.name });
      }}
    />
  );
}

function PendingEntry(props: EntryProps & { of: 'proposals' | 'objections' | 'formalReviews' }) {
  const { rungs, grounds } = useNames();
  const pending = pendingIn(props.notice);
  const options = {
    proposals: pending.proposals.map(({ id, rung, findings }) => ({
      value: id,
      label: `${rungs[rung]}　${findings.join('、')}`,
    })),
    objections: pending.objections.map(({ id, finding, ground }) => ({
      value: id,
      label: `${finding}　${grounds[ground]}`,
    })),
    formalReviews: pending.formalReviews.map(({ id, grounds: why }) => ({
      value: id,
      label: why.slice(0, 40),
    })),
  }[props.of];
  return <Chosen {...props} options={options} />;
}

/** An objection or a review that whoever asked for it takes back. */
function MatterEntry(props: EntryProps) {
  const { grounds } = useNames();
  const { objections, formalReviews } = pendingIn(props.notice);
  const options = [
    ...objections.map(({ id, finding, ground }) => ({
      value: id,
      label: `${finding}　${grounds[ground]}`,
    })),
    ...formalReviews.map(({ id, grounds: why }) => ({ value: id, label: why.slice(0, 40) })),
  ];
  return <Chosen {...props} options={options} />;
}

function MilestoneEntry(props: EntryProps) {
  const { language } = usePreferences();
  const finding = props.notice.findings.find(({ code }) => code === props.entered.finding);
  const open = (finding?.milestones ?? []).filter(({ reportedAt }) => reportedAt === null);
  const options = open.map(({ ordinal, goal, on }) => ({
    value: String(ordinal),
    label: `${goal}　${dayText(language, on)}`,
  }));
  return (
    <Chosen
      {...props}
      value={props.value === undefined ? undefined : String(props.value)}
      options={options}
      set={(chosen) => props.set(Number(chosen))}
    />
  );
}

function UpheldEntry(props: EntryProps) {
  const { upheld } = useWords(COMMAND_WORDS);
  return (
    <Chosen
      {...props}
      value={props.value === undefined ? undefined : String(props.value)}
      options={[
        { value: 'true', label: upheld.yes },
        { value: 'false', label: upheld.no },
      ]}
      set={(chosen) => props.set(chosen === 'true')}
    />
  );
}

function NamedEntry({
  names,
  ...props
}: EntryProps & { names: 'rungs' | 'posts' | 'grounds' | 'badFaith' | 'closures' | 'outcomes' }) {
  const all = useNames();
  return <Chosen {...props} options={choices(all[names])} />;
}

/** How each kind of field is entered. */
export const ENTRIES: Record<Entry, (props: EntryProps) => React.ReactNode> = {
  text: ({ id, value, set }) => (
    <Input id={id} value={textOf(value)} onChange={(event) => set(event.target.value)} />
  ),
  number: ({ id, value, set }) => (
    <Input
      id={id}
      inputMode="numeric"
      value={value === undefined ? '' : String(value)}
      onChange={(event) => set(Number(event.target.value) || undefined)}
    />
  ),
  long: ({ id, value, set }) => (
    <Input.TextArea
      id={id}
      rows={3}
      maxLength={4000}
      value={textOf(value)}
      onChange={(event) => set(event.target.value)}
    />
  ),
  day: ({ id, value, set }) => (
    <input
      id={id}
      className="day-entry"
      type="date"
      value={textOf(value)}
      onChange={(event) => set(event.target.value)}
    />
  ),
  check: ({ id, value, set }) => (
    <Checkbox id={id} checked={value === true} onChange={(event) => set(event.target.checked)} />
  ),
  people: ({ id, value, set }) => (
    <Input
      id={id}
      defaultValue={Array.isArray(value) ? value.join('、') : ''}
      onChange={(event) => set(event.target.value.split(/[、,，]\s*/).filter(Boolean))}
    />
  ),
  finding: (props) => <FindingEntry {...props} many={false} />,
  findings: (props) => <FindingEntry {...props} many />,
  unit: (props) => <UnitEntry {...props} />,
  person: (props) => <PersonEntry {...props} />,
  proposal: (props) => <PendingEntry {...props} of="proposals" />,
  objection: (props) => <PendingEntry {...props} of="objections" />,
  formalReview: (props) => <PendingEntry {...props} of="formalReviews" />,
  matter: (props) => <MatterEntry {...props} />,
  milestone: (props) => <MilestoneEntry {...props} />,
  suspension: (props) => (
    <Chosen
      {...props}
      options={suspensionsIn(props.notice).map((id) => ({ value: id, label: id }))}
    />
  ),
  plan: (props) => <PlanEntry {...props} />,
  revisions: (props) => <RevisionsEntry {...props} />,
  evidence: (props) => <EvidenceEntry {...props} />,
  rung: (props) => <NamedEntry {...props} names="rungs" />,
  post: (props) => <NamedEntry {...props} names="posts" />,
  leader: (props) => <LeaderEntry {...props} />,
  instruction: (props) => <InstructionEntry {...props} />,
  ground: (props) => <NamedEntry {...props} names="grounds" />,
  badFaith: (props) => <NamedEntry {...props} names="badFaith" />,
  closure: (props) => <NamedEntry {...props} names="closures" />,
  outcome: (props) => <NamedEntry {...props} names="outcomes" />,
  upheld: (props) => <UpheldEntry {...props} />,
};
