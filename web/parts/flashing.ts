import { useEffect, useRef, useState } from 'react';

interface Versioned {
  readonly id: string;
  readonly seq: number;
}

const FLASH_MS = 1500;

/** Ids of the rows that have changed under the reader's eyes, each for a moment. */
export function useFlashing(rows: readonly Versioned[]): ReadonlySet<string> {
  const known = useRef(new Map<string, number>());
  const [flashing, setFlashing] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const changed = rows.filter(({ id, seq }) => (known.current.get(id) ?? seq) !== seq);
    known.current = new Map(rows.map(({ id, seq }) => [id, seq]));
    if (changed.length === 0) return;
    setFlashing(new Set(changed.map(({ id }) => id)));
    const timer = setTimeout(() => setFlashing(new Set()), FLASH_MS);
    return () => clearTimeout(timer);
  }, [rows]);
  return flashing;
}
