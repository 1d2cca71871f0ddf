import { missingGlyphs } from "@/lib/documents/kit/glyphs";
import type { Facts } from "@/lib/domain/outcome";
import type { DeclaredUseCase } from "../framework/define-use-case";

export type GlyphFault = Readonly<{ path: string; text: string; code: "no-glyph"; facts: Facts }>;

/** What is typed of a case, an organisation, a person or the body may come to stand on an official paper. */
const PRINTED = ["/cases/{caseId}", "/clients", "/people", "/settings"];

const isForPaper = ({ method, path }: Pick<DeclaredUseCase, "method" | "path">): boolean =>
  method !== "GET" && PRINTED.some((start) => path.startsWith(start));

/** Signs that only steer the text take no room on paper. */
const UNSEEN = /[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu;

/** The texts of a value that no official paper could show, each with the characters its font does not have. */
export const unprinted = (value: unknown, path: readonly string[] = []): readonly GlyphFault[] => {
  if (typeof value === "string") {
    const characters = missingGlyphs(value.replace(UNSEEN, ""));
    return characters.length === 0
      ? []
      : [{ path: path.join("."), text: value, code: "no-glyph", facts: { characters } }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    unprinted(member, [...path, key]),
  );
};

/**
 * Said when it is typed, beside the field: a rare ideograph that the font of the papers lacks would stand on a
 * certificate as an empty box.
 */
export const glyphFaults = (
  useCase: Pick<DeclaredUseCase, "method" | "path">,
  form: unknown,
): readonly GlyphFault[] => (isForPaper(useCase) ? unprinted(form) : []);
