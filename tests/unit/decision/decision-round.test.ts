import { expect, test } from "vitest";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { contentOfSystem } from "@/lib/domain/certificate/content-of-system";
import {
  firstToDecide,
  isSystemOf,
  roundOutcome,
  undecidedSchemes,
  type Taken,
} from "@/lib/domain/decision/decision-round";

const OLS = "OLS/GZ-0071";
const both = {
  ...{ scheme: OLS, edition: "A/2", decisionRound: 2 },
  combined: [{ scheme: "QMS", edition: "2025" }],
};

const taken = (scheme: string, round: number, outcome: Taken["outcome"] = "grant"): Taken => ({
  ...{ scheme, round, outcome },
});

test("5.9, 11.1: a case goes on once each of its systems is decided in its round", () => {
  expect(roundOutcome(both, [])).toBe("open");
  expect(roundOutcome(both, [taken(OLS, 2)])).toBe("open");
  expect(roundOutcome(both, [taken(OLS, 2), taken("QMS", 2)])).toBe("granted");
  expect(roundOutcome(both, [taken(OLS, 2, "refuse"), taken("QMS", 2)])).toBe("granted");
  expect(roundOutcome(both, [taken(OLS, 2, "refuse"), taken("QMS", 2, "refuse")])).toBe("refused");
});

test("5.9: what was decided in an earlier round carries nothing any more", () => {
  expect(roundOutcome(both, [taken(OLS, 1), taken("QMS", 1)])).toBe("open");
  expect(undecidedSchemes(both, [taken(OLS, 1), taken("QMS", 2)])).toEqual([OLS]);
  expect(roundOutcome(both, [taken(OLS, 1), taken(OLS, 2, "refuse"), taken("QMS", 2, "refuse")])).toBe(
    "refused",
  );
});

test("the page opens with the first system that waits, and with the leading one once none does", () => {
  expect(firstToDecide(both, [])).toBe(OLS);
  expect(firstToDecide(both, [taken(OLS, 2)])).toBe("QMS");
  expect(firstToDecide(both, [taken(OLS, 2), taken("QMS", 2)])).toBe(OLS);
  expect([OLS, "QMS", "EMS"].map((scheme) => isSystemOf(both, scheme))).toEqual([true, true, false]);
});

const shared: CertificateContent = {
  ...{ name: "杭州青禾", nameEn: "Qinghe", address: "杭州", addressEn: "Hangzhou" },
  ...{ creditCode: "", registrationCertificate: "R-1", scope: "客服", scopeEn: "Service", sites: [] },
  criteria: ["GB/T 19001-2016", "GB/T 19012-2019"],
};

test("4.1, 11.1: certificates share all but the criteria; one alone says what the case says, in its order", () => {
  expect(contentOfSystem(both, "QMS", shared)).toEqual({ ...shared, criteria: ["GB/T 19001-2016"] });
  expect(contentOfSystem(both, OLS, shared)).toEqual({ ...shared, criteria: ["GB/T 19012-2019"] });
  expect(contentOfSystem({ ...both, combined: [] }, OLS, shared)).toBe(shared);
});
