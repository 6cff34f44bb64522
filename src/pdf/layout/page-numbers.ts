import type { Page } from './paginate.ts';
import type { Layer } from './strip.ts';

/** Adds the marks that had to wait until every place had its page. */
export function withPageNumbers(pages: readonly Page[]): readonly Page[] {
  if (!pages.some(({ layers }) => layers.some(({ later }) => later))) return pages;
  const places = new Map(pages.flatMap((page, index) => anchorsOn(page).map((id) => [id, index + 1])));
  const settled = ({ later, ...layer }: Layer): Layer => ({
    ...layer,
    marks: [...layer.marks, ...(later?.((id) => places.get(id)) ?? [])],
  });
  return pages.map((page) => ({ ...page, layers: page.layers.map(settled) }));
}

function anchorsOn({ layers }: Page): readonly string[] {
  return layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'anchor' ? [mark.id] : [])));
}
