import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFault, freshKey } from '../../api.ts';
import type { KeptForm } from '../kept-text.ts';

/** A form that keeps what was entered, as `useKeptForm` gives it. */
interface Kept<T> {
  value: KeptForm<T>;
  set(next: KeptForm<T>): void;
  forget(): void;
}

/**
 * Sends what a form holds under a key that stays the same until it is known what became of it; what was refused may be
 * corrected and is sent anew under another.
 */
export function useSending<T, R>(
  form: Kept<T>,
  send: (entered: T, key: string) => Promise<R>,
  done: (answer: R) => void,
  /** What is done where nobody knows what became of it, besides asking under the same key. */
  unknown: (key: string) => void = () => undefined,
): { give(): Promise<void>; isSending: boolean; fault: ApiFault | null } {
  const client = useQueryClient();
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<ApiFault | null>(null);
  const give = async (): Promise<void> => {
    const key = form.value.key ?? freshKey();
    const { entered } = form.value;
    form.set({ entered, key });
    setSending(true);
    setFault(null);
    try {
      const answer = await send(entered, key);
      form.forget();
      void client.invalidateQueries();
      setSending(false);
      done(answer);
    } catch (error) {
      if (!(error instanceof ApiFault)) throw error;
      if (!error.isUnknown) form.set({ entered, key: null });
      else unknown(key);
      setFault(error);
      setSending(false);
    }
  };
  return { give, isSending, fault };
}
