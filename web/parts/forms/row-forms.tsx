import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useOpenForm } from './form-place.tsx';

/** A form about one row of a table; its name says which form and which row. */
export interface RowForm {
  name: string;
  label: string;
}

/**
 * Forms that stand above a table, and others that its rows open. All of them are named in the address; the one that is open
 * stands above the table, with what was done last.
 * @param formOf the form of that name; null where there is none.
 */
export function useRowForms(formOf: (name: string, close: Close) => ReactNode) {
  const [open, setOpen] = useOpenForm();
  const [done, setDone] = useState<string | null>(null);
  const buttons = (forms: readonly RowForm[], size: 'small' | 'middle' = 'small') => (
    <span className="row-acts no-print">
      {forms.map(({ name, label }) => (
        <Button
          key={name}
          size={size}
          aria-expanded={open === name}
          onClick={() => {
            setDone(null);
            setOpen(open === name ? null : name);
          }}
        >
          {label}
        </Button>
      ))}
    </span>
  );
  const close: Close = (said) => {
    setOpen(null);
    setDone(said);
  };
  const place = (
    <div className="form-place no-print" key={open ?? ''}>
      {open === null ? null : formOf(open, close)}
      {done === null ? null : (
        <p className="form-done" role="status">
          {done}
        </p>
      )}
    </div>
  );
  return { buttons, place };
}

/** How a form is left: with what is said of it, or given up. */
export type Close = (done: string | null) => void;

/** The two parts of a name such as `end.g-1`; what follows the first mark belongs to the row. */
export function partsOf(name: string): [act: string, row: string] {
  const mark = name.indexOf('.');
  return mark < 0 ? [name, ''] : [name.slice(0, mark), name.slice(mark + 1)];
}
