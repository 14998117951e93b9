import { expect } from 'chai';
import { docx, office, part, png } from '../../../documents/word-maker.ts';
import { type FakePart, makeZip } from '../../../documents/zip-maker.ts';
import { verdict } from './verdict.ts';

const body = part('word/document.xml', '<w/>');
const workbook = (...parts: FakePart[]) => makeZip([part('xl/workbook.xml', '<w/>'), ...parts]);
const relation = (place: string, type: string, target: string) =>
  part(
    place,
    `<Relationships><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`,
  );
const typed = (name: string, type: string) =>
  `<Override PartName="/${name}" ContentType="${type}"/>`;
const cell = (formula: string) =>
  workbook(
    part(
      'xl/worksheets/sheet1.xml',
      `<worksheet><sheetData><row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row></sheetData></worksheet>`,
    ),
  );
const settings = (xml: string) => docx([body, part('word/settings.xml', `<w:s>${xml}</w:s>`)]);
const page = (action: string) =>
  makeZip([part('OFD.xml', '<o/>'), part('Doc_0/Document.xml', `<d>${action}</d>`)]);

describe('a document that takes something from elsewhere when it is opened', () => {
  const rtf = '{\\rtf1{\\object\\objautlink{\\*\\objdata 01}}}';
  const web = '<html><iframe src="http://a.example"/></html>';
  const refused: [what: string, name: string, bytes: Buffer, fault?: string][] = [
    ...(['aFChunk', 'AFCHUNK', 'altChunk', 'subDocument', 'oleObject', 'control'] as const).map(
      (type): [string, string, Buffer] => [
        `a part of the relationship ${type}`,
        'a.docx',
        docx([
          body,
          relation('word/_rels/document.xml.rels', type, 'a.xml'),
          part('word/a.xml', '<a/>'),
        ]),
      ],
    ),
    [
      'a text of RTF called XML by its ending',
      'a.docx',
      docx([body, part('word/a.xml', rtf)], { types: typed('word/a.xml', 'application/rtf') }),
      'members',
    ],
    ['a text of RTF in a part of XML', 'a.docx', docx([body, part('word/a.xml', rtf)]), 'archive'],
    [
      'a text of RTF called a picture by its ending',
      'a.docx',
      docx([body, part('word/a.png', rtf)], { types: typed('word/a.png', 'application/rtf') }),
      'members',
    ],
    ...['text/html', 'application/xhtml+xml', 'message/rfc822', 'application/msword'].map(
      (type): [string, string, Buffer, string] => [
        `a part of the type ${type}`,
        'a.docx',
        docx([body, part('word/a.xml', web)], { types: typed('word/a.xml', type) }),
        'members',
      ],
    ),
    [
      'a list by which it is a document of another program',
      'a.docx',
      docx([body, part('META-INF/manifest.xml', '<m/>'), part('Basic/Standard/m.xml', '<m/>')]),
      'members',
    ],
    [
      'an add-in that comes along',
      'a.docx',
      docx([body, relation('_rels/b.rels', 'webextensiontaskpanes', 'a.xml')]),
    ],
    [
      'a connection',
      'a.xlsx',
      workbook(relation('xl/_rels/workbook.xml.rels', 'connections', 'connections.xml')),
    ],
    [
      'a page of the web that it asks for',
      'a.xlsx',
      workbook(
        part(
          'xl/connections.xml',
          '<connections><connection id="1" refreshOnLoad="1"><webPr url="http://a.example"/></connection></connections>',
        ),
      ),
    ],
    [
      'a database that it asks',
      'a.xlsx',
      workbook(
        part('xl/c.xml', '<x:connections><x:dbPr connection="Provider=x"/></x:connections>'),
      ),
    ],
    [
      'a pivot table of another workbook',
      'a.xlsx',
      workbook(
        part(
          'xl/pivotCache/p.xml',
          '<pivotCacheDefinition refreshOnLoad="1"><cacheSource><worksheetSource ref="A1" r:id="r1"/></cacheSource></pivotCacheDefinition>',
        ),
      ),
    ],
    ...[
      'WEBSERVICE("http://a.example")',
      '_xlfn.WEBSERVICE(AB12)',
      'FILTERXML(_xlfn.WEBSERVICE("http://a.example"),"//a")',
      '&#87;EBSERVICE(AB12)',
      'WEB<!-- x -->SERVICE(AB12)',
      '<![CDATA[webservice(AB12)]]>',
      "Table1['[x]&amp;WEBSERVICE(AB12)&amp;Table1['[x]",
      '_xlfn.IMAGE("http://a.example/x.png")',
      'RTD("a.b",,"c")',
      'DDE("cmd";"/c calc";"A1")',
      'CALL("kernel32","WinExec","JFJ","calc")',
      'REGISTER.ID("kernel32","x")',
      "cmd|'/c calc'!A1",
      "'cmd'|'/c calc'!A1",
    ].map((formula): [string, string, Buffer] => [
      `the formula ${formula}`,
      'a.xlsx',
      cell(formula),
    ]),
    [
      'a name that is such a formula',
      'a.xlsx',
      makeZip([
        part(
          'xl/workbook.xml',
          '<w><definedName name="a">WEBSERVICE("http://a")</definedName></w>',
        ),
      ]),
    ],
    [
      'a rule of colours that is such a formula',
      'a.xlsx',
      workbook(part('xl/worksheets/s.xml', '<w><x14:f><xm:f>RTD("a.b")</xm:f></x14:f></w>')),
    ],
    [
      'recipients on a server',
      'a.docx',
      settings('<w:mailMerge><w:connectString w:val="Data Source=\\\\h\\share"/></w:mailMerge>'),
    ],
    [
      'recipients in another file',
      'a.docx',
      settings('<w:mailMerge><w:dataSource r:id="r1"/></w:mailMerge>'),
    ],
    [
      'a picture that its drawing takes from a server',
      'a.docx',
      docx([part('word/document.xml', '<w><v:imagedata src="\\\\host\\x.png"/></w>')]),
    ],
    [
      'a page that is opened with it',
      'a.ofd',
      page('<Action Event="DO"><URI URI="http://a"/></Action>'),
    ],
    [
      'a file that is opened with its page',
      'a.ofd',
      page('<ofd:Action Event="PO"><ofd:GotoA AttachID="1"/></ofd:Action>'),
    ],
    [
      'text in another encoding',
      'a.xlsx',
      workbook(part('xl/s.xml', '<?xml version="1.0" encoding="utf-7"?><a>+ADw-f+AD4-</a>')),
      'archive',
    ],
  ];
  for (const [what, name, bytes, fault = 'objects'] of refused)
    it(`is refused as ${fault}: one with ${what}`, async () => {
      expect(await verdict(name, bytes)).to.equal(`not: ${fault}`);
      const packed = makeZip([part(name, bytes)]);
      expect(await verdict('b.zip', packed), 'packed').to.equal(`not: ${fault}`);
    });

  it('is refused within an archive: slides that open something as soon as somebody points at a place', async () => {
    const slides = (hover: string) =>
      makeZip([
        part(
          'a.pptx',
          makeZip([
            part('ppt/presentation.xml', '<p/>'),
            part('ppt/slides/slide1.xml', `<p><a:hlinkMouseOver r:id="r2" ${hover}/></p>`),
          ]),
        ),
      ]);
    for (const hover of ['', 'action="ppaction://program"', 'action="ppaction://hlinkfile"'])
      expect(await verdict('a.zip', slides(hover)), hover).to.equal('not: objects');
    const jump = 'action="ppaction://hlinksldjump"';
    expect(await verdict('a.zip', slides(jump))).to.equal('zip');
  });

  it('is taken where nothing of that happens by itself', async () => {
    for (const formula of [
      'HYPERLINK("https://a.example/image(1).jpg","图")',
      "SUM('IMAGE (2)'!A1:A3)",
      '_xlfn.DISPIMG("ID_1",1)',
      'Table1[数量|单位]',
      '"甲|乙"&amp;Sheet1!A1',
      'RECALL(AB12)',
    ])
      expect(await verdict('a.xlsx', cell(formula)), formula).to.equal('xlsx');
    const told = '<sst><si><t>WEBSERVICE("x") 是什么 | cmd|\'x\'!A1 &#10;</t></si></sst>';
    expect(await verdict('a.xlsx', workbook(part('xl/sharedStrings.xml', told)))).to.equal('xlsx');
    const pivot =
      '<pivotCacheDefinition refreshOnLoad="1"><cacheSource><worksheetSource ref="A1" sheet="表"/></cacheSource></pivotCacheDefinition>';
    expect(await verdict('a.xlsx', workbook(part('xl/p.xml', pivot)))).to.equal('xlsx');
    const plain = settings('<w:mailMerge><w:mainDocumentType w:val="formLetters"/></w:mailMerge>');
    expect(await verdict('a.docx', plain)).to.equal('docx');
    const own = '<w><v:imagedata src="file:///C:/x.png" o:href="https://a.example/x.png"/></w>';
    expect(await verdict('a.docx', docx([part('word/document.xml', own)]))).to.equal('docx');
    const clicked = page('<Action Event="CLICK"><URI URI="http://a"/></Action>');
    expect(await verdict('a.ofd', clicked)).to.equal('ofd');
  });

  it('is taken with the types that programs write, and signed', async () => {
    const vml = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
    const types = [
      typed('word/media/a.png', 'image/png'),
      `<Default Extension="vml" ContentType="${vml}"/>`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      '<Default Extension="psmdcp" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
      '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>',
    ].join('');
    const parts = [
      body,
      part('word/media/a.png', png),
      part('word/vmlDrawing1.vml', '<xml/>'),
      part('package/services/metadata/core-properties/a.psmdcp', '<c/>'),
      part('_xmlsignatures/origin.sigs', ''),
    ];
    expect(await verdict('a.docx', docx(parts, { types }))).to.equal('docx');
  });
});

describe('a table in text within an archive', () => {
  const csv = (text: string | Buffer) => verdict('a.zip', makeZip([part('表.csv', text)]));

  it('is refused where one of its cells fetches something, or starts a program', async () => {
    for (const text of [
      "=cmd|'/c calc'!A1",
      '名称,数量\n甲,"=WEBSERVICE(""http://a.example"")"',
      "甲;-2+cmd|'/c calc'!A1",
      '\ufeff@RTD("a.b")',
    ])
      expect(await csv(text), text).to.equal('not: actions');
    const wide = Buffer.from('\ufeff=WEBSERVICE("http://a")', 'utf16le');
    expect(await csv(wide)).to.equal('not: actions');
  });

  it('is taken where it tells of such a thing', async () => {
    for (const text of ['甲,WEBSERVICE("x"),-3,=A1+B1', '电话,-,call (0571) 1', ''])
      expect(await csv(text), text).to.equal('zip');
  });
});
