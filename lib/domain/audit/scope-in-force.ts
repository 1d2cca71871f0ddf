/** A scope in both languages of a certificate (5.9.4). */
export type ScopeWords = Readonly<{
  scope: string;
  /** Empty: nobody has written it. */
  scopeEn: string;
}>;

/** What settles another scope: the one on file stands, or the found one takes its place (5.6.2 c). */
export const SCOPE_CHOICES = ["keep", "adopt"] as const;
export type ScopeChoice = (typeof SCOPE_CHOICES)[number];

export type SettledScope = ScopeWords & Readonly<{ scopeChoice: ScopeChoice | null }>;

/** Whether what was found is another scope; an English left empty, or one that the file never had, says nothing. */
export const isOtherScope = (onFile: ScopeWords, found: ScopeWords): boolean =>
  found.scope !== onFile.scope ||
  (onFile.scopeEn !== "" && found.scopeEn !== "" && found.scopeEn !== onFile.scopeEn);

const lastAdopted = (settlements: readonly SettledScope[]): number =>
  settlements.findLastIndex(({ scopeChoice }) => scopeChoice === "adopt");

/** The scope of the contract, unless a settlement expressly adopted another: then the one adopted last (5.6.2 c). */
export const scopeInForce = (accepted: ScopeWords, settlements: readonly SettledScope[]): ScopeWords => {
  const { scope, scopeEn } = settlements[lastAdopted(settlements)] ?? accepted;
  return { scope, scopeEn };
};

/** Whether a found scope asks for nothing: it is the one in force, or was weighed since and not adopted. */
export const isScopeSettled = (
  accepted: ScopeWords,
  settlements: readonly SettledScope[],
  found: ScopeWords,
): boolean =>
  !isOtherScope(scopeInForce(accepted, settlements), found) ||
  settlements
    .slice(lastAdopted(settlements) + 1)
    .some((settled) => settled.scopeChoice === "keep" && !isOtherScope(settled, found));
