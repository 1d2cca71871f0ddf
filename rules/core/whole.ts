/** ⌈n / d⌉ of whole numbers, not negative. */
export const ceilDivide = (n: number, d: number): number => Number((BigInt(n) + BigInt(d) - 1n) / BigInt(d));

const floorRoot = (n: bigint): bigint => {
  if (n < 2n) return n;
  let guess = BigInt(Math.floor(Math.sqrt(Number(n)))) + 1n;
  for (;;) {
    const next = (guess + n / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
};

/**
 * ⌈(n/d) · √count⌉ in whole numbers only: the smallest m with (d·m)² ≥ n²·count.
 * ceilRootShare([3, 5], 25) = 3, where floating point says 0.6 × 5 = 3.0000000000000004 on a bad day.
 */
export const ceilRootShare = ([n, d]: readonly [number, number], count: number): number => {
  const square = BigInt(n) * BigInt(n) * BigInt(count);
  const root = floorRoot(square);
  const ceiling = root * root === square ? root : root + 1n;
  const over = BigInt(d);
  return Number((ceiling + over - 1n) / over);
};
