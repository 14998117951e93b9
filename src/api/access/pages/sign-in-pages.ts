import type { Router } from 'express';
import { Problem } from '../../problem.ts';
import { giveSession } from '../session-cookie.ts';
import { signIn } from '../sign-in.ts';
import type { Notice } from './form-parts.ts';
import { localPath } from './local-path.ts';
import {
  fieldOf,
  fields,
  homeOf,
  noteWho,
  ownForm,
  type PageDeps,
  refusal,
  showSignIn,
  wordsFor,
} from './page-parts.ts';

/** The page of signing in, and its form. */
export function signInPages(parts: PageDeps, router: Router): void {
  router.get('/sign-in', (req, res) => {
    const to = localPath(req.query.to);
    const notice: Notice | null =
      to === null ? null : { kind: 'alert', texts: [wordsFor(req).again] };
    showSignIn(parts, req, res, { status: 200, notice, to });
  });

  router.post('/sign-in', ownForm(parts), fields, async (req, res) => {
    const account = fieldOf(req, 'account').slice(0, 100);
    const to = localPath(fieldOf(req, 'to'));
    try {
      const given = { account, password: fieldOf(req, 'password') };
      const { value, account: known } = await signIn(parts, req, given);
      noteWho(res, known);
      giveSession(res, parts.publicUrl, value);
      const next = to === null ? '' : `?to=${encodeURIComponent(to)}`;
      res.redirect(303, known.mustChange ? `/account${next}` : (to ?? homeOf(parts)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.retryAfterS !== undefined) res.set('Retry-After', String(error.retryAfterS));
      const notice = refusal(req, error);
      res.locals.code = error.code;
      showSignIn(parts, req, res, { status: error.status, notice, account, to });
    }
  });
}
