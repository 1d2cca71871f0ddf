import { formatDocumentDate } from "@/lib/i18n/format";
import { heading, note, table, title } from "../kit/blocks";
import { fields } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import type { Cell } from "../kit/table";
import { fill, wordsIn } from "../kit/words";
import { agendaBlocks } from "./agenda";
import { communicationBlocks } from "./communication";
import { attendanceSchema } from "./model";
import type { AttendanceModel } from "./model";

function meetings(model: AttendanceModel): Block {
  const { attendance: words } = wordsIn(model.language);
  const row = (name: string, meeting: AttendanceModel["closing"]): readonly string[] =>
    meeting === null
      ? [name, words.notHeld, "", ""]
      : [
          name,
          `${formatDocumentDate(meeting.date, model.language)} ${meeting.from}–${meeting.to}`,
          meeting.place,
          meeting.chair,
        ];
  return table(
    [
      { title: words.meeting, share: 15, align: "center" },
      { title: words.when, share: 33, align: "center" },
      { title: words.place, share: 34 },
      { title: words.chair, share: 18, align: "center" },
    ],
    [row(words.opening, model.opening), row(words.closing, model.closing)],
  );
}

type Person = Pick<
  AttendanceModel["team"][number],
  "name" | "atOpening" | "atClosing" | "opening" | "closing"
>;

/** The signature as it was drawn; else how presence is known. */
function signed(model: AttendanceModel, person: Person, meeting: "opening" | "closing"): Cell {
  const { attendance: words } = wordsIn(model.language);
  const isPresent = meeting === "opening" ? person.atOpening : person.atClosing;
  const taken = person[meeting];
  if (!isPresent) return "";
  if (taken === undefined) return person.name;
  const how = taken.isOnPaper ? words.onPaper : taken.signature === null ? words.present : "";
  return {
    text: [how, taken.isRemote ? words.remote : ""].filter((part) => part !== "").join("\n"),
    ...(taken.signature === null ? {} : { picture: taken.signature }),
  };
}

function people(model: AttendanceModel): readonly Block[] {
  const { attendance: words, common, role } = wordsIn(model.language);
  const signs = (person: Person) => [signed(model, person, "opening"), signed(model, person, "closing")];
  const columns = [
    { title: words.name, share: 16, align: "center" },
    { title: words.unit, share: 18, align: "center" },
    { title: words.post, share: 18, align: "center" },
    { title: words.capacity, share: 18, align: "center" },
    { title: words.openingSign, share: 16, align: "center" },
    { title: words.closingSign, share: 16, align: "center" },
  ] as const;
  return [
    heading(words.client),
    table(columns, [
      ...model.attendants.map((person) => [
        person.name,
        person.unit,
        person.post,
        words.capacityKind[person.capacity],
        ...signs(person),
      ]),
      ...Array.from({ length: model.blankRows }, () => ["\n", "", "", "", "", ""]),
    ]),
    heading(words.team),
    table(
      [
        { title: words.name, share: 16, align: "center" },
        { title: common.teamRole, share: 24, align: "center" },
        { title: common.registration, share: 30, align: "center" },
        { title: words.openingSign, share: 16, align: "center" },
        { title: words.closingSign, share: 16, align: "center" },
      ],
      model.team.map((member) => [
        member.name,
        role[member.role],
        member.registration ?? common.none,
        ...signs(member),
      ]),
    ),
  ];
}

/** Where observers and guides come from and why, and that they take no part (5.5.4). */
function companions({ companions: rows = [], language }: AttendanceModel): readonly Block[] {
  if (rows.length === 0) return [];
  const { attendance: words, role } = wordsIn(language);
  return [
    heading(words.companions),
    table(
      [
        { title: words.name, share: 16, align: "center" },
        { title: words.capacity, share: 16, align: "center" },
        { title: words.from, share: 30 },
        { title: words.reason, share: 38 },
      ],
      rows.map((one) => [one.name, role[one.role], one.from, one.reason]),
    ),
    note(words.noPart),
  ];
}

export const attendance = flowDocument<AttendanceModel>({
  schema: attendanceSchema,
  title: (model, language) => {
    const { attendance: words, common, stage } = wordsIn(language);
    return fill(common.titleOf, { title: words.title, stage: stage[model.stage] });
  },
  blocks: (model) => {
    const { attendance: words, common, stage } = wordsIn(model.language);
    return [
      ...title(words.title),
      fields([
        [common.client, model.subject.client.name],
        [words.stage, `${model.subject.scheme} · ${stage[model.stage]}`],
      ]),
      meetings(model),
      ...people(model),
      ...companions(model),
      note(words.note),
      note(words.promise),
      ...agendaBlocks(model.language, "opening", model.openingAgenda),
      ...communicationBlocks(model),
      ...agendaBlocks(model.language, "closing", model.closingAgenda),
    ];
  },
});
