import { plainDate } from "../../core/plain-date";
import type { SchemeHistory } from "../scheme-rules";
import { editionA2 } from "./edition-a2.data";

export const complaintHandling: SchemeHistory = {
  scheme: "OLS/GZ-0071",
  unheld: [
    { edition: "A/0", effectiveFrom: plainDate("2025-07-15") },
    { edition: "A/1", effectiveFrom: plainDate("2025-11-25") },
  ],
  held: [editionA2],
};
