import { expect, test } from "vitest";
import { toldBusiness, toldFact, toldSite } from "@/lib/usecases/application/told-application";
import { plainDate } from "@/rules/core/plain-date";

test("5.2.1(6): the paper tells the claim, and the two days of audit and review by their names", () => {
  const fact = {
    ...{ condition: "internal-audit-and-review" as const, claim: "holds" as const, detail: "两次均有记录" },
    ...{ number: "", source: "记录", checkedOn: plainDate("2026-05-10"), validTo: null },
    ...{ factOn: plainDate("2026-03-02"), secondFactOn: plainDate("2026-03-20") },
  };
  expect(toldFact(fact)).toBe("满足；两次均有记录；内部审核：2026年3月2日；管理评审：2026年3月20日");
});

test("5.2.2(5): the paper tells of a site whatever was applied for", () => {
  const site = {
    ...{ kind: "fixed" as const, name: "城东项目", nameEn: "East project", address: "示例路 1 号" },
    ...{ addressEn: "1 Shili Road", activity: "投诉受理", distanceKm: 12, contact: "唐予安", headcount: 6 },
    similarGroup: 1,
  };
  expect(toldSite(site)).toBe(
    "投诉受理；人数：6；相同组号：1；距离：12 km；联系人：唐予安；英文名称：East project；英文地址：1 Shili Road",
  );
  expect(
    toldSite({ ...site, nameEn: "", addressEn: "", contact: "", distanceKm: 0, similarGroup: null }),
  ).toBe("投诉受理；人数：6");
});

test("5.3.1.1, 5.4.5.2.1: the paper tells shifts, complexity and the confirmed points of the central function", () => {
  expect(
    toldBusiness({
      shifts: "两班",
      complexity: ["high-risk"],
      complexityNote: "",
      centralFunction: ["one-system"],
    }),
  ).toBe("倒班情况：两班；存在的因素：高风险管控；成立的各项：全部场所运行同一体系");
});
