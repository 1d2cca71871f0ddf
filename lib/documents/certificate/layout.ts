/** A4 upright, in points: frame, content edges, and the zones of the certificate's face. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

export const FRAME = { outer: 28, inner: 34, outerWeight: 1.8, innerWeight: 0.5 } as const;

export const CONTENT = { x: 72, width: PAGE.width - 144 } as const;

/** From the top: mark and body; title and number; who and what; dates; look-up, signature; notes. */
export const ZONE = {
  mark: { y: 58, height: 46 },
  body: { y: 110 },
  title: { y: 152 },
  main: { y: 232, bottom: 588 },
  dates: { y: 596 },
  foot: { y: 656 },
  notes: { y: 752 },
} as const;

export const QR_SIZE = 66;
