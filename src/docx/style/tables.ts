import { ImportedXmlComponent } from 'docx';
import { palette } from '../../sheet/palette.ts';

/** Room between the edges of a cell and its text. */
const cellMargins =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';

/** Styles of tables: ruled, and without any rule. The library makes none itself. */
export function tableStyles(): readonly ImportedXmlComponent[] {
  return [
    tableStyle(
      'KitGrid',
      'Kit Grid',
      `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(ruled).join('')}</w:tblBorders>`,
      `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${rule('bottom', palette.ink, 8)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
    ),
    tableStyle('KitPlain', 'Kit Plain', '', ''),
  ];
}

function tableStyle(id: string, name: string, borders: string, parts: string): ImportedXmlComponent {
  return ImportedXmlComponent.fromXmlString(
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="59"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}${cellMargins}</w:tblPr>${parts}</w:style>`,
  );
}

function ruled(side: string): string {
  return rule(side, palette.hairline, 6);
}

function rule(side: string, colour: string, size: number): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
}
