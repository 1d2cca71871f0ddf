import "node:zlib";
import "../../rules/lint/lint";
