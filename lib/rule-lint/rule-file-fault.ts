/** Why a file cannot be read as a rule document. */
export type RuleFileProblem = "not-a-document" | "broken-docx" | "too-long" | "empty";

export class RuleFileFault extends Error {
  override readonly name = "RuleFileFault";
  readonly problem: RuleFileProblem;

  constructor(problem: RuleFileProblem) {
    super(problem);
    this.problem = problem;
  }
}
