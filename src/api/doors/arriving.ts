import type { Request, RequestHandler, Response } from 'express';
import { Problem } from '../problem.ts';
import { onceOver } from './once-over.ts';

/** How bodies may come. */
export interface ArrivingLimits {
  /** Bytes that lie in memory at once: those that have come, not those that were announced. */
  atOnceBytes: number;
  /** A body of which less than `leastBytes` have come in `lookMs` is ended. */
  leastBytes: number;
  lookMs: number;
}

/** What comes over a poor mobile network is faster. */
export const LEAST_SPEED = { leastBytes: 60 * 1024, lookMs: 15_000 };

/** Enough to sign in, to sign for a letter and to decide; so little of thousands at once is no burden. */
export const SMALL_BYTES = 16 * 1024;

/** A body that is being taken in. */
interface Arriving {
  from: string | null;
  bytes: number;
  /** True once all of it has come; it lies in memory until it is answered. */
  isWhole: boolean;
  /** Ends it, and what it holds goes. */
  end(problem: Problem): void;
}

const parsed = (parser: RequestHandler, req: Request, res: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void parser(req, res, (error?: unknown) => (error ? reject(error) : resolve()));
  });

/**
 * Takes in bodies within limits, so that nobody keeps others out: neither by what he announces and does not send, nor by sending next
 * to nothing, nor by sending all that there is room for.
 */
export function arrivals({ atOnceBytes, leastBytes, lookMs }: ArrivingLimits) {
  const arriving = new Set<Arriving>();
  // Summed as they come and go: thousands may stand, and each piece of each asks for it.
  let held = 0;

  const leave = (body: Arriving): void => {
    if (arriving.delete(body)) held -= body.bytes;
  };

  /** Whoever holds most gives way; what is small is let in however much the others hold. */
  const makeRoom = (): void => {
    if (held <= atOnceBytes) return;
    const [most] = [...arriving]
      .filter(({ isWhole, bytes }) => !isWhole && bytes > SMALL_BYTES)
      .sort((a, b) => b.bytes - a.bytes);
    most?.end(new Problem('uploads-busy'));
  };

  return {
    /** How many bodies of one origin are in memory. */
    from: (origin: string): number => [...arriving].filter(({ from }) => from === origin).length,

    /**
     * Runs a parser until the body has come.
     * @param from where it comes from, for `from`; null for nobody in particular.
     * @throws Problem `upload-slow` or `uploads-busy` where it is ended; what the parser throws.
     */
    whole: (req: Request, res: Response, from: string | null, parser: RequestHandler) =>
      new Promise<void>((resolve, reject) => {
        // Whoever has gone meanwhile sends no more, and nothing would say so again.
        if (req.socket.destroyed) return reject(new Problem('upload-slow'));
        const body: Arriving = {
          ...{ from, bytes: 0, isWhole: false },
          end(problem) {
            clearInterval(looking);
            leave(body);
            // What is still to come is neither kept nor waited for.
            req.unpipe();
            req.pause();
            if (!res.headersSent) res.set('Connection', 'close');
            reject(problem);
          },
        };
        let before = 0;
        const looking = setInterval(() => {
          if (body.bytes - before < leastBytes) body.end(new Problem('upload-slow'));
          before = body.bytes;
        }, lookMs);
        looking.unref();
        arriving.add(body);
        parsed(parser, req, res)
          .then(resolve, reject)
          .finally(() => {
            body.isWhole = true;
            clearInterval(looking);
          });
        req.on('data', (part: Buffer) => {
          if (!arriving.has(body)) return;
          body.bytes += part.length;
          held += part.length;
          makeRoom();
        });
        onceOver(req, res, () => {
          clearInterval(looking);
          leave(body);
        });
      }),
  };
}

/** All that a process takes in, forms with files apart; the largest is the workbook of a ledger. */
const BODIES = { ...LEAST_SPEED, atOnceBytes: 128 * 1024 * 1024 };

// One for the process: who could send to each address as much as there is room for would fill its memory.
const bodies = arrivals(BODIES);

/** The parser of a route, run within the limits of all bodies of this process. */
export const arrivingBy =
  (parser: RequestHandler): RequestHandler =>
  async (req, res, next) => {
    await bodies.whole(req, res, null, parser);
    next();
  };
