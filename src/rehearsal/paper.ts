/** A text in UTF-16 as PDF writes it between angle brackets. */
const hex = (text: string): string =>
  [...Array(text.length).keys()]
    .map((i) => text.charCodeAt(i).toString(16).padStart(4, '0'))
    .join('');

/**
 * A page with these lines as a PDF, in signs of ASCII alone. The letters are those of a font that every reader of PDF knows
 * for Chinese, so that none is carried along.
 */
export function paperOf(lines: readonly string[]): string {
  const text = lines.map((line) => `<${hex(line)}> Tj T*`).join('\n');
  const drawn = `BT /F1 14 Tf 20 TL 60 780 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let paper = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = paper.length;
    paper += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${paper}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${paper.length}\n%%EOF\n`;
}
