/** A browser as far as signing in needs one: cookies by origin, redirects, forms that send themselves. */
export interface Browser {
  /** Opens an address and follows where it leads; `until` stops before an address that it fits. */
  open(url: string, options?: { until?: RegExp; headers?: Record<string, string> }): Promise<Page>;
  /** Sends a form of a page of that origin. */
  send(url: string, fields?: Record<string, string>): Promise<Page>;
  /** The cookies that it holds for an origin, as it sends them. */
  cookies(origin: string): string;
  /** Takes over what another browser holds for an origin. */
  take(origin: string, cookies: string): void;
}

/** What a browser shows at last, or where it was stopped. */
export interface Page {
  url: string;
  status: number;
  text: string;
  headers: Headers;
  /** Each address on the way. */
  way: string[];
}

const isGone = (cookie: string): boolean =>
  /max-age=0|expires=thu, 01 jan 1970/i.test(cookie) || /^[^=]+=;/.test(cookie);

class Jar implements Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  #of(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const kept = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, kept);
    return kept;
  }

  cookies(origin: string): string {
    return [...this.#of(origin)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  take(origin: string, cookies: string): void {
    for (const pair of cookies.split('; ').filter(Boolean)) {
      const [name = '', ...value] = pair.split('=');
      this.#of(origin).set(name, value.join('='));
    }
  }

  async #ask(url: string, init: RequestInit): Promise<Response> {
    const headers = { Cookie: this.cookies(url), ...(init.headers as Record<string, string>) };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      if (isGone(cookie)) this.#of(url).delete(name);
      else this.#of(url).set(name, value.join('='));
    }
    return answer;
  }

  async #follow(first: string, init: RequestInit, until?: RegExp): Promise<Page> {
    const way: string[] = [];
    let [url, how] = [first, init];
    for (let hops = 0; hops < 15; hops += 1) {
      way.push(url);
      if (until?.test(url)) return { url, status: 0, text: '', headers: new Headers(), way };
      const answer = await this.#ask(url, how);
      const to = answer.headers.get('location');
      const { status, headers } = answer;
      if (to === null) return { url, status, headers, text: await answer.text(), way };
      await answer.body?.cancel();
      [url, how] = [new URL(to, url).href, {}];
    }
    throw new Error(`no end: ${way.join(' ')}`);
  }

  open(url: string, options: { until?: RegExp; headers?: Record<string, string> } = {}) {
    return this.#follow(url, { headers: options.headers ?? {} }, options.until);
  }

  send(url: string, fields: Record<string, string> = {}) {
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    return this.#follow(url, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }
}

/** A browser that has been nowhere yet. */
export const newBrowser = (): Browser => new Jar();
