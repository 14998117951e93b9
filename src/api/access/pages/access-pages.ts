import type { Router } from 'express';
import { exactRouter } from '../../doors/exact-router.ts';
import { oidcPages } from '../oidc/oidc-pages.ts';
import { accountPages } from './account-pages.ts';
import { begun, broken, type PageDeps } from './page-parts.ts';
import { signInPages } from './sign-in-pages.ts';

/** Signing in and one's account, as pages without a script: for whoever has a browser and nothing else. */
export function accessPages(parts: PageDeps): Router {
  const router = exactRouter();
  // Whoever types an address may end it so.
  router.get(/^\/(?:sign-in|account|c)\/$/, (req, res) => res.redirect(301, req.path.slice(0, -1)));
  router.post(['/sign-in', /^\/account\//], begun(parts));
  signInPages(parts, router);
  accountPages(parts, router);
  router.use(oidcPages(parts));
  router.use(broken(parts, (path) => /^\/(?:sign-in|account)(?:\/|$)/.test(path)));
  return router;
}
