import { expect, test } from "vitest";
import { prepareContentForm } from "@/lib/domain/certificate/certificate-content";

const form = (nameEn: string) => ({
  caseId: "0199f1a0-0000-7000-8000-000000000001",
  ...{ version: 0, answer: "none", nameEn },
  addressEn: "88 Shili Road",
  scopeEn: "Complaint handling",
  sites: [{ nameEn: "Head office", addressEn: "88 Shili Road", activityEn: "Complaint handling" }],
});

test.each(["Qinghe 😀 Co., Ltd.", "Qinghe \ue000 Co.", "Qinghe 🇨🇳 Co."])(
  "5.9.4: what no paper can print is refused beside its field: %s",
  (nameEn) => {
    const read = prepareContentForm.safeParse(form(nameEn));
    expect(read.error?.issues).toMatchObject([{ path: ["nameEn"], params: { code: "unprintable" } }]);
  },
);

test.each(["Café Ångström & Söhne © 2026", "Qinghe 青禾（中国）①Ⅱ℃±§", "Yoshino 𠮷野"])(
  "is printed: %s",
  (nameEn) => {
    expect(prepareContentForm.safeParse(form(nameEn)).success).toBe(true);
  },
);
