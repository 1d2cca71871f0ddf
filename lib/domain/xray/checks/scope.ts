import { place, type Check, type Disagreement } from "../check";
import { evidencePassages, reportPassages } from "../text/passages";
import { bareWords, excerpt, sentencesOf } from "../text/sentences";
import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";

type Where = XrayFile["scopes"][number]["where"];

const scopeOf = ({ scopes }: XrayFile, where: Where): string | null =>
  scopes.find((each) => each.where === where)?.scope ?? null;

const PARTS: Readonly<Record<Where, PlacePart>> = {
  application: "application",
  contract: "contract",
  plan: "plan",
  report: "scope",
  certificate: "certificate",
  records: "records",
};

const scopesDiffer =
  (earlier: Where, later: Where, isExcused: (file: XrayFile) => boolean = () => false) =>
  (file: XrayFile): readonly Disagreement[] => {
    const [one, other] = [scopeOf(file, earlier), scopeOf(file, later)];
    if (one === null || other === null || bareWords(one) === bareWords(other) || isExcused(file)) return [];
    return [
      {
        facts: { one, other },
        places: [place(PARTS[earlier], one, earlier), place(PARTS[later], other, later)],
      },
    ];
  };

const isExplained = ({ scopeReason }: XrayFile): boolean => scopeReason !== "";

const criteriaDiffer = ({ criteria }: XrayFile): readonly Disagreement[] => {
  const [first, ...others] = criteria;
  if (first === undefined) return [];
  const same = (list: readonly string[]): string => list.map(bareWords).toSorted().join();
  return others
    .filter((row) => same(row.criteria) !== same(first.criteria))
    .map((row) => ({
      facts: { one: first.criteria, other: row.criteria },
      places: [
        place(PARTS[first.where], first.criteria.join(", "), first.where),
        place(PARTS[row.where], row.criteria.join(", "), row.where),
      ],
    }));
};

/** Activities a scope may claim, and the words in which evidence of them speaks. */
const ACTIVITIES = [
  { activity: "design", claimed: /设计(?!院|师)|研发/u, seen: /设计|研发|8\.3/u },
  { activity: "production", claimed: /生产|制造|加工/u, seen: /生产|制造|加工|车间|工序/u },
  { activity: "installation", claimed: /安装|施工/u, seen: /安装|施工/u },
  { activity: "sales", claimed: /销售|贸易/u, seen: /销售|合同|订单|贸易/u },
  { activity: "maintenance", claimed: /维修|维护|运维/u, seen: /维修|维护|运维|检修/u },
  { activity: "transport", claimed: /运输|配送|物流/u, seen: /运输|配送|物流|车辆/u },
] as const;

/** "投诉处理" of "运行维护服务中的投诉处理": the trade it happens in is not what is certified. */
const whatIsCertified = (scope: string): string => scope.replaceAll(/[^；;。\n]*中的/gu, "");

const activityUnseen = (file: XrayFile): readonly Disagreement[] => {
  const scope = scopeOf(file, "report") ?? scopeOf(file, "plan") ?? scopeOf(file, "contract");
  const evidence = evidencePassages(file);
  if (scope === null || evidence.length === 0) return [];
  return ACTIVITIES.flatMap(({ activity, claimed, seen }) => {
    const named = claimed.exec(whatIsCertified(scope));
    if (named === null || evidence.some(({ text, detail }) => seen.test(`${detail} ${text}`))) return [];
    return [
      {
        facts: { activity: named[0] },
        places: [place("scope", scope, activity), place("note", "", named[0])] as const,
      },
    ];
  });
};

const EXCEPTED = /[（(][^（()）]*除外[^（()）]*[）)]/gu;
const DESIGN_EXCLUDED =
  /(?:予以剔除|免除|裁剪)[^。；;\n]{0,10}8\.3|8\.3[^。；;\n]{0,16}(?:剔除|免除|裁剪)|(?:8\.3|设计(?:和|与)?开发)[^。；;\n]{0,16}(?:不适用|删减|不涉及)|(?:不适用|删减|不涉及)[^。；;\n]{0,10}(?:8\.3|设计(?:和|与)?开发)/u;

const excludedYetClaimed = (file: XrayFile): readonly Disagreement[] => {
  const scope = scopeOf(file, "report") ?? scopeOf(file, "certificate");
  if (scope === null || !/设计(?!院|师)|研发/u.test(scope.replaceAll(EXCEPTED, ""))) return [];
  const told = [...reportPassages(file), ...evidencePassages(file)].flatMap((passage) => {
    const found = DESIGN_EXCLUDED.exec(passage.text);
    return found === null ? [] : [{ ...passage, found }];
  })[0];
  return told === undefined
    ? []
    : [
        {
          places: [
            place("scope", scope),
            place(
              told.part,
              excerpt(told.text, told.found.index, told.found.index + told.found[0].length),
              told.detail,
            ),
          ],
        },
      ];
};

