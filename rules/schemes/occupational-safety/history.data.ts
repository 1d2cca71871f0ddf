import type { SchemeHistory } from "../scheme-rules";
import { edition2026 } from "./edition-2026.data";

export const occupationalSafety: SchemeHistory = { scheme: "OHSMS", unheld: [], held: [edition2026] };
