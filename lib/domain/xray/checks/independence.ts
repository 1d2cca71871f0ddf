import { addMonths } from "@/rules/core/plain-date";
import { place, type Check, type Disagreement } from "../check";
import { evidencePassages, reportPassages, type Passage } from "../text/passages";
import { bareWords, excerpt, sentencesOf } from "../text/sentences";
import { mostMonths } from "../limits";
import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";

const consultedLately = ({ team, audit, limits }: XrayFile): readonly Disagreement[] => {
  const months = mostMonths(limits, ({ impartialityMonths }) => impartialityMonths);
  return team.flatMap(({ name, consultedClientUntil: until }) =>
    months === null || until === null || audit === null || addMonths(until, months) <= audit.from
      ? []
      : [{ facts: { name, until }, places: [place("team", until, name), place("timing", audit.from)] }],
  );
};

const onTeam = (file: XrayFile, names: readonly string[], part: PlacePart): readonly Disagreement[] =>
  file.team
    .filter(({ name }) => names.includes(name))
    .map(({ name, role }) => ({ facts: { name }, places: [place("team", name, role), place(part, name)] }));

const reviewerOnTeam = (file: XrayFile) => onTeam(file, file.applicationReviewers, "review");

const deciderOnTeam = (file: XrayFile) => onTeam(file, file.deciders, "records");

const reviewerDecides = ({ applicationReviewers, deciders }: XrayFile): readonly Disagreement[] =>
  applicationReviewers
    .filter((name) => deciders.includes(name))
    .map((name) => ({ facts: { name }, places: [place("review", name), place("records", name)] }));

const clientsOwn = ({ team, peopleMet, names }: XrayFile): readonly Disagreement[] =>
  team.flatMap((member) => {
    const client = names.find(
      ({ name }) => member.employer !== "" && bareWords(name) === bareWords(member.employer),
    );
    const met = peopleMet.find(({ name }) => name === member.name);
    return [
      ...(client === undefined
        ? []
        : [
            {
              facts: { name: member.name },
              places: [
                place("team", member.employer, member.name),
                place("organisation", client.name),
              ] as const,
            },
          ]),
      ...(met === undefined
        ? []
        : [
            {
              facts: { name: member.name },
              places: [
                place("team", member.name, member.role),
                place("people-met", met.name, met.post),
              ] as const,
            },
          ]),
    ];
  });

const declaredLate = ({ team, audit }: XrayFile): readonly Disagreement[] =>
  team.flatMap(({ name, declaredOn }) =>
    declaredOn === null || audit === null || declaredOn <= audit.from
      ? []
      : [
          {
            facts: { name, declaredOn },
            places: [place("team", declaredOn, name), place("timing", audit.from)],
          },
        ],
  );

/** The auditor's text tells what is missing, never what to buy, write or hire (5.5.6.3, 5.5.9.1). */
const SOLUTION =
  /(?:建议|应当?|须|需)(?:贵?公司|企业|组织|受审核方|[^。；;，,\n]{0,6}部门?)?[^。；;，,\n]{0,6}(?:采用|采购|购买|聘请|招聘|外聘|编制|制定|修订|增设|安装|使用)[^。；;\n]{2,}/u;

/** Nobody but a consultant says what to buy or whom to hire; a requirement quoted says neither. */
const HIRE_OR_BUY =
  /(?:应当?|须|必须|需要?)(?:立即|尽快|及时)?[^。；;，,\n]{0,4}(?:增购|购买|购置|添置|更换为|聘用|聘请|招聘|雇用)[^。；;\n]{2,}/u;

const solutionProposed = ({ nonconformities }: XrayFile): readonly Disagreement[] =>
  nonconformities.flatMap(({ number, grade, statement }) => {
    const found = /建议/u.test(statement) ? SOLUTION.exec(statement) : HIRE_OR_BUY.exec(statement);
    return found === null
      ? []
      : [
          {
            facts: { number, grade },
            places: [
              place("nonconformity", excerpt(statement, found.index, found.index + found[0].length), number),
              place("nonconformity", statement, number),
            ],
          },
        ];
  });

const CONSULTED =
  /(?:审核组|审核员)[^。；;，,\n无未]{0,8}(?:帮助|协助|指导)(?:企业|公司|组织|受审核方)?[^。；;，,\n]{0,8}(?:编制|编写|制定|建立|修改|策划|完善)|(?:审核组|审核员|审核组长)[^。；;，,\n无未不]{0,6}(?:替|代|为|帮)(?:企业|公司|组织|受审核方|酒店|其)?[^。；;，,\n]{0,4}(?:起草|编制|编写|拟定|拟写|修订|撰写|制定|重写)/u;

