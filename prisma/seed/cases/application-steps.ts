import type { z } from "zod";
import { CENTRAL_FUNCTION_POINTS, CONDITIONS } from "@/lib/domain/application/application-lists";
import type { applicationContent } from "@/lib/domain/application/application-form";
import { openApplication } from "@/lib/usecases/application/open-application";
import { saveApplication } from "@/lib/usecases/application/save-application";
import { submitApplication } from "@/lib/usecases/application/submit-application";
import { withdrawCase } from "@/lib/usecases/case/withdraw-case";
import type { Actor } from "@/lib/domain/access/actor";
import { addDays, addMonths, type PlainDate } from "@/rules/core/plain-date";
import { bring } from "../papers";
import { play } from "../play";
import type { Organisation } from "./organisation";

type Content = z.input<typeof applicationContent>;
type Fact = Readonly<{ detail: string; factOn: string; secondFactOn?: string; claim?: "not-applicable" }>;

export const SCHEME = "OLS/GZ-0071";
export const CRITERIA = ["GB/T 19012-2019"];

const factsOf = (on: PlainDate): Readonly<Record<(typeof CONDITIONS)[number], Fact>> => ({
  "legal-person": { detail: "营业执照，有限责任公司，存续", factOn: "2018-05-16" },
  permits: { detail: "本业务无须行政许可", factOn: addDays(on, -3), claim: "not-applicable" },
  "lawful-products": { detail: "服务合同与告示符合消费者权益保护的规定", factOn: addDays(on, -3) },
  "system-run": { detail: "体系文件自发布之日起运行，记录完整", factOn: addMonths(on, -5) },
  "no-breach": { detail: "公示系统查询，近一年无处罚、无撤销", factOn: addDays(on, -2) },
  "internal-audit-and-review": {
    detail: "内部审核与管理评审均已完成，改进项已关闭",
    factOn: addMonths(on, -2),
    secondFactOn: addMonths(on, -1),
  },
  "not-ordered-to-stop": { detail: "严重失信主体名单查询，无记录", factOn: addDays(on, -2) },
});

const conditionsOf = (on: PlainDate): Content["conditions"] => {
  const facts = factsOf(on);
  return CONDITIONS.map((condition) => {
    const { detail, factOn, secondFactOn = null, claim = "holds" } = facts[condition];
    return {
      ...{ condition, claim, detail, factOn, secondFactOn, number: "", validTo: null },
      source: "国家企业信用信息公示系统与企业原件",
      checkedOn: addDays(on, -1),
    };
  });
};

const documentsOf = async (client: Actor, on: PlainDate): Promise<Content["documents"]> => [
  { kind: "application-form", fileId: await bring(client, on, "认证申请表"), note: "" },
  { kind: "business-licence", fileId: await bring(client, on, "营业执照"), note: "" },
  { kind: "system-documents", fileId: await bring(client, on, "投诉处理管理手册"), note: "" },
  { kind: "laws-and-standards", fileId: await bring(client, on, "适用法律法规清单"), note: "" },
];

const NUMERALS = "一二三四五六七八九";

/** 第一项目部, …, 第十六项目部 */
const ordinal = (number: number): string => {
  const tens = Math.floor(number / 10);
  return [tens > 1 ? NUMERALS[tens - 1] : "", tens > 0 ? "十" : "", NUMERALS[(number % 10) - 1] ?? ""].join(
    "",
  );
};

/** 5.4.5: projects that do the same under one central office. */
const sitesOf = ({ projects, people, address, addressEn, business }: Organisation): Content["sites"] =>
  Array.from({ length: projects }, (_, index) => ({
    ...{ kind: "fixed" as const, name: `第${ordinal(index + 1)}项目部`, nameEn: `Project ${index + 1}` },
    ...{ address: `${address}以东 ${index + 1} 号院`, addressEn: `Yard ${index + 1} East of ${addressEn}` },
    ...{ activity: business.process, distanceKm: 3 + index, contact: "", similarGroup: 1 },
    headcount: Math.min(4, Math.floor(people / projects)),
  }));

const contentOf = async (organisation: Organisation, client: Actor, on: PlainDate): Promise<Content> => {
  const { business, people, projects, email, name, nameEn, creditCode, address, addressEn } = organisation;
  const { legalRepresentative, contact, contactPhone } = organisation;
  const nights = Math.floor(people / 5);
  const [day, night] = business.groups;
  return {
    applicant: {
      ...{ name, nameEn, creditCode, address, addressEn, legalRepresentative, contact, contactPhone },
      ...{ contactEmail: email, registrationCertificate: "", country: "CN", establishedOn: "2018-05-16" },
    },
    ...{
      scope: business.scope,
      scopeEn: business.scopeEn,
      criteria: [...CRITERIA, ...(organisation.isCombined ? ["GB/T 19001-2016"] : [])],
    },
    ...{ totalEmployees: Math.ceil(people * 1.3), systemSince: addMonths(on, -5) },
    ...{ shifts: "", complexity: [], complexityNote: "" },
    ...{ centralFunction: projects === 0 ? [] : [...CENTRAL_FUNCTION_POINTS], sites: sitesOf(organisation) },
    personnel: [
      { group: day, count: people - nights, hoursPerDay: 8 },
      { group: night, count: nights, hoursPerDay: 4 },
    ],
    conditions: conditionsOf(on),
    documents: [
      ...(await documentsOf(client, on)),
      ...(projects === 0
        ? []
        : [{ kind: "site-list" as const, fileId: await bring(client, on, "场所清单"), note: "" }]),
    ],
    previousCertificates: [],
  };
};

export type Filled = Readonly<{ caseId: string; version: number }>;

/** 5.2: the client opens its application and fills in everything the form asks for. */
export const fillIn = async (organisation: Organisation, client: Actor, on: PlainDate): Promise<Filled> => {
  const clientId = client.clientId ?? "";
  const { id: caseId } = await play(client, on, openApplication, {
    ...{ clientId, scheme: SCHEME },
    combinedWith: organisation.isCombined ? ["QMS"] : [],
  });
  const content = await contentOf(organisation, client, on);
  const { version } = await play(client, on, saveApplication, { caseId, version: 1, content });
  return { caseId, version };
};

export const submit = async (client: Actor, on: PlainDate, filled: Filled): Promise<void> => {
  await play(client, on, submitApplication, filled);
};

export const withdraw = async (client: Actor, on: PlainDate, caseId: string): Promise<void> => {
  await play(client, on, withdrawCase, { caseId, reason: "公司业务调整，本年度暂不申请认证。" });
};
