import { distinctBy, pairsOf, place, type Disagreement, type Place } from "../check";
import { isMistakable, misspelt } from "../text/organisation-names";
import { allPassages } from "../text/passages";
import { excerpt } from "../text/sentences";
import type { XrayFile } from "../xray-file";

/** Names of three or more characters: a change of one in two is as often another person. */
const NAME_LEAST = 3;

const peopleOf = (file: XrayFile) => [
  ...file.team.map(({ name }) => ({ name, at: place("team", name) })),
  ...file.peopleMet.map(({ name, post }) => ({ name, at: place("people-met", name, post) })),
  ...file.interviewees.map((name) => ({ name, at: place("interview", name) })),
  ...file.others.map(({ name, role }) => ({ name, at: place("people-met", name, role) })),
];

const isOneCharacterOff = (one: string, other: string): boolean => {
  const [first, second] = [Array.from(one), Array.from(other)];
  if (first.length !== second.length || first.length < NAME_LEAST) return false;
  const odd = first.flatMap((character, index) =>
    character === second[index] ? [] : [[character, second[index] ?? ""] as const],
  );
  return odd.length === 1 && odd.every(([mine, yours]) => isMistakable(mine, yours));
};

const ACTS = String.raw`(?=任|主持|负责|介绍|说明|签字|确认)`;
const POSTS = String.raw`(?<=由|组长|经理|主任|负责人|内审员|总经理)`;

/** A name of two characters with its second one misspelt, where somebody is said to act: 由路瑶任组长. */
const shortMisspelt = (file: XrayFile, name: string, at: Place, names: readonly string[]) => {
  const [surname = "", given = ""] = Array.from(name);
  const form = new RegExp(`${POSTS}${surname}(\\p{Script=Han})${ACTS}`, "gu");
  return allPassages(file).flatMap(({ part, detail, text }) =>
    [...text.matchAll(form)]
      .filter(([found, odd = ""]) => !names.includes(found) && odd !== given && isMistakable(odd, given))
      .map(({ 0: found, index }) => ({
        facts: { one: name, other: found },
        places: [at, place(part, excerpt(text, index, index + found.length), detail)] as const,
      })),
  );
};

export const personSpelling = (file: XrayFile): readonly Disagreement[] => {
  const people = distinctBy(peopleOf(file), ({ name }) => name);
  const listed = pairsOf(people)
    .filter(([one, other]) => isOneCharacterOff(one.name, other.name))
    .map(([one, other]) => ({
      facts: { one: one.name, other: other.name },
      places: [one.at, other.at] as const,
    }));
  const names = people.map(({ name }) => name);
  const written = people
    .filter(({ name }) => /^\p{Script=Han}+$/u.test(name) && Array.from(name).length >= NAME_LEAST)
    .flatMap(({ name, at }) =>
      allPassages(file).flatMap(({ part, detail, text }) =>
        misspelt(name, text)
          .filter((found) => !names.includes(found))
          .map((found) => ({
            facts: { one: name, other: found },
            places: [
              at,
              place(part, excerpt(text, text.indexOf(found), text.indexOf(found) + found.length), detail),
            ] as const,
          })),
      ),
    );
  const short = people
    .filter(({ name }) => /^\p{Script=Han}{2}$/u.test(name))
    .flatMap(({ name, at }) => shortMisspelt(file, name, at, names));
  return [...listed, ...distinctBy([...written, ...short], ({ facts }) => `${facts.one}/${facts.other}`)];
};

/** Posts of which a client has one holder. */
const POSTS_OF_ONE = ["总经理", "董事长", "管理者代表", "法定代表人", "质量负责人"] as const;

/** A person met is told under the post of another person met. */
export const postDiffers = (file: XrayFile): readonly Disagreement[] => {
  const found = POSTS_OF_ONE.flatMap((post) => {
    const holders = file.peopleMet.filter((each) => each.post.includes(post));
    const [holder] = holders;
    if (holder === undefined) return [];
    return file.peopleMet
      .filter(({ name }) => !holders.some((each) => each.name === name))
      .flatMap(({ name, post: own }) =>
        allPassages(file)
          .filter(({ text }) => new RegExp(`(?<![副原前])${post}${name}`, "u").test(text))
          .map(({ part, detail, text }) => {
            const at = text.indexOf(`${post}${name}`);
            return {
              facts: { name, said: post, post: own, holder: holder.name },
              places: [
                place(part, excerpt(text, at, at + post.length + name.length), detail),
                place("people-met", name, own),
              ] as const,
            };
          }),
      );
  });
  return distinctBy(found, ({ facts }) => facts.name + facts.said);
};
