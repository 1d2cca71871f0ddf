import { bareWords } from "./sentences";
import { PASTED_LEAST, WINDOW } from "./shared-passages";

/** Windows that any stretch of the least length holds: one of them at least is kept on both sides. */
const KEPT_OF = PASTED_LEAST - WINDOW + 1;

/** FNV-1a over the characters, as PostgreSQL keeps an integer. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const hashOf = (text: string): number => {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash | 0;
};

/**
 * Fingerprints of a text by which stretches pasted between two texts are looked up (winnowing): of every run of
 * neighbouring windows the least hash. Two texts that share as much as counts as pasted share at least one of them.
 */
export const fingerprintsOf = (text: string): readonly number[] => {
  const bare = bareWords(text);
  const hashes = Array.from({ length: Math.max(0, bare.length - WINDOW + 1) }, (_, at) =>
    hashOf(bare.slice(at, at + WINDOW)),
  );
  const kept = new Set<number>();
  for (let at = 0; at + KEPT_OF <= hashes.length; at += 1)
    kept.add(Math.min(...hashes.slice(at, at + KEPT_OF)));
  return [...kept];
};