/** Acts that no member of a team may do for a client, or take from one. */
const HELPED =
  "(?:帮助|协助|指导|代为|替|帮)(?:企业|公司|组织|受审核方|员工|其)?[^。；;，,\\n]{0,6}(?:起草|编制|编写|拟定|修订|撰写|制定|重写|建立|修改|策划|完善)";
const TAKEN =
  "(?:接受|收受|参加|领取|收下|收取|受邀|赴)[^。；;，,\\n未无不]{0,14}(?:宴请|宴会|招待|礼品|礼金|礼物|红包|纪念品|土特产|购物卡|旅游|游览|娱乐)";

const evidenceAndTexts = (file: XrayFile): readonly Passage[] => [
  ...reportPassages(file),
  ...evidencePassages(file).filter(({ part }) => part === "note"),
];

/** Somebody of the team and, in the same clause and without a word of denial between, what was done. */
const teamActed = (file: XrayFile, act: string, further?: RegExp): readonly Disagreement[] => {
  const names = file.team.map(({ name }) => name.replaceAll(/[^\p{Script=Han}A-Za-z ·]/gu, ""));
  const who = ["审核组", "审核员", ...names.filter((name) => name.length > 1)].join("|");
  const form = new RegExp(`(?:${who})[^。；;，,\\n无未不没拒]{0,18}${act}`, "u");
  return evidenceAndTexts(file).flatMap(({ part, detail, text }) => {
    const found = form.exec(text) ?? further?.exec(text) ?? null;
    if (found === null) return [];
    const said = excerpt(text, found.index, found.index + found[0].length);
    return [{ places: [place(part, said, detail), place("team", "", "impartiality")] as const }];
  });
};

const consultedOnSite = (file: XrayFile): readonly Disagreement[] => teamActed(file, HELPED, CONSULTED);

const hospitalityTaken = (file: XrayFile): readonly Disagreement[] => teamActed(file, TAKEN);

const OF_OWN_AUDIT = /内审|内部审核/u;

const AUDITED =
  /^(?:负责|本人|还|也|又|独自|一人){0,2}(?:审核|内审|审查)(?:了|的是)?(?<unit>[^，,。；;]{2,12})/u;

/** Nobody of the client audits the unit he works in (GB/T 19011: auditors are impartial towards what they audit). */
const ownUnitAudited = (file: XrayFile): readonly Disagreement[] => {
  const people = file.peopleMet.filter(({ name, unit }) => name.length > 1 && unit.length > 1);
  return evidenceAndTexts(file).flatMap(({ part, detail, text }) =>
    sentencesOf(text)
      .filter((sentence) => OF_OWN_AUDIT.test(sentence) || part === "evaluation-internal-audit")
      .flatMap((sentence) =>
        people
          .filter(({ name, unit }) =>
            sentence
              .split(name)
              .slice(1)
              .some((behind) => AUDITED.exec(behind)?.groups?.["unit"]?.startsWith(unit)),
          )
          .map(({ name, unit, post }) => ({
            facts: { name, unit },
            places: [
              place(part, excerpt(sentence, 0, 80), detail),
              place("people-met", unit, `${name} ${post}`),
            ] as const,
          })),
      ),
  );
};

/** Who audits is nobody's consultant, employee, reviewer or judge in the same case. */
export const INDEPENDENCE_CHECKS = [
  { code: "consulted-lately", severity: "must-mend", clause: "2.2", find: consultedLately },
  { code: "reviewer-on-team", severity: "must-mend", clause: "2.2", find: reviewerOnTeam },
  { code: "decider-on-team", severity: "must-mend", clause: "5.9.1", find: deciderOnTeam },
  { code: "reviewer-decides", severity: "must-mend", clause: "5.9.1", find: reviewerDecides },
  { code: "clients-own", severity: "must-mend", clause: "5.4.4.1", find: clientsOwn },
  { code: "declared-late", severity: "must-answer", clause: "5.4.4.1", find: declaredLate },
  { code: "solution-proposed", severity: "must-mend", clause: "5.5.6.3", find: solutionProposed },
  { code: "consulted-on-site", severity: "must-mend", clause: "5.5.9.1", find: consultedOnSite },
  { code: "hospitality-taken", severity: "must-mend", clause: "2.2", find: hospitalityTaken },
  { code: "own-unit-audited", severity: "must-answer", clause: "5.6.1 e)", find: ownUnitAudited },
] as const satisfies readonly Check[];
