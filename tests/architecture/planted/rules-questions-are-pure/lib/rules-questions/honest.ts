import "node:fs";
import "../site-draw/draw";
import "../../rules/core/half-days";
