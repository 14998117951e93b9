import type { OpenedLink } from '../open-link.ts';
import { candidates } from '../page/candidates.ts';
import { type Fields, firstOf } from '../receive-form.ts';

/** What an address, or a form, has where it is about all findings and not about one. */
export const EVERY = 'every';

/** True where more than one result may be reported by a link, so that one form for all of them spares steps. */
const asksForAll = (link: OpenedLink): boolean =>
  link.claims.act === 'reportFinding' && candidates(link).length > 1;

/** What leads an address of a link to the form of all results; nothing where there is but one. */
export const everyQuery = (link: OpenedLink): string => (asksForAll(link) ? `?${EVERY}=1` : '');

/** True where what was asked for or sent is about all findings. */
export const isForAll = ({ claims }: OpenedLink, fields: Fields): boolean =>
  claims.act === 'reportFinding' && firstOf(fields, EVERY) !== '';
