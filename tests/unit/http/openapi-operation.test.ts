import { expect, test } from "vitest";
import { z } from "zod";
import { operationOf } from "@/lib/http/openapi/operation";
import { SECTION_FORMS } from "@/lib/domain/report/sections/report-sections";
import { saveSection } from "@/lib/usecases/report/save-section";
import { signReport } from "@/lib/usecases/report/sign-report";

const told = z.object({
  parameters: z.array(
    z.object({ name: z.string(), schema: z.object({ enum: z.array(z.string()).optional() }) }),
  ),
  requestBody: z.object({ content: z.object({ "application/json": z.object({ schema: z.unknown() }) }) }),
});
const shape = z.object({
  title: z.string(),
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()),
});

const schemaOf = (useCase: Parameters<typeof operationOf>[0]): unknown =>
  told.parse(operationOf(useCase)).requestBody.content["application/json"].schema;

test("an operation that takes one of several shapes tells each by its word in the path, and the words there", () => {
  const sections = Object.keys(SECTION_FORMS).toSorted();
  const { oneOf } = z.object({ oneOf: z.array(shape) }).parse(schemaOf(saveSection));
  expect(oneOf.map(({ title }) => title).toSorted()).toEqual(sections);
  for (const { properties, required } of oneOf) {
    expect(Object.keys(properties)).toEqual(["version", "content"]);
    expect(required).toEqual(["version", "content"]);
  }
  const { parameters } = told.parse(operationOf(saveSection));
  expect(parameters.map(({ name }) => name)).toEqual(["caseId", "auditId", "section"]);
  expect(parameters[2]?.schema.enum?.toSorted()).toEqual(sections);
});

test("an operation of one shape tells its fields", () => {
  expect(schemaOf(signReport)).toMatchObject({
    ...{ type: "object", properties: { version: { type: "integer" } }, required: ["version"] },
  });
});
