/**
 * A slab is a piece of a page that is never cut: a line of a paragraph, a short row of a table, a heading.
 * Every block of a document comes down to slabs; the paginator lays them one under the other.
 */
export type Slab = {
  readonly height: number;
  /** White space above, dropped at the top of a page. */
  readonly before: number;
  /** May not be the last thing on a page. */
  readonly keepWithNext: boolean;
  readonly draw: (y: number) => void;
  /** Drawn first when this slab opens a page in the middle of its table: the header row again. */
  readonly resume?: Slab;
  /** Closes and reopens the frame of a table that is cut by the page's end. */
  readonly onPageEnd?: (y: number) => void;
  readonly onPageStart?: (y: number) => void;
  readonly startsPage?: boolean;
};

export type PageArea = { readonly top: number; readonly bottom: number; readonly newPage: () => void };

/** Slabs from `index` on that must stand on one page: the chain of "keep with next" and its end. */
function chainHeight(slabs: readonly Slab[], index: number): number {
  let height = 0;
  for (let at = index; at < slabs.length; at += 1) {
    const slab = slabs[at];
    if (!slab) break;
    height += slab.height + (at === index ? 0 : slab.before);
    if (!slab.keepWithNext) break;
  }
  return height;
}

/** Lays the slabs from the top of a first page on. */
export function paginate(slabs: readonly Slab[], area: PageArea): void {
  const pageHeight = area.bottom - area.top;
  let y = area.top;
  let last: Slab | null = null;
  area.newPage();
  slabs.forEach((slab, index) => {
    const wanted = chainHeight(slabs, index);
    const chain = wanted > pageHeight ? slab.height : wanted;
    const isFull = y + (y === area.top ? 0 : slab.before) + chain > area.bottom + 0.01;
    if (last && y > area.top && (isFull || slab.startsPage === true)) {
      last.onPageEnd?.(y);
      area.newPage();
      y = area.top;
      if (slab.resume) {
        slab.resume.draw(y);
        y += slab.resume.height;
      } else {
        slab.onPageStart?.(y);
      }
    } else if (y > area.top) {
      y += slab.before;
    }
    slab.draw(y);
    y += slab.height;
    last = slab;
  });
}
