/** The object does not exist for this actor: absent and out of reach look the same from outside. */
export class NotFoundError extends Error {
  constructor(readonly noun: string) {
    super(`No such ${noun}`);
    this.name = "NotFoundError";
  }
}

/** Somebody else saved first: the form was made from an older version. */
export class StaleError extends Error {
  constructor(
    readonly noun: string,
    readonly currentVersion: number | null = null,
    /** What the record holds now, for the form that shows the difference. */
    readonly current?: unknown,
  ) {
    super(`The ${noun} was changed in the meantime`);
    this.name = "StaleError";
  }
}
