import type { Notice } from '../../../src/domain/notice/notice.ts';
import { pageToken } from '../../../src/links/page-link.ts';
import { linkEndMs } from '../../../src/store/keys/signing-keys.ts';
import type { Api } from '../api/api.ts';

/** The address of a person's own page, as it stands in his messages; of a rehearsal where one is named. */
export async function ownPageOf(
  { deps, url }: Pick<Api, 'deps' | 'url'>,
  holder: string,
  rehearsal: string | null = null,
): Promise<string> {
  const expires = linkEndMs(deps.nowMs()) / 1000;
  return `${url}/a/${pageToken(await deps.keys.read(), { holder, rehearsal, expires })}`;
}

/** Who holds a post of a letter's unit; the contact unless another is named. */
export function holderOf({ holders }: Pick<Notice, 'holders'>, post = 'contact'): string {
  const holder = holders.find((h) => h.post === post)?.id;
  if (holder === undefined) throw new Error(`nobody holds ${post}`);
  return holder;
}

/** What a form of one tap holds: the act and the matters, as a browser sends them. */
export function oneTapIn(html: string, act: string): URLSearchParams {
  const form = html
    .split('<form')
    .find((part) => part.includes(`name="do" value="${act}"`))
    ?.split('</form>')[0];
  if (form === undefined) throw new Error(`no form for ${act}`);
  const fields = [...form.matchAll(/name="(do|matter)" value="([^"]*)"/g)];
  return new URLSearchParams(
    fields.map(([, name = '', value = '']): [string, string] => [name, value]),
  );
}

/** Where a page leads by the words of a link or button. */
export function hrefIn(html: string, words: string): string {
  const found = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].find(
    ([, , text]) => text === words,
  );
  if (found?.[1] === undefined) throw new Error(`no link ${words}`);
  return found[1].replaceAll('&amp;', '&');
}
