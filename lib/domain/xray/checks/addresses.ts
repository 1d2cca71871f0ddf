import { distinctBy, place, type Disagreement } from "../check";
import { reportPassages } from "../text/passages";
import { bareWords } from "../text/sentences";
import type { XrayFile } from "../xray-file";
import { differing, OWN_PARTS, PARTS } from "./papers";

/** An address and the same with its province in front, or without the room's mark, is one address. */
const plainAddress = (address: string): string =>
  bareWords(address).replaceAll(/省|市|区|县|室|座|幢|栋|号楼|单元/gu, "");

const addressDiffers = ({ addresses }: XrayFile): readonly Disagreement[] =>
  differing(addresses, ({ address }) => address, plainAddress).filter(({ facts }) => {
    const [one, other] = [plainAddress(String(facts?.["one"])), plainAddress(String(facts?.["other"]))];
    return !one.endsWith(other) && !other.endsWith(one);
  });

const TOLD_ADDRESS =
  /(?:注册|经营|办公|生产|固定)(?:地址?|场所|所在地)(?:均)?(?:为|是|位于|在|[:：])?\s*(?<address>[\p{Script=Han}A-Za-z]{4,24}\d{1,5}号[^。；;，,、（(\s]{0,20})/gu;

/** An address told in the text against those on file, of the client and of its sites. */
const addressInText = (file: XrayFile): readonly Disagreement[] => {
  const known = [...file.addresses, ...file.sites, ...file.temporarySites].map(({ address }) =>
    plainAddress(address),
  );
  const [first] = file.addresses;
  if (first === undefined) return [];
  const isKnown = (bare: string): boolean =>
    known.some(
      (each) => each !== "" && (each.endsWith(bare) || each.startsWith(bare) || bare.endsWith(each)),
    );
  const found = reportPassages(file)
    .filter(({ part }) => OWN_PARTS.includes(part))
    .flatMap(({ part, text }) =>
      [...text.matchAll(TOLD_ADDRESS)].flatMap(({ groups }) => {
        const said = groups?.["address"] ?? "";
        return isKnown(plainAddress(said))
          ? []
          : [
              {
                facts: { one: first.address, other: said },
                places: [place(PARTS[first.where], first.address, first.where), place(part, said)] as const,
              },
            ];
      }),
    );
  return distinctBy(found, ({ facts }) => bareWords(facts.other));
};

export const addressesDiffer = (file: XrayFile): readonly Disagreement[] => [
  ...addressDiffers(file),
  ...addressInText(file),
];
