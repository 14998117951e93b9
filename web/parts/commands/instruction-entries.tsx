import { Input, Select } from 'antd';
import type { Schemas } from '../../shapes.ts';
import { useWords } from '../preferences.tsx';
import { instructionsFor } from './choices.ts';
import { COMMAND_WORDS } from './command-words.ts';
import type { CommandKind } from './fields.ts';

interface EntryProps {
  id: string;
  kind: CommandKind;
  notice: Schemas['Notice'];
  value: unknown;
  set(value: unknown): void;
}

/** The instruction that an answer, or what comes of it, is about. */
export function InstructionEntry({ id, kind, notice, value, set }: EntryProps) {
  const options = instructionsFor(kind, notice).map(({ id: number, leader, turns }) => ({
    value: number,
    label: `${leader.name}　${number}　${(turns.at(-1)?.text ?? '').slice(0, 40)}`,
  }));
  return (
    <Select
      id={id}
      className="entry"
      value={(value ?? null) as string}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(chosen: unknown) => set(chosen)}
    />
  );
}

type Leader = { name?: string; on?: string };

/** Whose instruction it is and of which day, where the office enters it for a leader; nothing for one's own. */
export function LeaderEntry({ id, value, set }: Pick<EntryProps, 'id' | 'value' | 'set'>) {
  const { leader } = useWords(COMMAND_WORDS);
  const { name = '', on = '' } = (value ?? {}) as Leader;
  const change = (next: Leader): void => {
    const all = { name, on, ...next };
    set(all.name.trim() === '' && all.on === '' ? undefined : all);
  };
  return (
    <>
      <Input
        id={id}
        aria-label={leader.name}
        placeholder={leader.name}
        value={name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <input
        className="day-entry"
        type="date"
        aria-label={leader.on}
        value={on}
        onChange={(event) => change({ on: event.target.value })}
      />
    </>
  );
}
