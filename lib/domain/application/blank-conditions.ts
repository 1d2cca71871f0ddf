import type { ApplicationContent } from "./application-form";
import { CONDITIONS } from "./application-lists";

type Fact = ApplicationContent["conditions"][number];

/** The seven conditions in their order, those not filled in yet with nothing claimed but "holds". */
export const allConditions = (facts: readonly Fact[]): readonly Fact[] =>
  CONDITIONS.map(
    (condition) =>
      facts.find((fact) => fact.condition === condition) ?? {
        condition,
        claim: "holds",
        detail: "",
        number: "",
        source: "",
        factOn: null,
        secondFactOn: null,
        validTo: null,
        checkedOn: null,
      },
  );
