import type { Rows } from "./row";
import { ACCOUNT_ROWS } from "./rows/account";
import { APPLICATION_ROWS } from "./rows/application";
import { AUDIT_CALENDAR_ROWS } from "./rows/audit-calendar";
import { AUDIT_ROWS } from "./rows/audit";
import { CHECK_LIST_ROWS } from "./rows/check-list";
import { CASE_ROWS } from "./rows/case";
import { CONTRACT_ROWS } from "./rows/contract";
import { DECISION_ROWS } from "./rows/decision";
import { DOCUMENT_TEMPLATE_ROWS } from "./rows/document-template";
import { EDITION_ROWS } from "./rows/edition";
import { INTERPRETATION_ROWS } from "./rows/interpretation";
import { LIST_ROWS } from "./rows/list";
import { NONCONFORMITY_ROWS } from "./rows/nonconformity";
import { OFFICE_ROWS } from "./rows/office";
import { PROGRAMME_ROWS } from "./rows/programme";
import { READING_ROWS } from "./rows/reading";
import { REGISTER_ROWS } from "./rows/register";
import { REPORT_ROWS } from "./rows/report";

/** Role × use case, by hand. A new use case gets its row here, or the matrix fails. */
export const ROWS: Rows = {
  ...ACCOUNT_ROWS,
  ...APPLICATION_ROWS,
  ...AUDIT_CALENDAR_ROWS,
  ...AUDIT_ROWS,
  ...CHECK_LIST_ROWS,
  ...CASE_ROWS,
  ...CONTRACT_ROWS,
  ...DECISION_ROWS,
  ...DOCUMENT_TEMPLATE_ROWS,
  ...EDITION_ROWS,
  ...INTERPRETATION_ROWS,
  ...LIST_ROWS,
  ...NONCONFORMITY_ROWS,
  ...OFFICE_ROWS,
  ...PROGRAMME_ROWS,
  ...READING_ROWS,
  ...REGISTER_ROWS,
  ...REPORT_ROWS,
};
