import { expect, test } from "vitest";
import { uploadsHolding, uploadStateOf, withUpload } from "@/components/forms/uploads";

const running = { failure: undefined };
const failed = { failure: "the network was interrupted" };

test("a field holds the form while one of its files is under way, and after that while one has failed", () => {
  expect(uploadStateOf([])).toBeNull();
  expect(uploadStateOf([failed, running])).toBe("running");
  expect(uploadStateOf([failed])).toBe("failed");
});

test("a form is free once every field has its files or has let go of them", () => {
  const both = withUpload(withUpload({}, "signedFileId", "running"), "evidenceFileIds", "failed");
  expect(uploadsHolding(both)).toEqual(["running", "failed"]);
  const stored = withUpload(both, "signedFileId", null);
  expect(uploadsHolding(stored)).toEqual(["failed"]);
  expect(uploadsHolding(withUpload(stored, "evidenceFileIds", null))).toEqual([]);
});

test("two fields under way are one reason", () => {
  const both = withUpload(withUpload({}, "a", "running"), "b", "running");
  expect(uploadsHolding(both)).toEqual(["running"]);
  expect(uploadsHolding(withUpload(both, "a", null))).toEqual(["running"]);
});

test("telling the same again changes nothing, so that nothing is drawn anew", () => {
  const uploads = withUpload({}, "a", "running");
  expect(withUpload(uploads, "a", "running")).toBe(uploads);
  expect(withUpload(uploads, "b", null)).toBe(uploads);
});
