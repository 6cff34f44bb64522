import { loadFaces } from '../../pdf/faces.ts';
import { renderPdf } from '../../pdf/render.ts';
import { readSheet } from '../desk-files.ts';
import type { OpenEngine } from './engine.ts';

/** Our own engine. A face is loaded when the first document in it is drawn. */
export const openKit: OpenEngine = async (desk) => ({
  prepare: (document) => {
    const sheet = readSheet(desk, document);
    return async () => renderPdf(sheet, await loadFaces(sheet.face));
  },
  close: async () => {},
});
