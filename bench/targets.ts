import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('./target.ts', import.meta.url));

/** A target of the bench as the driver sees it. */
export interface Target {
  kind: 'duban' | 'bare';
  url: string;
  /** Access tokens by the post of whose they are; none where nobody signs in. */
  tokens: Readonly<Record<string, string>>;
  /** CPU time of the process so far, in milliseconds. */
  cpuMs(): Promise<number>;
  alarms(): Promise<Map<string, number[]>>;
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a target as a child; it answers questions over IPC. */
export async function startTarget(
  kind: Target['kind'],
  engines: { mongoUri: string; temporalAddress: string },
): Promise<Target> {
  const child = fork(TARGET, [kind], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      MONGODB_URI: engines.mongoUri,
      TEMPORAL_ADDRESS: engines.temporalAddress,
    },
  });
  const { port, tokens } = await nextMessage<{ port: number; tokens: Record<string, string> }>(
    child,
  );
  const ask = <T>(question: string): Promise<T> => {
    const answer = nextMessage<T>(child);
    child.send(question);
    return answer;
  };
  return {
    kind,
    url: `http://127.0.0.1:${port}`,
    tokens,
    cpuMs: async () => (await ask<{ cpu: number }>('cpu')).cpu,
    alarms: async () => new Map((await ask<{ alarms: [string, number[]][] }>('alarms')).alarms),
    clear: async () => {
      await ask('clear');
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.send('stop');
      }),
  };
}

const nextMessage = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`the target ended (${code})`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      resolve(message as T);
    });
  });

/** CPU time of a process of this machine so far, in milliseconds (Linux). */
export function cpuOfPid(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
