import { calendarPreviewForm } from "@/lib/domain/calendar/calendar-year-form";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { weighYear } from "./weigh-year";

/** What a pasted announcement would make of a year, and which open clocks it would move; nothing is kept. */
export const previewCalendarYear = defineUseCase({
  name: "calendar.preview-year",
  permission: "setting:write",
  method: "POST",
  path: "/settings/calendar/preview",
  input: calendarPreviewForm,
  readsOnly: true,
  async run(context, form) {
    const { version, read, moves, seen } = await weighYear(context, form);
    return accepted({ version, ...read, moves, seen });
  },
});
