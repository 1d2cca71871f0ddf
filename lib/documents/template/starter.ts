import { fields, flush, heading, note, table, title } from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import type { Language } from "../kit/model";
import { renderWord } from "../kit/word";
import { fill, wordsIn } from "../kit/words";
import { fieldLabel } from "./placeholders";
import type { Shape } from "./shape";

type Group = Extract<Shape, { kind: "group" }>;
type Named = readonly [name: string, shape: Shape];

/** More columns than this do not fit the page: each member of the list gets a table of its own. */
const MOST_COLUMNS = 6;

const isLeaf = (shape: Shape): boolean =>
  shape.kind !== "group" && (shape.kind !== "list" || isLeaf(shape.of));

/** The fields of a group with those of the groups in it, by their dotted names. */
const flat = ({ members }: Group): readonly Named[] =>
  Object.entries(members).flatMap(([name, shape]) =>
    shape.kind === "group"
      ? flat(shape).map(([inner, of]): Named => [`${name}.${inner}`, of])
      : [[name, shape] as const],
  );

const labelOf = (path: string, language: Language): string =>
  path
    .split(".")
    .map((name) => fieldLabel(name, language))
    .join(wordsIn(language).template.separator);

const leafFields = (named: readonly Named[], language: Language): readonly Field[] =>
  named.flatMap(([name, shape]) => (isLeaf(shape) ? [[labelOf(name, language), `{${name}}`] as const] : []));

function listBlocks([name, shape]: Named, language: Language): readonly Block[] {
  if (shape.kind !== "list" || shape.of.kind !== "group") return [];
  const named = flat(shape.of);
  const pairs = leafFields(named, language);
  const label = heading(labelOf(name, language));
  const [open, close] = [`{#${name}}`, `{/${name}}`];
  if (pairs.length === named.length && pairs.length <= MOST_COLUMNS) {
    const last = pairs.length - 1;
    const cells = pairs.map(
      ([, placeholder], index) => `${index === 0 ? open : ""}${placeholder}${index === last ? close : ""}`,
    );
    const columns = pairs.map(([told]) => ({ title: told, share: 100 / pairs.length }));
    return [label, table(columns, [cells])];
  }
  return [
    ...[label, note(fill(wordsIn(language).template.loop, { list: labelOf(name, language) })), flush(open)],
    ...(pairs.length > 0 ? [fields(pairs)] : []),
    ...named.flatMap((each) => listBlocks(each, language)),
    flush(close),
  ];
}

function blocksOf(shape: Group, language: Language): readonly Block[] {
  const loose = Object.entries(shape.members).filter(([, member]) => isLeaf(member));
  const rest = Object.entries(shape.members).filter(([, member]) => !isLeaf(member));
  return [
    fields(leafFields(loose, language)),
    ...rest.flatMap((member): readonly Block[] => {
      const [name, inner] = member;
      if (inner.kind !== "group") return listBlocks(member, language);
      const named = flat(inner).map(([path, of]): Named => [`${name}.${path}`, of]);
      const pairs = leafFields(named, language);
      return [
        ...(pairs.length > 0 ? [heading(labelOf(name, language)), fields(pairs)] : []),
        ...named.flatMap((each) => listBlocks(each, language)),
      ];
    }),
  ];
}

type Starter = Readonly<{ shape: Group; name: string; language: Language; date: string }>;

/** A template in the built-in look with every placeholder of a document: it fills as it stands. */
export function starterTemplate({ shape, name, language, date }: Starter): Promise<Uint8Array> {
  const { common, template } = wordsIn(language);
  return renderWord({
    ...{ title: name, author: "", language, date },
    frame: {
      bodyName: language === "en" ? "{body.nameEn}" : "{body.name}",
      formCode: fill(common.formCode, { code: "{form.code}", version: "{form.version}" }),
      number: fill(common.footNumber, { number: "{number}" }),
      pageOf: common.pageOf,
    },
    blocks: [...title(name), note(template.about), ...blocksOf(shape, language)],
  });
}
