import { openApplication } from "./application/open-application";
import { saveApplication } from "./application/save-application";
import { submitApplication } from "./application/submit-application";
import { listCases } from "./case/queries/list-cases";
import { readCaseFrame } from "./case/queries/read-case-frame";
import { readDocumentFile } from "./document/read-document";
import { keepFile } from "./file/keep-file";
import { readFile } from "./file/read-file";

/**
 * Every use case with a route of its own. The OpenAPI document, the permission matrix and the fuzz test read
 * this list; a test holds it against the routes of the build.
 */
export const ALL_USE_CASES = [
  openApplication,
  saveApplication,
  submitApplication,
  listCases,
  readCaseFrame,
  keepFile,
  readFile,
  readDocumentFile,
] as const;
