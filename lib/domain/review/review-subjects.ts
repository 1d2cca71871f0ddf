import {
  CONDITIONS,
  DOCUMENT_KINDS,
  type Condition,
  type DocumentKind,
} from "../application/application-lists";

/** What a reviewer gives a word on: each condition of 5.2.1 and each kind of document of 5.2.2. */
export const conditionSubject = (condition: Condition): string => `condition.${condition}`;
export const documentSubject = (kind: DocumentKind): string => `document.${kind}`;

export const REVIEW_SUBJECTS: readonly string[] = [
  ...CONDITIONS.map(conditionSubject),
  ...DOCUMENT_KINDS.map(documentSubject),
];

export const VERDICTS = ["met", "not-met", "not-applicable"] as const;

export const REVIEW_OUTCOMES = ["accept", "supplement", "refuse"] as const;
