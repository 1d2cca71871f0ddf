import { z } from "zod";
import { accepted, refused } from "@/lib/domain/outcome";
import { answerQuestion, isQuestionName } from "@/lib/rules-questions/answer-question";
import { QuestionFault } from "@/lib/rules-questions/question-fault";
import { defineUseCase } from "../framework/define-use-case";

const questionName = z.string().refine(isQuestionName, { params: { code: "question-unknown" } });

/** The question's own members stand beside its name; each question reads them by itself. */
const askForm = z.looseObject({ question: questionName });

/** The rules over HTTP, the twin of the command line: pure, open to anybody, writes nothing. */
export const askRules = defineUseCase({
  name: "rules.ask",
  permission: "public",
  method: "POST",
  path: "/rules/{question}",
  input: askForm,
  run(_, { question, ...asked }) {
    try {
      return Promise.resolve(accepted(answerQuestion(question, asked)));
    } catch (error) {
      if (!(error instanceof QuestionFault)) throw error;
      const { path: at, problem } = error;
      return Promise.resolve(refused({ code: "question-not-understood", field: at, facts: { at, problem } }));
    }
  },
});
