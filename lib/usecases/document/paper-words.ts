import type { Condition, DocumentKind } from "@/lib/domain/application/application-lists";
import words from "@/lib/i18n/messages/zh-CN/application.json" with { type: "json" };
import rules from "@/lib/i18n/messages/zh-CN/rules.json" with { type: "json" };
import units from "@/lib/i18n/messages/zh-CN/workflow.json" with { type: "json" };
import type { Notice, Step } from "@/rules/core/answer";

/** Papers are Chinese first; they name things with the very words of the pages. */
export const conditionName = (condition: Condition): string => words.application.conditions[condition];
export const documentName = (kind: DocumentKind): string => words.application.documentKinds[kind];

const STEPS: Readonly<Record<string, string>> = rules.steps;
const CATEGORIES: Readonly<Record<string, string>> = rules.facts.category;
const UNITS: Readonly<Record<string, string>> = { ...units.units, ...rules.units };

/** One step of a rule's reckoning as a paper prints it. */
export const stepWords = ({ code, value, unit }: Step): Readonly<{ text: string; value: string }> => ({
  text: STEPS[code] ?? code,
  value:
    typeof value === "string"
      ? unit === "category"
        ? (CATEGORIES[value] ?? value)
        : value
      : `${value} ${UNITS[unit] ?? ""}`.trim(),
});

const WARNINGS: Readonly<Record<string, string>> = rules.warnings;

/** A rule's warning with its figures. */
export const warningWords = ({ code, facts }: Notice): string =>
  (WARNINGS[code] ?? code).replace(/\{(\w+)\}/gu, (whole, name: string) => String(facts[name] ?? whole));
