import { expect, test } from "vitest";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { laterSites } from "@/lib/domain/programme/later-sites";

const rules = rulesOfCase({ scheme: "OLS/GZ-0071", edition: "A/2", combined: [] });

test("5.4.5.2.2, 5.4.5.2.3: 2 sites unlike any other and 22 similar: 4 at surveillance, 6 at recertification", () => {
  const sites = { sampled: true, alone: 2, groups: [22] };
  expect(laterSites(rules, "surveillance", sites)).toBe(4);
  expect(laterSites(rules, "recertification", sites)).toBe(6);
});

test("5.4.5.2.1: where sampling was not allowed every site is visited each time", () => {
  expect(laterSites(rules, "surveillance", { sampled: false, alone: 24, groups: [] })).toBe(24);
});
