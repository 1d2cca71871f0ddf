import type { SchemeHistory } from "../scheme-rules";
import { edition2026 } from "./edition-2026.data";

export const environment: SchemeHistory = { scheme: "EMS", unheld: [], held: [edition2026] };
