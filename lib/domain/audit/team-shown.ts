type Named = Readonly<{ taskIssuedOn: string | null; team: readonly string[] }>;

/** A client reads the names of a team when they have been sent to it with the task, not before (5.4.4.8). */
export const teamShown = <A extends Named>(audit: A, isClient: boolean): A =>
  isClient && audit.taskIssuedOn === null ? { ...audit, team: [] } : audit;
