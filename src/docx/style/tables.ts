import { palette } from '../../sheet/palette.ts';

/** Room between the edges of a cell and its text. */
const cellMargins =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/**
 * Styles of tables, ruled and without any rule, as text of `word/styles.xml`: the library makes none.
 */
export const tableStyles = [
  tableStyle('KitGrid', 'Kit Grid', `<w:tblBorders>${sides.map(rule).join('')}</w:tblBorders>`),
  tableStyle('KitPlain', 'Kit Plain', ''),
].join('');

function tableStyle(id: string, name: string, borders: string): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="59"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}${cellMargins}</w:tblPr></w:style>`;
}

function rule(side: string): string {
  return `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="${palette.hairline}"/>`;
}
