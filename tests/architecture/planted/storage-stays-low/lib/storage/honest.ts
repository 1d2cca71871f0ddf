import "node:fs";
import "../env";