const DESIGN_DONE =
  /设计(?:和开发|开发)?(?:的)?(?:评审|验证|确认|输入|输出|任务书|计划书|变更单)|新[品款][^。；;，,]{0,6}设计/u;
const OF_ANOTHER = /顾客|客户|甲方|业主|委托|外包|供方|供应商|设计院|设计单位|不适用|删减|未|无|没有|不/u;

const designExcludedYetDone = (file: XrayFile): readonly Disagreement[] => {
  const passages = [...reportPassages(file), ...evidencePassages(file).filter(({ part }) => part === "note")];
  const saying = (isMeant: (sentence: string) => boolean) =>
    passages
      .flatMap((passage) => sentencesOf(passage.text).map((sentence) => ({ ...passage, sentence })))
      .find(({ sentence }) => isMeant(sentence));
  const told = saying((sentence) => DESIGN_EXCLUDED.test(sentence));
  const done = saying((sentence) => DESIGN_DONE.test(sentence) && !OF_ANOTHER.test(sentence));
  return told === undefined || done === undefined
    ? []
    : [
        {
          places: [
            place(told.part, excerpt(told.sentence, 0, 80), told.detail),
            place(done.part, excerpt(done.sentence, 0, 80), done.detail),
          ],
        },
      ];
};

const SCOPE_TOLD = /范围(?:为|是|：|:)[“"]?(?<scope>[^。；;\n”"]{4,200})/u;
const OTHER_SCOPE = /原|申请|扩大|扩展|缩小|变更|营业执照|经营范围|许可范围|业务范围/u;

/** Activities that stand in a scope the report tells in its own words and not in the one audited. */
const scopeToldWider = (file: XrayFile): readonly Disagreement[] => {
  const scope = scopeOf(file, "report") ?? scopeOf(file, "plan") ?? scopeOf(file, "contract");
  if (scope === null) return [];
  return file.texts.flatMap(({ part, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const told = SCOPE_TOLD.exec(sentence)?.groups?.["scope"];
      if (told === undefined || OTHER_SCOPE.test(sentence)) return [];
      return ACTIVITIES.flatMap(({ claimed }) => {
        const named = claimed.exec(told.replaceAll(EXCEPTED, ""));
        return named === null || claimed.test(scope)
          ? []
          : [
              {
                facts: { activity: named[0] },
                places: [place(part, excerpt(sentence, 0, 80)), place("scope", scope)] as const,
              },
            ];
      });
    }),
  );
};

/** What may be done is bounded by the permits; "within the permit" in a scope asks for one on file. */
const permitUnseen = (file: XrayFile): readonly Disagreement[] => {
  const scope = scopeOf(file, "report") ?? scopeOf(file, "certificate");
  if (scope === null || !/许可|资质(?:证书)?范围/u.test(scope)) return [];
  const held = file.papers.some(({ name }) => /许可|资质|生产证|经营证/u.test(name));
  return held
    ? []
    : [
        {
          places: [
            place("scope", scope),
            place("organisation", file.papers.map(({ name }) => name).join("、")),
          ],
        },
      ];
};

/** One scope and one list of criteria from application to certificate. */
export const SCOPE_CHECKS = [
  {
    code: "scope-of-contract",
    severity: "must-answer",
    clause: "5.3.3",
    find: scopesDiffer("application", "contract"),
  },
  { code: "scope-of-plan", severity: "must-mend", clause: "5.4.6.1", find: scopesDiffer("contract", "plan") },
  {
    code: "scope-of-report",
    severity: "must-answer",
    clause: "5.5.9.2 f)",
    find: scopesDiffer("plan", "report", isExplained),
  },
  {
    code: "scope-of-certificate",
    severity: "must-mend",
    clause: "5.9.4",
    find: scopesDiffer("report", "certificate"),
  },
  { code: "criteria-differ", severity: "must-mend", clause: "4.1", find: criteriaDiffer },
  { code: "activity-unseen", severity: "must-answer", clause: "5.6.1 d)", find: activityUnseen },
  { code: "excluded-yet-claimed", severity: "must-mend", clause: "5.5.9.2 f)", find: excludedYetClaimed },
  {
    code: "design-excluded-yet-done",
    severity: "must-mend",
    clause: "5.5.9.2 f)",
    find: designExcludedYetDone,
  },
  { code: "scope-told-wider", severity: "must-mend", clause: "5.5.9.2 f)", find: scopeToldWider },
  { code: "permit-unseen", severity: "must-answer", clause: "5.2.1", find: permitUnseen },
] as const satisfies readonly Check[];
