/** A small number beside a word: things waiting, rows in a tab. */
export function Count({ value }: Readonly<{ value: number | string }>) {
  return (
    <span className="inline-flex min-w-5 justify-center rounded-sm bg-hover px-1 text-xs leading-5 text-ink">
      {value}
    </span>
  );
}
