import pino from 'pino';

/** The only logger: one JSON line an entry, secrets and tokens never in it. */
export function createLog(level: string) {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: pino.stdSerializers.err },
    redact: ['*.secret', '*.token', '*.authorization', 'headers.authorization'],
  });
}

export type Log = ReturnType<typeof createLog>;
