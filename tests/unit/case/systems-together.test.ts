import { expect, test } from "vitest";
import { criteriaOfScheme, type EveryRules } from "@/lib/domain/case/combined-rules";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { Criteria } from "@/rules/schemes/scheme-rules";
import { complaintHandling, environment, quality } from "@/tests/support/rules";

const OLS = { scheme: "OLS/GZ-0071", edition: "A/2" };
const QMS = { scheme: "QMS", edition: "2025" };
const EMS = { scheme: "EMS", edition: "2026" };
const together = (leading: typeof OLS, ...combined: readonly (typeof OLS)[]) =>
  rulesOfCase({ ...leading, combined });

test("11.1: a shared paper names every system, and every rule document with the leading one last", () => {
  const { system, documentNumber, schemes } = together(OLS, QMS, EMS);
  expect(system).toEqual({
    zh: "投诉处理管理体系、质量管理体系、环境管理体系",
    en: "complaints-handling management system and quality management system and environmental management system",
  });
  expect(documentNumber).toBe("CNCA-QMS-01:2025 2025、CNCA-EMS-01:2026 2026、OLS/GZ-0071");
  expect(schemes).toEqual(["OLS/GZ-0071", "QMS", "EMS"]);
});

test("11.1: the team stands in every register the systems ask for beside the leading one's own", () => {
  // Complaints handling and quality are audited by people of one register.
  expect(together(OLS, QMS).team).toEqual(complaintHandling.team);
  expect(together(OLS, QMS, EMS).team).toEqual({
    ...complaintHandling.team,
    registration: {
      ...complaintHandling.team.registration,
      alongside: { clause: "11.1", systems: [environment.team.registration.system] },
    },
  });
});

test("11.1: the readings of all systems stand together, each once", () => {
  const ids = (rules: Readonly<{ interpretations: readonly Readonly<{ id: string }>[] }>) =>
    rules.interpretations.map(({ id }) => id);
  const told = ids(together(OLS, QMS));
  expect(told.toSorted()).toEqual([...new Set([...ids(complaintHandling), ...ids(quality)])].toSorted());
  expect(told.length).toBeGreaterThan(ids(complaintHandling).length);
});

test("11.1: a list one system always audits is audited, whichever of them leads", () => {
  const listsOf = (...schemes: readonly [typeof OLS, ...(typeof OLS)[]]) =>
    together(...schemes).criteria.map(({ list, audited }) => [list.id, audited]);
  const quality9001 = ["GB/T 19001-2016", "always"];
  expect(listsOf(OLS, QMS)).toEqual([["GB/T 19012-2019", "always"], quality9001]);
  expect(listsOf(QMS, OLS)).toEqual([quality9001, ["GB/T 19012-2019", "always"]]);
});

const [ofComplaints, onRequest] = complaintHandling.criteria;
const [ofQuality] = quality.criteria;
const [ofEnvironment] = environment.criteria;
if (!ofComplaints || !onRequest || !ofQuality || !ofEnvironment)
  throw new Error("An edition has no criteria");
const ASKED = [ofComplaints, ofQuality, ofEnvironment].map(({ list }) => list.id);

const listsOf = (other: typeof quality, asked: readonly string[] = ASKED) => {
  const every: EveryRules = [complaintHandling, other];
  return criteriaOfScheme(complaintHandling, every, asked);
};
const withCriteria = (...criteria: readonly Criteria[]) => ({ ...quality, criteria });

test("4.1: a list on request stands with the system it was asked for, unless another one always audits it", () => {
  const [complaints, nineThousandOne] = ASKED;
  expect(listsOf(environment)).toEqual([complaints, nineThousandOne]);
  expect(listsOf(quality)).toEqual([complaints]);
  expect(listsOf(withCriteria(ofQuality, ofEnvironment))).toEqual([complaints]);
  expect(listsOf(withCriteria(onRequest, ofEnvironment))).toEqual([complaints, nineThousandOne]);
  // Its own list stays its own, whoever else audits it too.
  expect(listsOf(withCriteria(ofComplaints))).toEqual([complaints, nineThousandOne]);
  expect(listsOf(environment, ["GB/T 19012-2019"])).toEqual([complaints]);
});
