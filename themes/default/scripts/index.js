// The start page.
import { start } from "./lib/start.js";

start();
