/** How a cell is to look; together with what it holds that is one style of the file. */
export type CellLook = {
  readonly holds: 'text' | 'number' | 'date' | 'nothing';
  readonly font: 'body' | 'head' | 'title';
  readonly align: 'left' | 'center';
  /** Cells of the table wrap their text and have lines around them. */
  readonly boxed: boolean;
  /** ARGB. */
  readonly fill: string | null;
};

const fonts: readonly CellLook['font'][] = ['body', 'head', 'title'];
const fontXml: Readonly<Record<CellLook['font'], string>> = {
  body: '<font><sz val="10"/><name val="仿宋"/></font>',
  head: '<font><b/><sz val="10"/><name val="黑体"/></font>',
  title: '<font><sz val="18"/><name val="方正小标宋简体"/></font>',
};
const sides = ['left', 'right', 'top', 'bottom'] as const;
const box = `<border>${sides.map((side) => `<${side} style="thin"/>`).join('')}<diagonal/></border>`;

/** The first number of a format of one's own. */
const dateFormat = 164;

/** The styles of one file: numbers are given out as looks are met, and all of them are written at the end. */
export function styleBook() {
  const numbers = new Map<string, number>();
  const looks: CellLook[] = [];
  const fills: string[] = [];

  /** The number of a look in the file. */
  function numberOf(look: CellLook): number {
    const key = `${look.holds}|${look.font}|${look.align}|${look.boxed}|${look.fill}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (look.fill !== null && !fills.includes(look.fill)) fills.push(look.fill);
    looks.push(look);
    // Style 0 is that of a sheet's empty cells.
    numbers.set(key, looks.length);
    return looks.length;
  }

  function formatXml({ holds, font, align, boxed, fill }: CellLook): string {
    const parts = [
      `numFmtId="${holds === 'date' ? dateFormat : 0}"`,
      `fontId="${fonts.indexOf(font)}"`,
      // Fills 0 and 1 are fixed by the format.
      `fillId="${fill === null ? 0 : fills.indexOf(fill) + 2}"`,
      `borderId="${boxed ? 1 : 0}" xfId="0"`,
      // A text that begins with `=` stays a text even after someone edits the cell.
      ...(holds === 'text' ? ['quotePrefix="1"'] : []),
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    ];
    const wrap = boxed ? ' wrapText="1"' : '';
    return `<xf ${parts.join(' ')}><alignment horizontal="${align}" vertical="center"${wrap}/></xf>`;
  }

  /** The part `xl/styles.xml`. */
  function xml(): string {
    const solid = fills.map(
      (argb) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/></patternFill></fill>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      `<numFmts count="1"><numFmt numFmtId="${dateFormat}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
      `<fonts count="${fonts.length}">${fonts.map((font) => fontXml[font]).join('')}</fonts>`,
      `<fills count="${solid.length + 2}"><fill><patternFill patternType="none"/></fill>`,
      `<fill><patternFill patternType="gray125"/></fill>${solid.join('')}</fills>`,
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${box}</borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${looks.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
      `${looks.map(formatXml).join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  return { numberOf, xml };
}

export type StyleBook = ReturnType<typeof styleBook>;
