import { encodeQR } from 'qr';
import { type Html, html } from './html.ts';

/** Light modules around a code, as its standard asks for. */
const BORDER = 4;

/** 二维码 of an address, as SVG in the page itself: nothing is fetched, and it prints sharply. */
export function qrCode(address: string, says: string): Html {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: BORDER });
  const dark = modules.flatMap((row, y) =>
    row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const size = modules.length;
  return html`<svg class="qr" role="img" aria-label="${says}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${dark.join('')}"/></svg>`;
}
