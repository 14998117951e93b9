import { type ReactNode, useId } from 'react';

interface Box {
  name: string;
  label: string;
  value: string;
  set(value: string): void;
  hint?: string;
  disabled?: boolean;
}

/** An entry under its label, with a hint below. */
function Framed({
  id,
  label,
  hint,
  isWide = false,
  children,
}: {
  id: string;
  label: string;
  hint: string | undefined;
  isWide?: boolean;
  children: ReactNode;
}) {
  return (
    <label className={`entry-box ${isWide ? 'entry-wide' : ''}`} htmlFor={id}>
      <span>{label}</span>
      {children}
      {hint === undefined ? null : <span className="entry-hint muted">{hint}</span>}
    </label>
  );
}

interface TextProps extends Box {
  type?: 'text' | 'date' | 'time' | 'number' | 'tel' | 'email';
  max?: number;
  wide?: boolean;
  /** What can be chosen by typing; anything else can be typed as well. */
  suggested?: readonly string[];
}

/** One line to be typed, under its label. */
export function TextBox({
  name,
  label,
  value,
  set,
  hint,
  disabled,
  type = 'text',
  max = 200,
  wide = false,
  suggested,
}: TextProps) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} isWide={wide}>
      <input
        id={id}
        className={`plain-entry plain-${wide ? 'wide' : type}`}
        type={type}
        name={name}
        value={value}
        disabled={disabled}
        autoComplete="off"
        {...(type === 'number' ? { min: 1, step: 1 } : { maxLength: max })}
        {...(suggested === undefined ? {} : { list: `${id}-list` })}
        onChange={(event) => set(event.target.value)}
      />
      {suggested === undefined ? null : (
        <datalist id={`${id}-list`}>
          {suggested.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Framed>
  );
}

/** Several lines to be typed. */
export function LongBox({
  name,
  label,
  value,
  set,
  hint,
  disabled,
  max = 5000,
}: Box & { max?: number }) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} isWide>
      <textarea
        id={id}
        className="plain-entry plain-wide"
        name={name}
        value={value}
        disabled={disabled}
        maxLength={max}
        rows={3}
        onChange={(event) => set(event.target.value)}
      />
    </Framed>
  );
}

/** One of some, by the browser's own list, which phones and keyboards know. */
export function ChoiceBox({
  name,
  label,
  value,
  set,
  hint,
  disabled,
  options,
}: Box & { options: readonly { value: string; label: string; disabled?: boolean }[] }) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint}>
      <select
        id={id}
        className="plain-entry"
        name={name}
        value={value}
        disabled={disabled}
        onChange={(event) => set(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Framed>
  );
}

/** Yes or no. */
export function CheckBox({
  name,
  label,
  value,
  set,
  disabled,
}: Omit<Box, 'value' | 'set' | 'hint'> & { value: boolean; set(value: boolean): void }) {
  return (
    <label className="entry-check">
      <input
        type="checkbox"
        name={name}
        checked={value}
        disabled={disabled}
        onChange={(event) => set(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
