import type { SummaryItem } from "@/components/ui/error-summary";

export interface FieldMessage {
  readonly path: string;
  readonly message: string;
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const RESERVED = new Set(["ref", "types", "type", "message"]);

/** react-hook-form keeps errors as a tree of the form's shape; the summary wants a list. */
export function flattenErrors(errors: unknown, prefix = ""): readonly FieldMessage[] {
  if (!isBranch(errors)) return [];
  const message = errors["message"];
  const own =
    typeof message === "string" && typeof errors["type"] === "string" ? [{ path: prefix, message }] : [];
  const below = Object.entries(errors)
    .filter(([key]) => !(own.length > 0 && RESERVED.has(key)))
    .flatMap(([key, value]) => {
      const path = key === "root" ? prefix : prefix === "" ? key : `${prefix}.${key}`;
      return flattenErrors(value, path);
    });
  return [...own, ...below];
}

/** The control for a path, or the nearest thing around it in its form that has an id. */
export function controlFor(idPrefix: string, path: string): HTMLElement | null {
  const names = path.split(".");
  for (let length = names.length; length > 0; length -= 1) {
    const element = document.getElementById(idPrefix + names.slice(0, length).join("."));
    // The page has ids of its own, and a path may begin with one of them.
    if (element?.closest("form")) return element;
  }
  return null;
}

/** The label with the name of the group it stands in, so that two rows can be told apart: "Row 2 · Due on". */
export function fullLabelOf(control: HTMLElement | null): string | undefined {
  const group = control?.closest("[data-group]")?.getAttribute("data-group");
  return [group, labelOf(control)].filter(Boolean).join(" · ") || undefined;
}

/** What the page calls a control: its label, its legend, or its spoken name. */
export function labelOf(element: HTMLElement | null): string | undefined {
  if (!element) return undefined;
  const label = element.querySelector("[data-label-text]") ?? labelElement(element);
  const text = label?.textContent ?? element.getAttribute("aria-label");
  return text === null || text.trim() === "" ? undefined : text.trim();
}

function labelElement(element: HTMLElement): Element | null {
  const label = document.querySelector(`label[for="${CSS.escape(element.id)}"]`) ?? element.closest("label");
  return label?.querySelector("[data-label-text]") ?? label;
}

/** Summary lines with the label before the message, in the order of the page. */
export function summarise(
  idPrefix: string,
  messages: readonly FieldMessage[],
  line: (label: string, message: string) => string,
): readonly SummaryItem[] {
  return messages
    .map(({ path, message }) => ({ path, message, control: controlFor(idPrefix, path) }))
    .sort((left, right) => inPageOrder(left.control, right.control))
    .map(({ path, message, control }) => {
      const label = fullLabelOf(control);
      return {
        key: `${path}:${message}`,
        text: label === undefined ? message : line(label, message),
        target: control?.id,
      };
    });
}

function inPageOrder(left: HTMLElement | null, right: HTMLElement | null): number {
  if (!left || !right || left === right) return 0;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
