/** A question that was not understood: where, and what is wrong there. One line, for whoever wrote the question. */
export class QuestionFault extends Error {
  override readonly name = "QuestionFault";
  readonly path: string;
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(`${path === "" ? "question" : path}: ${problem}`);
    this.path = path;
    this.problem = problem;
  }
}
