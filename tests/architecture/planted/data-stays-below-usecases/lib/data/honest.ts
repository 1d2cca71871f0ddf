import "pg";
import "node:module";
import "../domain/case";
import "../clock";
