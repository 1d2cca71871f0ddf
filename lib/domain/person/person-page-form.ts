import { z } from "zod";
import type { registrationForm } from "./person-form";
import { changePersonForm, type COMPETENCE_FUNCTIONS, registerPersonForm } from "./person-form";

type Dates = Readonly<{ validFrom?: string | undefined; validTo?: string | null | undefined }>;

/** What the page's form holds: as the record, with the codes of a competence row in one cell. */
export type PersonFields = {
  name: string;
  nameEn?: string | undefined;
  isBodyStaff: boolean;
  isFullTime: boolean;
  canLead: boolean;
  practisesOnlyHere: boolean;
  phone?: string | undefined;
  activeFrom: string;
  activeUntil?: string | null | undefined;
  registrations: z.input<typeof registrationForm>[];
  professionalCodes: (Dates & { scheme: string; code: string })[];
  competenceRecords: {
    function: (typeof COMPETENCE_FUNCTIONS)[number];
    scheme: string;
    codes?: string | undefined;
    assessedOn: string;
    validTo?: string | null | undefined;
    note?: string | undefined;
  }[];
};

type PersonPage = { content: PersonFields; personId?: string; version?: number };

const SEPARATOR = /[,，;；、\s]+/u;

const toRecord = ({ content, ...page }: PersonPage) => ({
  ...page,
  content: {
    ...content,
    competenceRecords: content.competenceRecords.map((row) => ({
      ...row,
      codes: (row.codes ?? "").split(SEPARATOR).filter((code) => code !== ""),
    })),
  },
});

const asTyped = z.custom<PersonPage>().transform(toRecord);

export const registerPersonPageForm = asTyped.pipe(registerPersonForm);
export const changePersonPageForm = asTyped.pipe(changePersonForm);
