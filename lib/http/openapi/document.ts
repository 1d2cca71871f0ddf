import { ALL_USE_CASES } from "@/lib/usecases/all-use-cases.data";
import type { DeclaredUseCase } from "@/lib/usecases/framework/define-use-case";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { PROBLEM_TYPES } from "../problem";
import { operationOf } from "./operation";

const said = {
  type: "object",
  properties: {
    code: { type: "string" },
    clause: { type: ["string", "null"] },
    facts: { type: "object" },
    message: { type: "string" },
  },
  required: ["code", "message"],
};

const problemSchema = {
  type: "object",
  properties: {
    type: { type: "string", enum: PROBLEM_TYPES.map((type) => `/problems/${type}`) },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    requestId: { type: "string" },
    errors: {
      type: "array",
      items: { ...said, properties: { ...said.properties, path: { type: "string" } } },
    },
    refusals: {
      type: "array",
      items: { ...said, properties: { ...said.properties, field: { type: ["string", "null"] } } },
    },
    version: { type: "integer" },
    current: {},
  },
  required: ["type", "title", "status", "requestId"],
};

const pathsOf = (useCases: readonly DeclaredUseCase[]) => {
  const paths: Record<string, Record<string, ReturnType<typeof operationOf>>> = {};
  for (const useCase of useCases) {
    const path = (paths[useCase.path] ??= {});
    path[useCase.method.toLowerCase()] = operationOf(useCase);
  }
  return paths;
};

/** OpenAPI 3.1, from the use cases themselves: what stands here is what the server judges by. */
export const openApiDocument = () => ({
  openapi: "3.1.0",
  info: {
    title: "CertDesk",
    version: "1",
    description: "Every use case of the certification desk. Problems are RFC 9457 documents.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
  servers: [{ url: "/api/v1" }],
  paths: pathsOf(ALL_USE_CASES),
  components: {
    securitySchemes: {
      session: { type: "apiKey", in: "cookie", name: sessionCookieName() },
      token: { type: "http", scheme: "bearer" },
    },
    schemas: { Problem: problemSchema },
    responses: {
      Problem: {
        description: "What was not done, and why",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  },
});
