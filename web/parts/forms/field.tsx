import type { ReactNode } from 'react';

/** One field of a form beside its name, with what one should know of it below. */
export function Field({
  id,
  label,
  hint,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div>
        {children}
        {hint === undefined ? null : <p className="muted field-hint">{hint}</p>}
      </div>
    </div>
  );
}
