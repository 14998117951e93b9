import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { type Change, concerns } from './concerns.ts';
import { followHouse } from './following.ts';
import { useSession } from './session.tsx';

/** How the console learns of what others do. */
export type LiveState = 'live' | 'offline' | 'paused';

/** After so long without a key or a pointer nobody is there: the session is let run out. */
const UNATTENDED_MS = 15 * 60_000;

const refresh = (client: QueryClient, change: Change): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => concerns(change, queryKey) });

const Context = createContext<{ state: LiveState; resume(): void }>({
  state: 'live',
  resume: () => undefined,
});

/** Whether somebody is at the page: not once it is hidden, or has not been touched for a while. */
function useAttended(): [attended: boolean, touch: () => void] {
  const [attended, setAttended] = useState(true);
  const last = useRef(Date.now());
  useEffect(() => {
    const touch = (): void => {
      last.current = Date.now();
    };
    const look = (): void => {
      if (!document.hidden) touch();
      setAttended(!document.hidden);
    };
    const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(() => {
      if (Date.now() - last.current > UNATTENDED_MS) setAttended(false);
    }, 30_000);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch);
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, []);
  const touch = (): void => {
    last.current = Date.now();
    setAttended(true);
  };
  return [attended, touch];
}

/** Follows what others change while somebody is at the page, and has what it concerns read anew. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const follows = useSession().may('getChanges');
  const [attended, touch] = useAttended();
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    // Who sees no notices is told of none.
    if (!attended || !follows) return;
    return followHouse({
      connect: () => new EventSource('/api/changes'),
      ready(isFirst) {
        setConnected(true);
        // What happened while nobody told of it is not known: everything that is shown is read anew.
        if (!isFirst || client.isFetching() === 0) void client.invalidateQueries();
      },
      changed: (change) => void refresh(client, change),
      lost: () => setConnected(false),
    });
  }, [attended, follows, client]);
  const state: LiveState = attended ? (connected ? 'live' : 'offline') : 'paused';
  return <Context value={{ state, resume: touch }}>{children}</Context>;
}

/** How the console learns of what others do, and how a pause is ended. */
export const useLive = () => useContext(Context);
