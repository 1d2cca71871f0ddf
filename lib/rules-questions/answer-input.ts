import { answerQuestion, type QuestionName } from "./answer-question";
import { QuestionFault } from "./question-fault";

const answerAt = (name: QuestionName, input: unknown, index: number): object => {
  try {
    return answerQuestion(name, input);
  } catch (error) {
    if (error instanceof QuestionFault) throw new QuestionFault(`[${index}]`, error.message);
    throw error;
  }
};

/** One question is answered with one object, an array with the answers in its order; a fault names its index. */
export const answerInput = (name: QuestionName, input: unknown): object | readonly object[] =>
  Array.isArray(input)
    ? input.map((each: unknown, index) => answerAt(name, each, index))
    : answerAt(name, input, 0);
