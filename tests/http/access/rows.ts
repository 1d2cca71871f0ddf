import type { Rows } from "./row";
import { ACCOUNT_ROWS } from "./rows/account";
import { APPLICATION_ROWS } from "./rows/application";
import { CONTRACT_ROWS } from "./rows/contract";
import { OFFICE_ROWS } from "./rows/office";
import { REGISTER_ROWS } from "./rows/register";

/** Role × use case, by hand. A new use case gets its row here, or the matrix fails. */
export const ROWS: Rows = {
  ...ACCOUNT_ROWS,
  ...APPLICATION_ROWS,
  ...CONTRACT_ROWS,
  ...OFFICE_ROWS,
  ...REGISTER_ROWS,
};
