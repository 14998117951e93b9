import type { LinkSigning, Letter as Standing } from '../../links/answer-links.ts';
import { messageOf } from '../../links/message.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';

/** A dispatch as a letter: the same lines and links as plain text and as HTML. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const FOOT = [
  '点击链接即可查看和办理，无需登录；链接仅供本人使用，请勿转发。',
  '本邮件由督办系统自动发出，无需回复。本系统为非涉密系统，严禁处理、存储、传输国家秘密。',
];

/**
 * Words a dispatch: every line of it, and below each line the links with which it can be answered.
 * @param letters the letters it speaks of, by id, so that no link asks for what has been answered.
 */
export function letterOf(
  dispatch: DispatchDoc,
  signing: LinkSigning,
  letters: ReadonlyMap<string, Standing>,
): Letter {
  const { subject, lines } = messageOf(dispatch, signing, letters);
  const greeting = `${dispatch.name}同志：`;
  const text = lines
    .map(({ text: line, links }, i) =>
      [`${i + 1}. ${line}`, ...links.map((l) => `   ${l.words}：${l.url}`)].join('\n'),
    )
    .join('\n\n');
  const html = lines
    .map(({ text: line, links }) => {
      const anchors = links
        .map((l) => `<a href="${escapeHtml(l.url)}">${escapeHtml(l.words)}</a>`)
        .join('　');
      return `<li><p>${escapeHtml(line)}<br>${anchors}</p></li>`;
    })
    .join('\n');
  return {
    subject,
    text: `${greeting}\n\n${text}\n\n${FOOT.join('\n')}\n`,
    html: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><p>${escapeHtml(greeting)}</p>
<ol>${html}</ol>
<p>${FOOT.join('<br>')}</p></body></html>`,
  };
}
