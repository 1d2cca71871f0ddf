import "next/server";
import "../usecases/submit";
