const ORDER: readonly string[] = ["leader", "member", "intern", "technical-expert"];

const place = ({ role }: Readonly<{ role: string }>): number => {
  const at = ORDER.indexOf(role);
  return at === -1 ? ORDER.length : at;
};

/** People as papers name them: leader, members, interns, experts, then everybody else; within a role as proposed. */
export const inTeamOrder = <One extends Readonly<{ role: string }>>(people: readonly One[]): readonly One[] =>
  people.toSorted((one, other) => place(one) - place(other));
