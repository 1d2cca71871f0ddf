import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";

type Site = CertificateContent["sites"][number];

export const aSite = (change: Partial<Site> = {}): Site => ({
  ...{ caseSiteId: null, kind: "central", name: "总部", nameEn: "Head office", address: "示例路1号" },
  ...{ addressEn: "No. 1 Shili Road", activity: "投诉处理", activityEn: "Complaints handling", ...change },
});

/** What a certificate of one site says, in both languages, with what a test changes. */
export const aContent = (change: Partial<CertificateContent> = {}): CertificateContent => ({
  ...{ name: "青禾公司", nameEn: "Qinghe", address: "示例路1号", addressEn: "No. 1 Shili Road" },
  ...{ creditCode: "91350100M000100Y43", registrationCertificate: "" },
  ...{ scope: "投诉处理", scopeEn: "Complaints handling", criteria: ["GB/T 19012-2019"], sites: [aSite()] },
  ...change,
});
