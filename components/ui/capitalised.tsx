/** A word of a sentence that stands alone, as the first of its line; Chinese has no capitals. */
export function Capitalised({ children }: Readonly<{ children: string }>) {
  return <span className="inline-block first-letter:uppercase">{children}</span>;
}
