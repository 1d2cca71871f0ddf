import { ALL_USE_CASES } from "@/lib/usecases/all-use-cases.data";
import type { DeclaredUseCase } from "@/lib/usecases/framework/define-use-case";
import { operationOf } from "./operation";

/** The operations as the page lists them; the input is written out as in the document. */
export const apiOperations = () =>
  ALL_USE_CASES.map((useCase: DeclaredUseCase) => {
    const { name, method, path, permission } = useCase;
    const { parameters, requestBody = null } = operationOf(useCase);
    return { name, method, path, permission, input: JSON.stringify({ parameters, requestBody }, null, 2) };
  });
