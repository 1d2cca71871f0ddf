import { expect, test } from "vitest";
import { clientAddress } from "@/lib/http/client-address";

test("without proxies of ours the socket says who calls, whatever a header claims", () => {
  expect(clientAddress("203.0.113.7", "198.51.100.1", 0)).toBe("203.0.113.7");
  expect(clientAddress("::ffff:203.0.113.7", undefined, 0)).toBe("203.0.113.7");
});

test("behind one proxy of ours only what that proxy wrote counts: the last entry", () => {
  expect(clientAddress("10.0.0.1", "1.1.1.1, 203.0.113.7", 1)).toBe("203.0.113.7");
  expect(clientAddress("10.0.0.1", "1.1.1.1, 203.0.113.7, 10.0.0.2", 2)).toBe("203.0.113.7");
});

test("a proxy that wrote nothing or nonsense leaves the socket", () => {
  expect(clientAddress("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
  expect(clientAddress("10.0.0.1", "unknown", 1)).toBe("10.0.0.1");
  expect(clientAddress("10.0.0.1", "203.0.113.7", 2)).toBe("10.0.0.1");
});

test.each([
  ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("one owner of %s counts as one: %s", (address, network) => {
  expect(clientAddress(address, undefined, 0)).toBe(network);
});
