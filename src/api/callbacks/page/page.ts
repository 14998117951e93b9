import { createHash } from 'node:crypto';
import type { Response } from 'express';
import type { IsoDate } from '../../../domain/calendar/instant.ts';
import { dayWords } from '../../../domain/messages/date-words.ts';
import { type Html, html } from './html.ts';

/** Style of the answer pages; it stands in the page itself, so that nothing has to be fetched. */
const STYLE = `
:root{color-scheme:light;--ink:#1c1c1c;--soft:#595959;--line:#c9c9c9;--red:#b01c1c;--paper:#fff;--ground:#f1f0ec;--act:#0b57a4}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.75 -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
.sheet{background:var(--paper);border:1px solid var(--line);border-top:4px solid var(--red);padding:1.25rem 1rem 1.5rem;margin:1rem 0}
@media (min-width:48rem){.sheet{padding:2rem 2.75rem 2.5rem;margin:2rem 0}}
.office{margin:0;text-align:center;color:var(--red);font-weight:600;letter-spacing:.2em}
h1,.number{text-align:center;font-family:FZXiaoBiaoSong-B05S,STZhongsong,"Noto Serif CJK SC",SimSun,serif}
h1{font-size:1.4rem;line-height:1.5;margin:.5rem 0 .25rem;text-wrap:balance}
.number{margin:0 0 1rem;padding-bottom:.75rem;border-bottom:2px solid var(--red)}
h2{font-size:1.1rem;margin:1.75rem 0 .5rem;padding-left:.6rem;border-left:4px solid var(--red);line-height:1.4}
h3{font-size:1rem;margin:0}
p{margin:.5rem 0}
ul,ol{margin:.5rem 0;padding-left:1.5rem}
li{margin:.25rem 0}
dl{margin:0}
dl>div{display:flex;gap:.75rem;padding:.3rem 0;border-bottom:1px dotted var(--line)}
dl>div:last-child{border-bottom:0}
dt{flex:0 0 4.5em;color:var(--soft)}
dd{margin:0;flex:1;min-width:0;white-space:pre-line}
@media (min-width:48rem){.facts{display:grid;grid-template-columns:1fr 1fr;column-gap:2rem}}
.rehearsal{background:#fff3c4;border:1px solid #8a6d00;color:#4d3c00;padding:.5rem 1rem;margin:1rem 0 0;text-align:center;font-weight:600}
.alert,.done,.closed{border:1px solid;border-left-width:6px;padding:.6rem 1rem;margin:1rem 0}
.alert{border-color:#b01c1c;background:#fdf0ef}
.done{border-color:#1f6b2c;background:#eef7ef}
.closed{border-color:#6b6b6b;background:#f4f4f4}
.alert h2,.done h2,.closed h2{margin:0;padding:0;border:0}
.finding{border:1px solid var(--line);padding:.75rem 1rem;margin:.75rem 0;background:#fcfcfa}
.finding header{display:flex;justify-content:space-between;align-items:center;gap:.5rem;flex-wrap:wrap;margin-bottom:.25rem}
.light{display:inline-block;border:1px solid;padding:0 .6rem;font-size:.9rem;background:#fff}
.light.green{color:#1f6b2c}.light.yellow{color:#7a5300}.light.red{color:#b01c1c;font-weight:600}.light.grey{color:#595959}
.letter{border-top:2px solid var(--line);padding:.75rem 0 .25rem;margin:.75rem 0}
.acts{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 .25rem}
.acts a.button{flex:1 1 9rem;min-width:0;padding:.6rem .75rem}
fieldset .finding{border:0;padding:0;background:none}
fieldset .finding h3{display:none}
fieldset{border:1px solid var(--line);margin:1rem 0;padding:.25rem 1rem 1rem;min-width:0}
legend{font-weight:600;padding:0 .4rem}
.field{margin:.75rem 0}
label{display:block;font-weight:600}
.need,.hint{color:var(--soft);font-weight:400;font-size:.9rem}
.hint{margin:.1rem 0}
textarea,select,input[type=text],input[type=password],input[type=date],input[type=file]{width:100%;font:inherit;color:inherit;background:#fff;border:1px solid #767676;border-radius:2px;padding:.5rem .6rem}
input[type=date]{min-height:2.75rem}
textarea{resize:vertical}
.cites{list-style:none;padding:0}
.cites label{font-weight:400;padding:.25rem 0}
input[type=checkbox]{width:1.15rem;height:1.15rem;vertical-align:-.2rem}
.row{border-top:1px dotted var(--line);margin-top:.5rem;padding-top:.25rem}
@media (min-width:48rem){.row{display:grid;grid-template-columns:1.6fr 1fr;gap:1.25rem}}
summary{cursor:pointer;padding:.4rem 0;color:var(--act)}
.act{margin:1.25rem 0 0}
button{font:inherit;font-weight:600;min-height:3rem;width:100%;padding:.5rem 1.5rem;border:1px solid var(--act);border-radius:2px;background:var(--act);color:#fff;cursor:pointer}
button.second{background:#fff;color:var(--act)}
a.button{display:block;font-weight:600;min-height:3rem;padding:.6rem 1.5rem;border:1px solid var(--act);border-radius:2px;background:var(--act);color:#fff;text-align:center;text-decoration:none}
aside.codes{display:flex;align-items:center;gap:1rem;margin:1rem 0 0;page-break-inside:avoid;break-inside:avoid}
.qr{flex:0 0 7.5rem;width:7.5rem;height:7.5rem}
a.button.second{background:#fff;color:var(--act)}
.printed{display:none}
@media (min-width:48rem){button{width:auto;min-width:14rem}a.button{display:inline-block;min-width:14rem}}
a{color:var(--act)}
:focus-visible{outline:3px solid #d97700;outline-offset:2px}
.others ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.others a{display:inline-block;padding:.4rem 0}
footer p{text-wrap:balance}
footer{padding-bottom:2rem;color:var(--soft);font-size:.9rem;text-align:center}
footer strong{color:var(--red)}
@page{size:A4;margin:25mm 22mm}
@media print{body{background:#fff;font-size:12pt}main,footer{max-width:none;padding:0}form,.others,.acts,.act{display:none}.sheet{border:0;padding:0;margin:0}
.finding,.letter header,.done,dl>div,li{page-break-inside:avoid;break-inside:avoid}h2,h3{page-break-after:avoid;break-after:avoid}.facts{display:block}.printed{display:block;text-align:right}a{color:inherit;text-decoration:none}}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** No script, no frame, nothing fetched, and a form that goes nowhere else. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page as a whole. */
export interface Page {
  title: string;
  /** True for a rehearsal, which is marked on every page. */
  rehearsal: boolean;
  /** The body whose letter the page shows; null on a page that shows none. */
  issuer: string | null;
  body: Html;
  /** The day on which it is shown, in the time of the letter, for the paper that is printed of it; none on a page that says nothing of a letter. */
  on?: IsoDate;
  /** For whom the link is and until when; null on a page that says nothing of the letter. */
  bearer: string | null;
  /** Its language; Chinese where it says nothing. */
  lang?: 'zh' | 'en';
  /**
   * True for a page with forms of the house itself: without a referrer a browser that does not say `Sec-Fetch-Site` calls their origin
   * null, as it does of a stranger's.
   */
  tellsOrigin?: boolean;
  /** Where the browser goes on by itself at once, without a script. */
  goesOnTo?: string;
}

const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;

const WORDS = {
  zh: { office: '督查整改', secrets: '本系统为非涉密系统，严禁处理、存储、传输国家秘密' },
  en: {
    office: '督查整改 Duban',
    secrets:
      '本系统为非涉密系统，严禁处理、存储、传输国家秘密 · This system is not for state secrets: they are neither handled, stored nor sent here',
  },
};

function written({
  title,
  rehearsal,
  issuer,
  body,
  bearer,
  on,
  lang = 'zh',
  goesOnTo,
}: Page): string {
  const mark = rehearsal
    ? html`<p class="rehearsal">【演练】本页内容仅供演练，不产生督办效力。</p>`
    : null;
  const onwards =
    goesOnTo === undefined ? null : html`<meta http-equiv="refresh" content="0;url=${goesOnTo}">`;
  const printed = on === undefined ? null : html`<p class="printed">打印日期：${dayWords(on)}</p>`;
  const whose = bearer === null ? null : html`<p>${bearer}</p>`;
  return html`<!doctype html>
<html lang="${LANGUAGES[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">${onwards}
<title>${rehearsal ? '【演练】' : ''}${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>${mark}<div class="sheet"><p class="office">${issuer ?? WORDS[lang].office}</p>${body}${printed}</div></main>
<footer>${whose}<p><strong>${WORDS[lang].secrets}</strong></p></footer>
</body>
</html>
`.html;
}

/** Sends a page that nobody keeps, indexes, frames or learns the address of. */
export function sendPage(res: Response, status: number, page: Page): void {
  res
    .status(status)
    .set({
      'Content-Security-Policy': POLICY,
      'Content-Language': LANGUAGES[page.lang ?? 'zh'],
      'Cache-Control': 'no-store',
      'Referrer-Policy': page.tellsOrigin ? 'same-origin' : 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow, noarchive',
      'X-Frame-Options': 'DENY',
    })
    .type('html')
    .send(written(page));
}
