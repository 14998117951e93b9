import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';

/** A form that can be opened; what it is about is part of its name, so that the address opens it again. */
export interface Opening {
  name: string;
  label: string;
  /** Why it cannot be opened now; without it, it can. */
  closed?: string;
  form(close: (done: string | null) => void): ReactNode;
}

/** Which form is open stands in the address (`do`). */
export function useOpenForm(): [open: string | null, setOpen: (name: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const setOpen = (name: string | null): void => {
    const next = new URLSearchParams(params);
    if (name === null) next.delete('do');
    else next.set('do', name);
    setParams(next, { replace: true });
  };
  return [params.get('do'), setOpen];
}

/** Buttons that open forms, the form that is open, and what was done last. */
export function FormPlace({ openings, label }: { openings: readonly Opening[]; label: string }) {
  const [open, setOpen] = useOpenForm();
  const [done, setDone] = useState<string | null>(null);
  const shown = openings.find(({ name, closed }) => name === open && closed === undefined);
  const close = (said: string | null): void => {
    setOpen(null);
    setDone(said);
  };
  return (
    <section className="form-place no-print" aria-label={label}>
      <div className="form-buttons">
        {openings.map(({ name, label: text, closed }) => (
          <span key={name}>
            <Button
              disabled={closed !== undefined}
              aria-expanded={shown?.name === name}
              onClick={() => {
                setDone(null);
                setOpen(shown?.name === name ? null : name);
              }}
            >
              {text}
            </Button>
            {closed === undefined ? null : <span className="muted"> {closed}</span>}
          </span>
        ))}
      </div>
      {shown?.form(close)}
      {done === null ? null : (
        <p className="form-done" role="status">
          {done}
        </p>
      )}
    </section>
  );
}
