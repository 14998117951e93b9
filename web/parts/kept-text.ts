import { useCallback, useState } from 'react';

/** What is kept of a form: what was entered, and the key under which it is sent. */
export interface KeptForm<T> {
  entered: T;
  key: string | null;
}

const nameOf = (form: string): string => `duban.form.${form}`;

function kept<T>(form: string): KeptForm<T> | null {
  try {
    const text = sessionStorage.getItem(nameOf(form));
    return text === null ? null : (JSON.parse(text) as KeptForm<T>);
  } catch {
    return null;
  }
}

function keep<T>(form: string, value: KeptForm<T> | null): void {
  try {
    if (value === null) sessionStorage.removeItem(nameOf(form));
    else sessionStorage.setItem(nameOf(form), JSON.stringify(value));
  } catch {
    // A browser that keeps nothing keeps it for as long as the page is open.
  }
}

/**
 * What somebody enters into a form; it survives a reload, a session that has run out and a server that is away, as long as the
 * browser's tab is open. The key goes with it, so that what was sent is not done twice.
 */
export function useKeptForm<T>(
  form: string,
  initial: () => T,
): { value: KeptForm<T>; set(next: KeptForm<T>): void; forget(): void; isRestored: boolean } {
  const [state, setState] = useState(() => {
    const before = kept<T>(form);
    return { value: before ?? { entered: initial(), key: null }, isRestored: before !== null };
  });
  const set = useCallback(
    (next: KeptForm<T>) => {
      keep(form, next);
      setState((known) => ({ ...known, value: next }));
    },
    [form],
  );
  const forget = useCallback(() => keep(form, null), [form]);
  return { ...state, set, forget };
}
