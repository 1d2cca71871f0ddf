import { xrayFile, type XrayFile } from "@/lib/domain/xray/xray-file";
import { CLEAN, type XrayInput } from "./clean-file.data";

/** The clean file with parts of it changed. */
export const fileOf = (change: XrayInput = {}): XrayFile => xrayFile.parse({ ...CLEAN, ...change });

/** The clean file with one text more. */
export const withText = (part: NonNullable<XrayInput["texts"]>[number]["part"], text: string): XrayInput => ({
  texts: [...(CLEAN.texts ?? []), { part, text }],
});

/** The clean file with one note more. */
export const withNote = (note: NonNullable<XrayInput["notes"]>[number]): XrayInput => ({
  notes: [...(CLEAN.notes ?? []), note],
});

type Member = NonNullable<XrayInput["team"]>[number];

/** The clean file with members changed by name; further ones are added. */
export const withMembers = (...changes: readonly (Partial<Member> & Pick<Member, "name">)[]): XrayInput => {
  const team = CLEAN.team ?? [];
  const known = team.map(({ name }) => name);
  return {
    team: [
      ...team.map((member) => ({ ...member, ...changes.find(({ name }) => name === member.name) })),
      ...changes
        .filter(({ name }) => !known.includes(name))
        .map((member) => ({ role: "member" as const, ...member })),
    ],
  };
};
