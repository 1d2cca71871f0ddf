import "pg";
import "./generated/client";
