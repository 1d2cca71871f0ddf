import { expect, test } from "vitest";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { acceptedLocale } from "@/lib/i18n/accepted-locale";
import { callerLocale } from "@/lib/http/caller-locale";

const english = { ...ANONYMOUS, locale: "en" };

test("the cookie of the page decides the language before everything else", () => {
  const headers = new Headers({ cookie: "theme=dark; locale=en", "accept-language": "zh-CN,zh;q=0.9" });
  expect(callerLocale(headers, ANONYMOUS)).toBe("en");
  expect(callerLocale(new Headers({ cookie: "locale=zh-CN" }), english)).toBe("zh-CN");
});

test("a reader who chose nothing is answered as the pages speak: as the browser accepts, else in Chinese", () => {
  const browser = new Headers({ "accept-language": "en-GB,en;q=0.9", cookie: "theme=dark" });
  expect(callerLocale(browser, ANONYMOUS)).toBe("en");
  for (const ofPage of [{ referer: "http://desk.example/certificates" }, { "sec-fetch-site": "none" }]) {
    expect(callerLocale(new Headers({ "accept-language": "en", ...ofPage }), null)).toBe("en");
    expect(callerLocale(new Headers({ "accept-language": "fr", ...ofPage }), english)).toBe("zh-CN");
  }
});

test.each([
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
  ["zh-TW,en;q=0.5", "zh-CN"],
  ["fr-FR,fr;q=0.9,en;q=0.8", "en"],
  ["zh;q=0.2, en-US;q=0.7", "en"],
  ["en;q=0, zh;q=0.1", "zh-CN"],
  ["*", null],
  ["", null],
  [null, null],
])("a browser that accepts %j first reads %j", (header, locale) => {
  expect(acceptedLocale(header)).toBe(locale);
});

test("a programme at the public register has no page: what it accepts decides, else Chinese", () => {
  expect(callerLocale(new Headers({ "accept-language": "en" }), null)).toBe("en");
  expect(callerLocale(new Headers({ "accept-language": "fr" }), null)).toBe("zh-CN");
  expect(callerLocale(new Headers(), null)).toBe("zh-CN");
});

test("with a token what the programme accepts decides, then the account, then Chinese", () => {
  const token = (more: Readonly<Record<string, string>> = {}) =>
    new Headers({ authorization: "Bearer certdesk_x", ...more });
  expect(callerLocale(token({ "accept-language": "en-GB,en;q=0.9" }), ANONYMOUS)).toBe("en");
  expect(callerLocale(token({ "accept-language": "*" }), english)).toBe("en");
  expect(callerLocale(token(), null)).toBe("zh-CN");
});
