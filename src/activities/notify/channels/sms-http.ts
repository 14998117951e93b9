import { z } from 'zod';
import { digestOf } from '../../../domain/notice/chain.ts';
import { Later, Undeliverable, Unsure } from '../channel.ts';
import { channelKind } from '../channel-kind.ts';
import { ask } from '../wire/asking.ts';
import { mobileForText, shortTextFor } from '../wire/short-text.ts';

const settings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  signature: z.string().min(2).max(12),
  /** JSON in which `{mobile}`, `{text}`, `{key}` and `{secret}` are filled in. */
  body: z
    .string()
    .refine((text) => {
      try {
        return typeof JSON.parse(text) === 'object';
      } catch {
        return false;
      }
    }, '须为 JSON (must be JSON)')
    .default('{"mobile":"{mobile}","text":"{text}","key":"{key}"}'),
  /** Name of the header that brings the secret; the body may bring it instead. */
  header: z.string().default('authorization'),
  /** Field of the answer that says how it went, and what it says for taken, and for a number that is refused. */
  codeField: z.string().default('code'),
  taken: z.string().default('0'),
  refused: z.string().default(''),
  idField: z.string().default('id'),
});

/** Fills in what a template names, in every text within it. */
function filled(template: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof template === 'string')
    return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  if (Array.isArray(template)) return template.map((one) => filled(one, values));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => [name, filled(value, values)]),
  );
}

/** A gateway that takes JSON by HTTP, such as the ones that counties run themselves. */
export const smsHttp = channelKind({
  kind: 'sms-http',
  words: { zh: '短信', en: 'SMS' },
  settings,
  secrets: ['secret'],
  make({ name, settings: own, secrets: { secret = '' } }, world) {
    return {
      name,
      rings: true,
      uncertain: 'miss',
      limits: {
        each: [
          { count: 3, ms: 60_000 },
          { count: 10, ms: 3_600_000 },
          { count: 50, ms: 86_400_000 },
        ],
      },
      address: (dispatch) => mobileForText(world, dispatch, own.signature),
      async send(dispatch, mobile) {
        const { whole: text } = await shortTextFor(world, dispatch, own.signature);
        const key = digestOf(dispatch._id).slice(0, 32);
        const body = filled(JSON.parse(own.body), { mobile, text, key, secret });
        const answer = await ask({
          url: own.url,
          headers: { [own.header]: secret },
          body: body as Record<string, unknown>,
          patienceMs: world.patienceMs,
        });
        const { json, status } = answer;
        if (status === 401 || status === 403) throw new Later(`HTTP ${status}`, { office: true });
        if (json === null) throw new Unsure(`HTTP ${status}: ${answer.text.slice(0, 200)}`);
        const code = String(json[own.codeField]);
        if (code === own.taken) return { providerId: String(json[own.idField] ?? '') };
        const said = `${code} ${answer.text.slice(0, 200)}`;
        if (own.refused.split(',').includes(code)) throw new Undeliverable(said);
        throw new Later(said);
      },
    };
  },
});
