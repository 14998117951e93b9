import { Router } from 'express';

/**
 * A router to which an address is the one that is written down: not `/Account` and not `/account/`, which Express takes for the same.
 * What is answered at an address is known by it, in the record of calls and wherever else a path is compared.
 */
export const exactRouter = (): Router => Router({ caseSensitive: true, strict: true });
