import { Router } from 'express';
import { oidcPages } from '../oidc/oidc-pages.ts';
import { accountPages } from './account-pages.ts';
import { begun, broken, type PageDeps } from './page-parts.ts';
import { signInPages } from './sign-in-pages.ts';

/** Signing in and one's account, as pages without a script: for whoever has a browser and nothing else. */
export function accessPages(parts: PageDeps): Router {
  const router = Router();
  router.post(['/sign-in', /^\/account\//], begun(parts));
  signInPages(parts, router);
  accountPages(parts, router);
  router.use(oidcPages(parts));
  router.use(broken(parts, (path) => /^\/(?:sign-in|account)(?:\/|$)/.test(path)));
  return router;
}
