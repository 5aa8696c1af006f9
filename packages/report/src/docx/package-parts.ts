/** The parts of a Word document beside its text; none depends on a plan but the numberings of ordered lists. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const xmlPart = (content: string): string => `${HEAD}${content}`;

export const CONTENT_TYPES = xmlPart(
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['numbering', 'numbering'],
    ['footer1', 'footer'],
  ]
    .map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`)
    .join('')}</Types>`,
);

export const RELATIONS = xmlPart(
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
);

export const DOCUMENT_RELATIONS = xmlPart(
  `<Relationships xmlns="${PACKAGE}/relationships">${['styles', 'numbering', 'footer']
    .map((part, at) => {
      const file = part === 'footer' ? 'footer1' : part;
      return `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${part}" Target="${file}.xml"/>`;
    })
    .join('')}</Relationships>`,
);

const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const FOOTER = xmlPart(
  `<w:ftr xmlns:w="${WORDS}"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>${words('Page ')}${field('PAGE')}${words(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`,
);

type Look = {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly before: number;
  readonly after: number;
  readonly level?: number;
  readonly keep?: boolean;
};

/** Sizes are half points, distances twentieths of a point. */
const STYLES: { readonly [id: string]: Look } = {
  Title: { size: 44, bold: true, colour: '12436D', before: 0, after: 160, keep: true },
  Heading1: { size: 30, bold: true, colour: '12436D', before: 360, after: 120, level: 0, keep: true },
  Heading2: { size: 24, bold: true, before: 240, after: 80, level: 1, keep: true },
  Heading3: { size: 21, bold: true, before: 200, after: 60, level: 2, keep: true },
  Message: { size: 22, bold: true, before: 160, after: 60, keep: true },
  Caption: { size: 18, bold: true, before: 120, after: 60, keep: true },
  ListParagraph: { size: 20, before: 0, after: 60 },
  Gap: { size: 8, before: 0, after: 0 },
  TableHead: { size: 15, bold: true, before: 20, after: 20, keep: true },
  TableText: { size: 15, before: 20, after: 20 },
};

export const STYLE_SHEET = xmlPart(
  `<w:styles xmlns:w="${WORDS}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.entries(
    STYLES,
  )
    .map(([id, look]) => styleXml(id, look))
    .join('')}</w:styles>`,
);

function styleXml(id: string, { size, bold, colour, before, after, level, keep }: Look): string {
  const name = id.replace(/^Heading(\d)$/, 'heading $1');
  const paragraph = `${keep ? '<w:keepNext/>' : ''}<w:spacing w:before="${before}" w:after="${after}"/>${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}`;
  const run = `${bold ? '<w:b/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}<w:sz w:val="${size}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** Bullets are numbering 1; every ordered list has one of its own, so that each begins with 1. */
export function numberingXml(orderedLists: number): string {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl>`;
  const kinds = [level('bullet', '•'), level('decimal', '%1.')];
  const abstract = kinds.map((one, at) => `<w:abstractNum w:abstractNumId="${at}">${one}</w:abstractNum>`);
  const lists = Array.from(
    { length: orderedLists },
    (_, at) =>
      `<w:num w:numId="${at + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return xmlPart(
    `<w:numbering xmlns:w="${WORDS}">${abstract.join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}</w:numbering>`,
  );
}
