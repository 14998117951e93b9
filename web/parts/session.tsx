import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { mayAsk } from '../../src/domain/access/may-ask.ts';
import type { Operation } from '../../src/domain/access/permissions.ts';
import type { Role } from '../../src/domain/access/roles.ts';
import type { Schemas } from '../shapes.ts';
import { useRead } from './reading.ts';
import { Shown } from './states.tsx';

/** Who is signed in, and what he may ask for. */
interface Session {
  me: Schemas['Me'];
  roles: readonly Role[];
  /** True if he may ask for an operation of the API at all, by the table that the API itself goes by. */
  may(operation: Operation): boolean;
}

const Context = createContext<Session | null>(null);

/** Looks up who is signed in, and tells everything below it. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const asked = useRead('/api/me');
  return (
    <Shown of={asked} rows={6}>
      {(me) => <Known me={me}>{children}</Known>}
    </Shown>
  );
}

function Known({ me, children }: { me: Schemas['Me']; children: ReactNode }) {
  const value = useMemo<Session>(() => {
    // What he was given is as much as the table asks for: that it was given.
    const held = me.roles.map(({ role, granted }) => ({
      role,
      ...(granted === undefined ? {} : { granted }),
    }));
    return {
      me,
      roles: [...new Set(held.map(({ role }) => role))],
      may: (operation) => mayAsk(operation, held),
    };
  }, [me]);
  return <Context value={value}>{children}</Context>;
}

/** Who is signed in. */
export function useSession(): Session {
  const value = useContext(Context);
  if (value === null) throw new Error('outside of SessionProvider');
  return value;
}
