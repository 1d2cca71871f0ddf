import { prisma } from "@/lib/data/prisma";
import { draw } from "@/lib/site-draw/draw";
import type { Content } from "./application-content";
import { contractedCase, makeAuditPeople } from "./programme-path";

/** The day on which the programme is set. */
export const PROGRAMME_DAY = "2026-06-01";

/** What the draw of the sites starts from: the number of the case and the day it was opened. */
export const SEEDED = "2026-0001 2026-05-11";

const site = (name: string, similarGroup: number | null) => ({
  kind: "fixed" as const,
  name,
  nameEn: "",
  address: `江苏省南京市示例路 ${name}`,
  addressEn: "",
  activity: "业主投诉处理",
  distanceKm: 10,
  contact: "",
  headcount: 7,
  similarGroup,
});

export const POINTS = [
  "central-control",
  "legal-or-contractual-tie",
  "one-system",
  "central-internal-audit",
  "power-to-correct",
] as const;

/** Case 2: 2 dissimilar and 22 similar sites, 150 people of 8 h and 24 of 4.5 h. */
const manySites =
  (confirmed: readonly (typeof POINTS)[number][]) =>
  (content: Content): Content => ({
    ...content,
    totalEmployees: 174,
    centralFunction: [...confirmed],
    personnel: [
      { group: "总部与各项目投诉处理人员", count: 150, hoursPerDay: 8 },
      { group: "夜班值守", count: 24, hoursPerDay: 4.5 },
    ],
    documents: [
      ...content.documents,
      { kind: "site-list", fileId: content.documents[0]?.fileId ?? "", note: "" },
    ],
    sites: [
      site("呼叫中心", null),
      site("档案中心", null),
      ...Array.from({ length: 22 }, (_, index) => site(`项目${index + 1}`, 1)),
    ],
  });

/** Case 2 up to its programme: its sites, those drawn by lot, and the rest of the similar ones. */
export const caseTwo = async (confirmed: readonly (typeof POINTS)[number][] = POINTS) => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people, { content: manySites(confirmed) });
  const sites = await prisma().caseSite.findMany({
    where: { caseId },
    orderBy: { position: "asc" },
    select: { id: true, name: true, similarGroup: true },
  });
  const similar = sites.filter((each) => each.similarGroup === 1).map((each) => each.id);
  const drawn = draw({
    algorithm: "sha256-rank-1",
    seed: SEEDED,
    sites: similar.map((id) => ({ id, visitedThisCycle: false })),
    random: 2,
  }).drawn;
  const rest = similar.filter((id) => !drawn.includes(id));
  return { people, caseId, sites, drawn, rest };
};

export const chosen = (ids: readonly string[]) => ids.map((siteId) => ({ siteId, reason: "投诉量居前" }));
