import type { Clause } from "../core/clause";
import type { ManDaysQuestion } from "./man-days-question";
import type { CategoryTable, ManDaysRules, PeopleTable } from "./man-days-rules";

const isByCategory = (table: PeopleTable | CategoryTable): table is CategoryTable => "columns" in table;

/** The table by effective personnel as it is printed: an edition's floor, or its own. */
export const printedTable = (rules: ManDaysRules): PeopleTable | CategoryTable =>
  rules.kind === "stages" ? rules.floor.table : rules.table;

/** The categories of which a case has one, in the order of the printed columns; none where all are of one column. */
export const manDaysCategories = (rules: ManDaysRules): readonly string[] => {
  const table = printedTable(rules);
  return isByCategory(table) ? table.columns.map((column) => column.category) : [];
};

export const tableClause = (rules: ManDaysRules): Clause => printedTable(rules).clause;

/** The days that stand for the question's category; null while no category of the table was chosen. */
export const peopleTable = (rules: ManDaysRules, question: ManDaysQuestion): PeopleTable | null => {
  const table = printedTable(rules);
  if (!isByCategory(table)) return table;
  const column = table.columns.find(
    ({ category }) => question.kind === "total" && category === question.category,
  );
  if (column === undefined) return null;
  const { clause, source, confirmedBy } = table;
  return { clause, source, confirmedBy, rows: column.rows, leastPastEnd: column.leastPastEnd };
};
