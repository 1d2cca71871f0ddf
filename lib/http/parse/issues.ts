import type { z } from "zod";
import { issueCode } from "@/lib/domain/issue-code";
import type { Facts } from "@/lib/domain/outcome";

export type Fault = Readonly<{ path: string; code: string; facts: Facts }>;

/** zod's issues as faults with our codes: the same ones the browser shows. */
export const faultsOf = (error: z.ZodError): readonly Fault[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join("."), ...issueCode(issue) }));
