import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The command whose form is open, as the address names it, and a way to open another; null closes it. */
export function useChosen(): [chosen: string | null, choose: (kind: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const choose = useCallback(
    (kind: string | null): void => {
      const next = new URLSearchParams(params);
      if (kind === null) next.delete('do');
      else next.set('do', kind);
      setParams(next, { replace: true });
    },
    [params, setParams],
  );
  return [params.get('do'), choose];
}
