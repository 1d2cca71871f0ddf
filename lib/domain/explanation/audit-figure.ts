import type { AuditKind } from "../audit/audit-kinds";
import { surveillanceNumber } from "../programme/windows";
import type { FigureOf } from "./figures.data";

const FIGURE_OF_AUDIT: Readonly<Record<AuditKind, FigureOf | null>> = {
  stage1: { figure: "stage1-days" },
  stage2: { figure: "stage2-days" },
  surveillance: { figure: "surveillance-days" },
  recertification: { figure: "recertification-days" },
  special: null,
  supplementary: null,
};

/** The figure that the days of an audit are; null: people give an audit of this kind its days. */
export const figureOfAudit = (kind: AuditKind): FigureOf | null => FIGURE_OF_AUDIT[kind];

/** The figure that the last day of an audit's window is; stage 2 may begin until its own clock ends (5.1, 6.1). */
export const windowFigure = (audit: Readonly<{ kind: string; position: number }>): FigureOf | null => {
  if (audit.kind === "stage2") return { figure: "clock", of: "stage2-latest" };
  if (audit.kind === "recertification") return { figure: "window", of: "recertification" };
  const number = surveillanceNumber(audit);
  return number === null ? null : { figure: "window", of: `surveillance${number}` };
};
