import type { SchemeHistory } from "../scheme-rules";
import { edition2025 } from "./edition-2025.data";

export const quality: SchemeHistory = { scheme: "QMS", unheld: [], held: [edition2025] };
