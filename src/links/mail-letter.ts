import { issuerWords } from '../domain/messages/letter-words.ts';
import type { Issuer } from '../domain/notice/matters/issue.ts';
import type { DispatchDoc } from '../store/dispatches.ts';
import type { Letter, LinkSigning } from './answer-links.ts';
import { messageOf } from './message.ts';

/** A dispatch as a letter: the same lines and links as plain text and as HTML. */
export interface MailLetter {
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

const footOf = (publicUrl: string, issuer: Issuer | null): string[] => [
  ...(issuer === null ? [] : [`签发机关：${issuerWords(issuer)}。对本邮件有疑问的，请致电核实。`]),
  '提醒多余或不当的，请在全部待办事项页面打开该通知书，于“这条提醒多余”处反映。',
  '点击链接即可查看和办理，无需登录；链接仅供本人使用，请勿转发。',
  `收到短信办理码的，可在 ${publicUrl.replace(/\/+$/, '')}/c 输入文号和办理码办理。`,
  '本邮件由督办系统自动发出，无需回复。本系统为非涉密系统，严禁处理、存储、传输国家秘密。',
];

/**
 * Words a dispatch: every line of it, and below each line the links with which it can be answered.
 * @param letters the letters it speaks of, by id, so that no link asks for what has been answered.
 * @param issuer the body that writes, and where it can be asked whether it did; null where none is entered.
 */
export function letterOf(
  dispatch: DispatchDoc,
  signing: LinkSigning,
  letters: ReadonlyMap<string, Letter>,
  issuer: Issuer | null,
): MailLetter {
  const { subject, note, lines, page } = messageOf(dispatch, signing, letters);
  const foot = footOf(signing.publicUrl, issuer);
  const all = '查看并办理全部待办事项';
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
    text: `${greeting}\n\n${note === null ? '' : `${note}\n\n`}${text}\n\n${all}：${page}\n\n${foot.join('\n')}\n`,
    html: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body><p>${escapeHtml(greeting)}</p>${note === null ? '' : `<p>${escapeHtml(note)}</p>`}
<ol>${html}</ol>
<p><a href="${escapeHtml(page)}">${all}</a></p>
<p>${foot.map(escapeHtml).join('<br>')}</p></body></html>`,
  };
}
