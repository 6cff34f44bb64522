/** Parts by their name. */
export type Texts = ReadonlyMap<string, string>;

/** Parts with ids that follow from their place: relationships, drawings and bookmarks count from one. */
export function withSettledIds(parts: Texts): Texts {
  const settled = new Map(parts);
  for (const [name, text] of parts) {
    if (!name.endsWith('.rels')) continue;
    const ids = relationshipIds(text);
    const owner = ownerOf(name);
    settled.set(
      name,
      text.replace(/ Id="([^"]+)"/gu, (_, id: string) => ` Id="${ids.get(id)}"`),
    );
    const owned = parts.get(owner);
    if (owned !== undefined) settled.set(owner, counted(renamed(owned, ids)));
  }
  return settled;
}

function relationshipIds(text: string): ReadonlyMap<string, string> {
  const ids = [...text.matchAll(/ Id="([^"]+)"/gu)].map(([, id = '']) => id);
  return new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`. */
function ownerOf(rels: string): string {
  return rels.replace(/_rels\/([^/]+)\.rels$/u, '$1');
}

function renamed(text: string, ids: ReadonlyMap<string, string>): string {
  return text.replace(
    / (r:(?:id|embed|link))="([^"]+)"/gu,
    (_, key: string, id: string) => ` ${key}="${ids.get(id) ?? id}"`,
  );
}

/** Drawings and bookmarks, each counted in the order of the text. */
function counted(text: string): string {
  let drawings = 0;
  const bookmarks = new Map<string, number>();
  return text
    .replace(/(<wp:docPr\b[^>]*? id=")[^"]*"/gu, (_, before: string) => {
      drawings += 1;
      return `${before}${drawings}"`;
    })
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")([^"]*)"/gu, (_, before: string, id: string) => {
      if (!bookmarks.has(id)) bookmarks.set(id, bookmarks.size + 1);
      return `${before}${bookmarks.get(id)}"`;
    });
}
