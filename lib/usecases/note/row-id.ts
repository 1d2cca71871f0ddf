import { createHash } from "node:crypto";
import type { RowPlace } from "@/lib/domain/audit/check-list";
import { canonicalJson } from "@/lib/domain/canonical-json";

const UUID_LENGTH = 32;
const GROUPS = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/u;

/**
 * The id of the note that a place of the check list waits for (UUID version 8). Made of the place itself: two devices
 * that begin the same row at once write one note, and the second is shown what the first wrote.
 */
export const rowId =
  (auditId: string) =>
  ({ criterion, clause, unit, siteId }: RowPlace, turn: number): string =>
    createHash("sha256")
      .update(canonicalJson({ auditId, criterion, clause, unit, siteId, turn }))
      .digest("hex")
      .slice(0, UUID_LENGTH)
      .replace(GROUPS, "$1-$2-8$3-8$4-$5");
