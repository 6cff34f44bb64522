import type { PdfFile } from './file.ts';
import { byteString, dict, name, type Ref, textString } from './syntax.ts';

const producer = 'Lesson Kit';

/** One date for all documents: equal content has to give equal bytes. */
const date = { pdf: 'D:20260101000000Z', iso: '2026-01-01T00:00:00Z' };

/** Adds the classic information dictionary. */
export function addInfo(file: PdfFile, title: string): Ref {
  const entries = {
    Title: textString(title),
    Producer: byteString(producer),
    CreationDate: byteString(date.pdf),
    ModDate: byteString(date.pdf),
  };
  return file.add(dict(entries));
}

/** Adds the metadata as XMP, which says that the file keeps to PDF/UA-1. */
export function addMetadata(file: PdfFile, title: string, language: string): Ref {
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${producer}</pdf:Producer>
<xmp:CreateDate>${date.iso}</xmp:CreateDate><xmp:ModifyDate>${date.iso}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  return file.addRaw({ Type: name('Metadata'), Subtype: name('XML') }, Buffer.from(xmp));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
