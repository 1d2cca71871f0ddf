import type { z } from "zod";
import type { ConductFile, HeldMeeting, TeamRow } from "@/lib/domain/audit/conduct-file";
import { differingFacts, FACT_NAMES, type CaseFacts, type FactName } from "@/lib/domain/audit/facts-file";
import type { dataConfirmation, factSettlement, Frozen, span, teamMember } from "@/lib/documents/kit/model";
import type { ScopeWords } from "@/lib/domain/audit/scope-in-force";
import type { Settlement } from "@/lib/domain/audit/settlement";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import { codesHeld } from "@/lib/domain/team/team-file";
import { registersOf } from "@/rules/team/counted-members";
import { fill, wordsIn } from "@/lib/documents/kit/words";

type Member = Frozen<z.infer<typeof teamMember>>;

const LANGUAGE = "zh-CN";
const MINUTES = 60;

/** 555 → "09:15" */
export const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / MINUTES)).padStart(2, "0")}:${String(minutes % MINUTES).padStart(2, "0")}`;

const PAPER_ROLES: Readonly<Record<string, Member["role"]>> = {
  leader: "leader",
  member: "member",
  intern: "intern",
  "technical-expert": "technicalExpert",
  interpreter: "interpreter",
  observer: "observer",
  guide: "guide",
};

const statusOf = (status: string | undefined): Member["status"] =>
  status === "formal" || status === "intern" ? status : "none";

/**
 * A member as papers print it: the registration for the audited system held on the audit's first day, and the codes of
 * its scheme. Somebody may be registered for other systems as well.
 */
export const paperMember = (
  file: Pick<ConductFile, "startsOn">,
  member: TeamRow,
  { schemes, team }: Pick<CaseRules, "schemes" | "team">,
): Member => {
  const role = PAPER_ROLES[member.role];
  if (role === undefined) throw new RangeError(`No paper knows the role ${member.role}`);
  const day = file.startsOn ?? member.slots[0]?.date ?? null;
  const registers = registersOf(team);
  const held = member.registrations.filter(
    ({ system, validFrom, validTo }) =>
      registers.includes(system) && day !== null && validFrom <= day && day <= validTo,
  );
  return {
    name: member.name,
    role,
    status: statusOf(held.find(({ status }) => status === "formal")?.status ?? held[0]?.status),
    registration: held.length === 0 ? null : held.map(({ number }) => number).join("、"),
    fullTime: member.isFullTime,
    codes: codesHeld(schemes, member.codes).map(({ code }) => code),
  };
};

const NOON = 12 * MINUTES;
const halfOf = (minutes: number) => (minutes < NOON ? "morning" : "afternoon");

const STANDING: readonly string[] = ["authorised-representative", "top-management"];

/**
 * Who stood for the client's management before the team (5.5.9.2 b): the representative it authorised for a meeting,
 * else the top manager who came in person. The application's contact is neither.
 */
export const managementRepresentative = ({
  opening,
  closing,
}: Pick<ConductFile, "opening" | "closing">): string => {
  const present = [...(closing?.attendance ?? []), ...(opening?.attendance ?? [])];
  const [chosen] = STANDING.flatMap((wanted) => present.filter(({ capacity }) => capacity === wanted));
  if (chosen === undefined) return "";
  return chosen.post === "" ? chosen.name : `${chosen.name}（${chosen.post}）`;
};

/** From the opening to the closing, as held. */
export const heldSpan = (opening: HeldMeeting, closing: HeldMeeting): z.infer<typeof span> => ({
  from: opening.heldOn,
  fromHalf: halfOf(opening.startsAt),
  to: closing.heldOn,
  toHalf: halfOf(closing.startsAt),
});

const siteWords = ({ dissimilarSites, similarGroups }: CaseFacts): string => {
  const words = wordsIn(LANGUAGE).confirmation;
  if (dissimilarSites === 0 && similarGroups.length === 0) return words.noSites;
  return fill(words.siteCounts, {
    dissimilar: String(dissimilarSites),
    similar: similarGroups.length === 0 ? "0" : similarGroups.join(" + "),
  });
};

const factorWords = ({ complexity }: CaseFacts): string => {
  const { factors, noFactors } = wordsIn(LANGUAGE).confirmation;
  const named: Readonly<Record<string, string>> = factors;
  return complexity.length === 0 ? noFactors : complexity.map((factor) => named[factor] ?? factor).join("、");
};

/** A scope in Chinese, and under it in English where there is one. */
const bothTongues = ({ scope, scopeEn }: ScopeWords): string =>
  [scope, scopeEn].filter((words) => words !== "").join("\n");

const factWords = (facts: CaseFacts): Readonly<Record<FactName, string>> => ({
  effectivePersonnel: fill(wordsIn(LANGUAGE).confirmation.people, {
    count: String(facts.effectivePersonnel),
  }),
  sites: siteWords(facts),
  scope: bothTongues(facts),
  complexity: factorWords(facts),
});

/** What was reviewed beside what was found, one row a fact (5.6.2 c). */
export const confirmationRows = (
  reviewed: CaseFacts,
  found: CaseFacts,
): readonly Frozen<z.infer<typeof dataConfirmation>>[] => {
  const differing = differingFacts(reviewed, found);
  const { names } = wordsIn(LANGUAGE).confirmation;
  const [declared, seen] = [factWords(reviewed), factWords(found)];
  return FACT_NAMES.map((name) => ({
    item: names[name],
    declared: declared[name],
    found: seen[name],
    isSame: !differing.includes(name),
  }));
};

const scopeSettled = ({ scopeChoice, ...settled }: Pick<Settlement, "scopeChoice" | keyof ScopeWords>) => {
  const { settlement } = wordsIn(LANGUAGE);
  if (scopeChoice === null) return [];
  return [fill(settlement[scopeChoice], { scope: bothTongues(settled) })];
};

/** How differences were settled, the first one first, each with the stage that found it (5.6.2 c). */
export const settlementRows = (
  settlements: readonly Settlement[],
): readonly Frozen<z.infer<typeof factSettlement>>[] =>
  settlements.flatMap(({ auditKind, byName, sites, ...settled }) =>
    auditKind === "stage1" || auditKind === "stage2"
      ? [
          {
            stage: auditKind,
            settledOn: settled.settledOn,
            settledBy: byName,
            reason: settled.reason,
            halfDays: { before: settled.halfDaysBefore, after: settled.halfDaysAfter },
            sites: { before: settled.sitesBefore, after: settled.sitesAfter },
            addedSites: sites.map(({ name }) => name),
            scope: scopeSettled(settled),
          },
        ]
      : [],
  );

/** One point a line, as forms take them; papers number them. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** How an audit was held, as papers name it. */
export const PAPER_METHODS = {
  "on-site": "onSite",
  "off-site": "offSite",
  remote: "remote",
  mixed: "mixed",
} as const;
