import { expect, test } from "vitest";
import { isCommonPassword } from "@/lib/domain/account/common-password";
import { newPassword } from "@/lib/domain/account/account-forms";

test.each([
  ...[
    "password1234",
    "Password1234!",
    "P@ssw0rd2024",
    "passwordpassword",
    "123456789012",
    "1234567890123456",
  ],
  ...[
    "qwertyuiop12",
    "qwertyuiop[]",
    "asdfghjkl;123",
    "1qaz2wsx3edc",
    "abcdefghijkl",
    "abc123abc123",
    "Welcome2024!!",
  ],
  ...[
    "administrator1",
    "iloveyou1234",
    "changeme1234",
    "woaini123456",
    "admin@123456",
    "letmein987654",
    "xyz9xyz9xyz9",
  ],
])("%s is guessed first and refused", (password) => {
  expect(newPassword.safeParse(password).success).toBe(false);
});

test.each([
  ...[
    "a long and quiet password",
    "another long password",
    "certdesk-demonstration",
    "correct horse battery",
  ],
  ...["三只猫坐在窗台上晒太阳等晚饭", "tulip-Harbor-39-copper", "k7#vQ2m!x9Rz"],
])("%s is taken", (password) => {
  expect(newPassword.safeParse(password).success).toBe(true);
});

test.each([
  ["a piece over and over", "tulip9tulip9", true],
  ["runs of one sign", "aaaabbbbcccc", true],
  ["runs of three along the keys", "qwe#asd#zxc#", true],
  ["four letters of its own between signs", "a#b$c%d&!!!!", true],
  ["five letters of its own behind a common word", "passwordk7vqm", false],
  ["a word between two halves of a run", "zxpasswordcv9k", false],
  ["a year between two halves of a run", "zx1998cv9k", false],
])("what is a password's own is counted without what guessers try: %s", (_, password, isCommon) => {
  expect(isCommonPassword(password)).toBe(isCommon);
});
