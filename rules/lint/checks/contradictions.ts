import { grouped } from "../document/grouped";
import type { PlacedLine } from "../document/rule-document";
import { at } from "../document/words";
import type { Finding } from "../finding";

/** What one place of the document says of a thing; `key` is the thing. */
export type Said = { readonly key: string; readonly line: PlacedLine; readonly text: string };

/** The first place that says something else of a thing than the place before it, for each thing. */
export const contradictions = <T extends Said>(
  said: readonly T[],
  differ: (one: T, other: T) => boolean,
): readonly Finding[] =>
  [...grouped(said, ({ key }) => key).values()].flatMap((group) =>
    group.slice(0, 1).flatMap((first) =>
      group
        .filter((each) => differ(first, each))
        .slice(0, 1)
        .map((other) => ({
          ...at(other.line),
          code: "conflicting-limits" as const,
          text: other.text,
          refersTo: `${first.line.place}: ${first.text}`,
        })),
    ),
  );
